import type { Excerpt, Release } from "../../../src/types.ts";
import type { PageContext } from "../context.ts";
import { blocksFor } from "../placement.ts";
import { bareLabel } from "../section/label.ts";

/** The genre as printed: on a line of its own, or as the label of the headline ("PRESS RELEASE: Gate to move again"). */
export function printedGenre(release: Release, { isLabelFor }: PageContext): Excerpt | null {
  if (release.genre !== null) return release.genre;
  const label = headlineLabel(release);
  return label !== null && isLabelFor("genre", label.text) ? label : null;
}

/** What else may stand before a headline on its line, for the byline: "For immediate release: Gate to move again". */
export function noteBeforeHeadline(release: Release, { isLabelFor }: PageContext): Excerpt | null {
  const label = headlineLabel(release);
  if (label === null || isLabelFor("headline", label.text)) return null;
  return release.genre === null && isLabelFor("genre", label.text) ? null : label;
}

/** “CORRECTION: …” is told above the copy. */
function headlineLabel(release: Release): Excerpt | null {
  const block = blocksFor("headline", release)[0];
  const isChange = block !== undefined && release.corrections.some(({ blocks }) => blocks.includes(block.id));
  const label = isChange ? null : (block?.label ?? null);
  return label === null ? null : { ...label, text: bareLabel(label.text) };
}
