import fc from "fast-check";
import { expect, it } from "vitest";
import { parse } from "../src/index.ts";
import { barelyOf, bodyText, createRenderer, fullText, lossesIn, wordsOf, wordsOfHtml } from "../src/render/index.ts";
import { anyText } from "./support/any-release.ts";
import { samples } from "./support/samples.ts";
import { disowned, misplaced } from "./support/spans.ts";

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

const NESTED =
  /^(?:p|h[1-6]|ul|ol|li|table|tbody|tr|td|th|figure|figcaption|blockquote|aside|span|a|em|strong|code|time)$/;

/** Elements that do not nest, and signs that stand in HTML without being written as such. */
function illFormed(html: string): string[] {
  const open: string[] = [];
  const found: string[] = [];
  const rest = html.replace(/<(\/?)([a-z0-9]+)(?: [a-z-]+(?:="[^"<>]*")?)*>/g, (_, slash: string, name: string) => {
    if (slash) found.push(...(open.pop() === name ? [] : [`</${name}>`]));
    else if (NESTED.test(name)) open.push(name);
    else if (name !== "br") found.push(name);
    return "";
  });
  return [...found, ...open, ...(/[<>"]/.test(rest) ? [rest] : [])];
}

it(`${TEXTS} texts of every kind: none throws, loses or doubles a word, or gives a page that is not well-formed`, () => {
  const renderer = createRenderer();
  fc.assert(
    fc.property(fc.oneof(spliced, shuffled, storm, unicode, anyText), (text) => {
      const release = parse(text);
      expect(disowned(release)).toEqual([]);
      expect(misplaced(release)).toEqual([]);
      expect(release.diagnostics.filter(({ code }) => code === "engine/recogniser-failed")).toEqual([]);
      for (const pullQuotes of ["repeat", "promote"] as const) {
        const html = renderer.body(release, { pullQuotes });
        expect(wordsOfHtml(html)).toEqual(wordsOf(bodyText(release)));
        expect(illFormed(html)).toEqual([]);
      }
      const shown = release.blocks.filter(
        ({ role }) => !["front-matter", "date-line", "dateline", "end-mark"].includes(role),
      );
      expect(lossesIn(barelyOf(shown), wordsOf(fullText(release, { wire: "show" })))).toEqual([]);
    }),
    { numRuns: TEXTS },
  );
});
