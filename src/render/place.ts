import { fold } from "../text/fold.ts";
import { maskedSlice, SIGN, wordsAt } from "../text/slices.ts";
import type { Excerpt, InlinePart, Source, Span } from "../types.ts";

/** Where a part of a block stands in the text of an excerpt; offsets are UTF-16 units of `excerpt.text`. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly part: InlinePart;
}

/**
 * Finds the parts of a block in one of its excerpts (the block itself, a list item, a cell), in order, outer before
 * inner. A part that crosses the border of an earlier one has no place: elements nest or stand apart. Linear.
 */
export function placesOf(source: Source, excerpt: Excerpt, parts: readonly InlinePart[]): Place[] {
  const from = excerpt.spans[0]?.start ?? 0;
  const to = excerpt.spans.at(-1)?.end ?? 0;
  const wanted: { part: InlinePart; start: number; end: number }[] = [];
  for (const part of parts) {
    const spans = part.spans.filter((span) => span.end > from && span.start < to);
    const start = spans[0]?.start;
    const end = spans.at(-1)?.end;
    if (start !== undefined && end !== undefined) wanted.push({ part, start, end });
  }
  if (wanted.length === 0) return [];

  const viewOf = viewOffsets(source, excerpt, wanted);
  const places = wanted
    .map(({ part, start, end }) => ({ part, start: viewOf(start), end: viewOf(end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const open: Place[] = [];
  return places.filter((place) => {
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= place.start) open.pop();
    const outer = open.at(-1);
    if (outer !== undefined && place.end > outer.end) return false;
    open.push(place);
    return true;
  });
}

/** Gives for source offsets the offset in the excerpt's text; one outside its spans goes to the nearest place. */
function viewOffsets(source: Source, excerpt: Excerpt, spans: readonly Span[]): (offset: number) => number {
  const length = excerpt.text.length;
  const [first, second] = excerpt.spans;
  if (first !== undefined && second === undefined && first.end - first.start === length) {
    return (offset) => Math.min(Math.max(offset - first.start, 0), length);
  }
  const found = foundOffsets(
    source,
    excerpt,
    spans.flatMap(({ start, end }) => [start, end]).sort((a, b) => a - b),
  );
  return (offset) => found.get(offset) ?? length;
}

/** The same for excerpts of several lines or with white space folded, all offsets at once, in their order. */
function foundOffsets(source: Source, excerpt: Excerpt, sorted: readonly number[]): Map<number, number> {
  const found = new Map<number, number>();
  let next = 0;
  let base = 0;
  for (const span of excerpt.spans) {
    const raw = maskedSlice(source, span.start, span.end);
    const length = fold(wordsAt(source, span.start, span.end)).length;
    const upTo = (limit: number) => {
      let until = next;
      while (until < sorted.length && (sorted[until] ?? 0) <= limit) until += 1;
      const inside = sorted.slice(next, until);
      next = until;
      return inside;
    };
    for (const offset of upTo(span.start)) found.set(offset, base);
    const inside = upTo(span.end);
    if (length === raw.length) for (const offset of inside) found.set(offset, base + offset - span.start);
    else foldedOffsets(raw, span.start, base, inside, found);
    base += length;
    // No joint stands within a word that a hyphen parts at the end of a line.
    if (excerpt.joint !== "" && excerpt.text.charAt(base) === excerpt.joint) base += 1;
  }
  return found;
}

/** White space as folding sees it. */
const SPACE = /[\s\u200b\ufeff\u2060]/;

/** The same for a slice whose white space is folded: walks it once, counting what stays. */
function foldedOffsets(
  raw: string,
  start: number,
  base: number,
  offsets: readonly number[],
  into: Map<number, number>,
) {
  let view = 0;
  let space = false;
  let next = 0;
  for (let at = 0; at <= raw.length && next < offsets.length; at += 1) {
    if (raw.charAt(at) === SIGN) {
      // A mark's sign has no place in the view: what begins or ends there does so at the next word.
      for (; offsets[next] === start + at; next += 1) into.set(start + at, base + view);
      continue;
    }
    const isSpace = at === raw.length || SPACE.test(raw.charAt(at));
    if (!isSpace && space && view > 0) view += 1;
    space = isSpace;
    for (; offsets[next] === start + at; next += 1) into.set(start + at, base + view);
    if (!isSpace) view += 1;
  }
}
