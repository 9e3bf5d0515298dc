import type { Block, Excerpt } from "../../../src/types.ts";

/** Marks that stand round a date and say nothing without it: " – ", ",", "(". */
const EDGES = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu;

/**
 * What a block says besides its label and an excerpt read from it: "Wednesday, 10:30 GMT" of "Date: Wednesday, 13 October
 * 2021, 10:30 GMT". Null if the excerpt is not from this block.
 */
export function wordsOutside(source: string, block: Block, excerpt: Excerpt | null): string | null {
  const read = excerpt?.spans.filter((span) => span.start >= block.span.start && span.end <= block.span.end) ?? [];
  if (read.length === 0) return null;
  const taken = [...read, ...(block.label?.spans ?? [])].sort((one, other) => one.start - other.start);
  const pieces: string[] = [];
  let at = block.span.start;
  for (const span of [...taken, { start: block.span.end, end: block.span.end }]) {
    pieces.push(source.slice(at, span.start).replace(EDGES, "").replace(/\s+/g, " "));
    at = Math.max(at, span.end);
  }
  return pieces.filter((piece) => piece !== "").join(", ");
}
