import { packs } from "../../../src/languages/index.ts";
import { key } from "../../../src/text/fold.ts";
import type { Excerpt, Release } from "../../../src/types.ts";
import { blocksFor } from "../placement.ts";
import { bareLabel } from "../section/label.ts";

const genres: ReadonlySet<string> = new Set(packs.flatMap((pack) => pack.labels.genre.map(key)));

/** The genre as printed: on a line of its own, or as the label of the headline ("PRESS RELEASE: Gate to move again"). */
export function printedGenre(release: Release): Excerpt | null {
  if (release.genre !== null) return release.genre;
  const label = blocksFor("headline", release)[0]?.label ?? null;
  if (label === null || !genres.has(key(bareLabel(label.text)))) return null;
  return { ...label, text: bareLabel(label.text) };
}
