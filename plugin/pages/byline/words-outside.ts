import type { Block, Excerpt } from "../../../src/types.ts";

/** What a line says before and after an excerpt that was read from it, as printed, label left out. */
export interface Outside {
  readonly before: string;
  readonly after: string;
}

/** Marks at the ends of a line that say nothing: " – ", "(". */
const EDGES = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu;

/**
 * Reads "Wednesday, " and ", 10:30 GMT" round the date of "Date: Wednesday, 13 October 2021, 10:30 GMT". Null if the
 * excerpt is not from this block.
 */
export function wordsOutside(source: string, block: Block, excerpt: Excerpt | null): Outside | null {
  const [first] = excerpt?.spans ?? [];
  const last = excerpt?.spans.at(-1);
  if (first === undefined || last === undefined) return null;
  if (first.start < block.span.start || last.end > block.span.end) return null;
  const start = Math.max(block.span.start, block.label?.spans.at(-1)?.end ?? 0);
  return {
    before: printed(source.slice(start, first.start)),
    after: printed(source.slice(last.end, block.span.end)),
  };
}

/** Words without the marks at their ends: "(13 October 2021)" leaves nothing beside its date. */
export function words({ before, after }: Outside): string {
  return [before, after]
    .map((text) => text.replace(EDGES, ""))
    .filter((text) => text !== "")
    .join(", ");
}

/** White space folded; "" where there is nothing but marks. */
function printed(text: string): string {
  return /[\p{L}\p{N}]/u.test(text) ? text.replace(/\s+/g, " ") : "";
}
