import type { SheetValue } from "../recognise/sheets.ts";
import { PASSED_OVER } from "../text/rows.ts";
import type { Unit } from "../text/units.ts";
import type { Claim, LineRange, Span } from "../types.ts";

/**
 * The spans of lines, those that some claims took emptied: what stands above and below is parted as by a blank line, unless a sentence goes on
 * over them.
 */
export function without(spans: readonly Span[], aside: readonly Claim[]): Span[] {
  const taken = takenBy(aside);
  const passed = linesOf(aside.map(withinOf).filter((range) => range !== null));
  return spans.map((span, index) => {
    if (passed.has(index + 1)) return PASSED_OVER;
    return taken.has(index + 1) ? { start: span.start, end: span.start } : span;
  });
}

/** The other way round: the spans of the lines that some claims took, all others emptied. */
export function only(spans: readonly Span[], aside: readonly Claim[]): Span[] {
  const taken = takenBy(aside);
  return spans.map((span, index) => (taken.has(index + 1) ? span : { start: span.start, end: span.start }));
}

/** The units of a text together with those that were set aside, in the order of the file. Lines that a sentence goes on over are its unit's. */
export function withAside(units: readonly Unit[], all: readonly Unit[], aside: readonly Claim[]): readonly Unit[] {
  if (aside.length === 0) return units;
  const taken = takenBy(aside);
  const together = [...units, ...all.filter(({ lines }) => taken.has(lines[0]))].sort(
    (a, b) => a.lines[0] - b.lines[0],
  );
  let last = 0;
  return together.filter(({ lines: [first, end] }) => {
    if (first <= last) return false;
    last = end;
    return true;
  });
}

/** The claims of lines that a unit goes on over, and those of all others. */
export function partedBy(
  units: readonly Unit[],
  aside: readonly Claim[],
): { readonly within: readonly Claim[]; readonly apart: readonly Claim[] } {
  if (!aside.some(withinOf)) return { within: [], apart: aside };
  const held = linesOf(
    units.filter(({ lines, spans }) => lines[1] - lines[0] >= spans.length).map(({ lines }) => lines),
  );
  const isWithin = (claim: Claim): boolean => withinOf(claim) !== null && held.has(claim.lines[0]);
  return { within: aside.filter(isWithin), apart: aside.filter((claim) => !isWithin(claim)) };
}

const withinOf = ({ value }: Claim): LineRange | null => (value as Partial<SheetValue> | undefined)?.within ?? null;

const takenBy = (aside: readonly Claim[]): ReadonlySet<number> => linesOf(aside.map(({ lines }) => lines));

function linesOf(ranges: readonly LineRange[]): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const [first, last] of ranges) for (let line = first; line <= last; line += 1) lines.add(line);
  return lines;
}
