import fc from "fast-check";
import { expect, it } from "vitest";
import { anyText } from "./support/any-release.ts";
import { faultsOf } from "./support/faults-of.ts";
import { samples } from "./support/samples.ts";

const TEXTS = process.env.THOROUGH ? 10_000 : 300;

const texts = samples().map(({ text }) => text);
const lines = texts.flatMap((text) => text.split("\n"));
const signs = "“”„«»‹›\"'‘’「」『』{}[]()<>&*_`#|~\\–—:\u00a0\u200b\u202e\u2066\ufeff\u0000\ud800 ab\n";

/** A head of one release with the trunk of another. */
const spliced = fc
  .tuple(fc.constantFrom(...texts), fc.constantFrom(...texts), fc.nat(), fc.nat())
  .map(([one, other, at, from]) => one.slice(0, at % (one.length + 1)) + other.slice(from % (other.length + 1)));
/** Lines of all releases in any order. */
const shuffled = fc
  .array(fc.tuple(fc.constantFrom(...lines), fc.constantFrom("\n", "\n\n")), { maxLength: 40 })
  .map((pairs) => pairs.flat().join(""));
/** Marks and brackets of every kind, strewn over a release. */
const storm = fc
  .tuple(fc.constantFrom(...texts), fc.array(fc.tuple(fc.nat(), fc.constantFrom(...signs)), { maxLength: 60 }))
  .map(([text, strewn]) =>
    strewn.reduce((all, [at, sign]) => {
      const place = at % (all.length + 1);
      return all.slice(0, place) + sign + all.slice(place);
    }, text),
  );
const unicode = fc.string({ unit: "grapheme", maxLength: 400 });

it(`${TEXTS} texts of every kind: none throws, loses or doubles a word, or gives a page that is not well-formed`, () => {
  fc.assert(
    fc.property(fc.oneof(spliced, shuffled, storm, unicode, anyText), (text) => {
      expect(faultsOf(text)).toEqual([]);
    }),
    { numRuns: TEXTS },
  );
});
