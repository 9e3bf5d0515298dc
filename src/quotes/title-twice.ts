import { changed, type Mention } from "./mention.ts";
import type { Token } from "./tokens.ts";

/**
 * "Greens spokesperson for ferries, Senator Jane Example": the one word before the name is how she is addressed, and what stands before the
 * comma is what she is. The mention as it was where the name has a longer title, or something else stands between.
 */
export function withJobInFront(
  mention: Mention | null,
  before: Mention | undefined,
  tokens: readonly Token[],
): Mention | null {
  if (mention?.kind !== "name" || mention.role === null || mention.role.includes(" ") || mention.oblique)
    return mention;
  if (before?.kind !== "role" || before.role === null || before.oblique || before.sentence !== mention.sentence)
    return mention;
  const comma = tokens[mention.start - 1]?.mark === ",";
  // Behind the name stands a job of its own: "the chair, Jane Example, mayor".
  const own = tokens[mention.start]?.lower === mention.role.toLowerCase();
  if (!comma || !own || before.end !== mention.start - 1 || !before.role.includes(" ")) return mention;
  return changed(mention, { role: before.role, head: before.head, start: before.start });
}
