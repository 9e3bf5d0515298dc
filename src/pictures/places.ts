import { isPlace } from "../quotes/placing.ts";
import type { Block } from "../types.ts";

/** The first picture stands behind so many paragraphs … */
const AFTER = 3;
/** … if so many are still to come. In a shorter text it would stand at its foot, so it opens the page instead. */
const STILL = 2;

/**
 * The block before which the first picture stands, where no caption in the text says so: behind the third paragraph, when
 * the reader knows what it is about, and between two paragraphs. Before all of a body that is too short for that.
 */
export function placeOfFirst(body: readonly Block[]): string | null {
  const texts = body.filter(({ role }) => role === "paragraph" || role === "quotation").length;
  const first = body[0]?.id ?? null;
  if (texts < AFTER + STILL) return first;
  let seen = 0;
  for (const [at, { role, id }] of body.entries()) {
    if (seen >= AFTER && isPlace(body, at)) return id;
    if (role === "paragraph" || role === "quotation") seen += 1;
  }
  return first;
}
