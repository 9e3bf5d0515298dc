import type { LanguagePack } from "../languages/pack.ts";
import type { Labels } from "../recognise/context.ts";
import { key } from "../text/fold.ts";
import { labelSet, phraseSet } from "../text/label.ts";

const known = new WeakMap<readonly LanguagePack[], Labels>();

/** The label sets of some packs; built once for each list of packs. */
export function labelsOf(packs: readonly LanguagePack[]): Labels {
  const built = known.get(packs);
  if (built) return built;
  const labels: Labels = {
    genre: labelSet(packs, "genre"),
    headline: labelSet(packs, "headline"),
    deck: labelSet(packs, "deck"),
    date: labelSet(packs, "date"),
    place: labelSet(packs, "place"),
    byline: labelSet(packs, "byline"),
    photoCredit: labelSet(packs, "photoCredit"),
    caption: labelSet(packs, "caption"),
    source: labelSet(packs, "source"),
    sourcePhrases: labelSet(packs, "sourcePhrases"),
    issuer: labelSet(packs, "issuer"),
    contact: labelSet(packs, "contact"),
    genrePhrases: packs
      .flatMap((pack) => pack.labels.genre.map(key))
      .filter((label) => label.includes(" ") || label.length > 9),
    boilerplateSuffixes: packs.flatMap((pack) => pack.labels.boilerplateSuffixes.map(key)),
    endMarks: new Set(packs.flatMap((pack) => pack.endMarks.map(key))),
    contactField: labelSet(packs, "phone", "fax", "email", "web"),
    boilerplatePrefixes: labelSet(packs, "boilerplatePrefixes"),
    boilerplateHeadings: labelSet(packs, "boilerplateHeadings"),
    notes: labelSet(packs, "notes"),
    wire: labelSet(packs, "wire"),
    immediate: phraseSet(packs.flatMap((pack) => pack.release.immediate)),
    embargo: phraseSet(packs.flatMap((pack) => pack.release.embargo)),
  };
  known.set(packs, labels);
  return labels;
}
