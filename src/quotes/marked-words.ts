import type { SpanMark } from "../text/span-marks.ts";
import type { Block, Finding, InlinePart } from "../types.ts";

/** Gives the words that an author marked to the blocks they stand in. What lies outside the body marks nothing. */
export function markedWords(
  body: readonly Block[],
  marks: readonly SpanMark[],
): { inline: ReadonlyMap<string, readonly InlinePart[]>; findings: Finding[] } {
  const inline = new Map<string, InlinePart[]>();
  const findings: Finding[] = [];
  if (marks.length === 0) return { inline, findings };
  const inOrder = [...body].sort((a, b) => a.span.start - b.span.start);
  let at = 0;
  for (const { words, pull } of marks) {
    while ((inOrder[at]?.span.end ?? Number.POSITIVE_INFINITY) <= words.start) at += 1;
    const block = inOrder[at];
    if (block === undefined || words.start < block.span.start || words.end > block.span.end) {
      findings.push({ code: "marker/outside-body", span: words });
      continue;
    }
    const spans = block.spans
      .map(({ start, end }) => ({ start: Math.max(start, words.start), end: Math.min(end, words.end) }))
      .filter(({ start, end }) => start < end);
    inline.set(block.id, [...(inline.get(block.id) ?? []), { kind: pull ? "pull-quote" : "no-pull-quote", spans }]);
  }
  return { inline, findings };
}
