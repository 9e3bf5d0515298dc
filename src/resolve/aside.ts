import type { Unit } from "../text/units.ts";
import type { Claim, Span } from "../types.ts";

/** The spans of lines, those that some claims took emptied: what stands above and below is parted as by a blank line. */
export function without(spans: readonly Span[], aside: readonly Claim[]): Span[] {
  const taken = linesOf(aside);
  return spans.map((span, index) => (taken.has(index + 1) ? { start: span.start, end: span.start } : span));
}

/** The other way round: the spans of the lines that some claims took, all others emptied. */
export function only(spans: readonly Span[], aside: readonly Claim[]): Span[] {
  const taken = linesOf(aside);
  return spans.map((span, index) => (taken.has(index + 1) ? span : { start: span.start, end: span.start }));
}

/** The units of a text together with those that were set aside, in the order of the file. */
export function withAside(units: readonly Unit[], all: readonly Unit[], aside: readonly Claim[]): readonly Unit[] {
  if (aside.length === 0) return units;
  const taken = linesOf(aside);
  return [...units, ...all.filter(({ lines }) => taken.has(lines[0]))].sort((a, b) => a.lines[0] - b.lines[0]);
}

function linesOf(claims: readonly Claim[]): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const {
    lines: [first, last],
  } of claims)
    for (let line = first; line <= last; line += 1) lines.add(line);
  return lines;
}
