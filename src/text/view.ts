import type { Excerpt, Source, Span } from "../types.ts";
import { bitsOf, SPACE } from "./characters.ts";
import { maskedSlice, SIGN } from "./slices.ts";

/** White space of any kind, as folding sees it: "\u00a0". */
const isSpace = (code: number): boolean => (bitsOf(code) & SPACE) !== 0;

const isTrailing = (char: string): boolean => char === SIGN || isSpace(char.charCodeAt(0));

interface View {
  /** For each offset of the view text the offset of that character in the source; -1 for a joint. */
  readonly source: Int32Array;
  /** For each offset of the view text the index of the span it comes from. */
  readonly span: Int32Array;
}

const views = new WeakMap<Excerpt, View>();

/**
 * Walks view text and source side by side. Only white space may differ: it is folded in the view, or left out of it.
 * What stands between two spans (the joint) belongs to the earlier one and has no place in the source.
 */
function viewOf(excerpt: Excerpt, source: Source): View {
  const known = views.get(excerpt);
  if (known !== undefined) return known;
  const { text, spans } = excerpt;
  const view: View = { source: new Int32Array(text.length).fill(-1), span: new Int32Array(text.length) };
  let at = 0;
  spans.forEach((span, index) => {
    const slice = maskedSlice(source, span.start, span.end);
    // White space before a mark's sign at the end is none of the view, and must not be taken for the joint.
    let end = span.end;
    while (end > span.start && isTrailing(slice.charAt(end - span.start - 1))) end -= 1;
    for (let from = span.start; from < end && at < text.length; from += 1) {
      const char = slice.charAt(from - span.start);
      const wanted = text.charAt(at);
      const same = char === wanted || (isSpace(char.charCodeAt(0)) && isSpace(wanted.charCodeAt(0)));
      // White space that the view does not have (at the ends of a slice, or the second of two spaces), or a mark's sign.
      if (!same) continue;
      view.source[at] = from;
      view.span[at] = index;
      at += 1;
    }
    // No joint stands within a word that a hyphen parts at the end of a line.
    if (index < spans.length - 1 && excerpt.joint !== "" && text.charAt(at) === excerpt.joint) {
      view.span[at] = index;
      at += 1;
    }
  });
  views.set(excerpt, view);
  return view;
}

/**
 * The places in the source of `start..end` of an excerpt's text, one a source span that it touches. Offsets are UTF-16
 * units of the view text; an empty range gives no spans. Linear in the length of the range.
 */
export function sourceSpans(excerpt: Excerpt, source: Source, start: number, end: number): Span[] {
  if (isUnfolded(excerpt)) return sideBySide(excerpt, Math.max(0, start), end);
  const view = viewOf(excerpt, source);
  const found: { start: number; end: number }[] = [];
  let last = -1;
  for (let at = Math.max(0, start); at < Math.min(end, excerpt.text.length); at += 1) {
    const from = view.source[at] ?? -1;
    if (from < 0) continue;
    const index = view.span[at] ?? 0;
    const open = found.at(-1);
    if (open !== undefined && index === last) open.end = from + 1;
    else found.push({ start: from, end: from + 1 });
    last = index;
  }
  return found;
}

/** True where each span and each joint takes as many characters in the view as it has: folding only takes away. */
function isUnfolded({ text, spans, joint }: Excerpt): boolean {
  let length = (spans.length - 1) * joint.length;
  for (const span of spans) length += span.end - span.start;
  return length === text.length;
}

/** The places of `start..end` where view and source run side by side. */
function sideBySide({ spans, joint }: Excerpt, start: number, end: number): Span[] {
  const [only] = spans;
  if (only !== undefined && spans.length === 1) {
    // Mostly. A list that grows has room for more, and a release has hundreds.
    const from = only.start + start;
    const to = Math.min(only.end, only.start + end);
    return from < to ? [{ start: from, end: to }] : [];
  }
  const found: Span[] = [];
  let at = 0;
  for (const span of spans) {
    if (at >= end) break;
    const from = span.start + Math.max(0, start - at);
    const to = Math.min(span.end, span.start + end - at);
    if (from < to) found.push({ start: from, end: to });
    at += span.end - span.start + joint.length;
  }
  return found;
}

/** The words `start..end` of an excerpt's text as an excerpt of its own, without white space at its ends. */
export function excerptOf(excerpt: Excerpt, source: Source, start: number, end: number): Excerpt {
  let from = Math.max(0, start);
  let to = Math.min(end, excerpt.text.length);
  while (from < to && isSpace(excerpt.text.charCodeAt(from))) from += 1;
  while (to > from && isSpace(excerpt.text.charCodeAt(to - 1))) to -= 1;
  return {
    text: excerpt.text.slice(from, to),
    spans: sourceSpans(excerpt, source, from, to),
    joint: excerpt.joint,
  };
}
