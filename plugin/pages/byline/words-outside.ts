import type { Block, Excerpt, Span } from "../../../src/types.ts";

/** Marks that stand round a date and say nothing without it: " – ", ",", "(". */
const EDGES = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu;

/**
 * What a block says besides its label and an excerpt read from it: "10:30 GMT" of "Date: 13 October 2021, 10:30 GMT".
 * Null if the excerpt is not from this block.
 */
export function wordsOutside(source: string, block: Block, excerpt: Excerpt | null): string | null {
  const read = excerpt?.spans.filter((span) => span.start >= block.span.start && span.end <= block.span.end) ?? [];
  if (read.length === 0) return null;
  const taken: readonly Span[] = [...read, ...(block.label?.spans ?? [])];
  let rest = "";
  for (const span of block.spans) {
    for (let offset = span.start; offset < span.end; offset++) {
      const isTaken = taken.some((each) => offset >= each.start && offset < each.end);
      rest += isTaken ? " " : (source[offset] ?? "");
    }
    rest += " ";
  }
  return rest.replace(EDGES, "").replace(/\s+/g, " ");
}
