import type { Source, Span } from "../types.ts";
import { bitsOf, SPACE, UNFOLDED, WIDE } from "./characters.ts";
import { singleSpaced } from "./double-spaced.ts";
import { type Facts, factsOf } from "./facts.ts";
import { fold, isBlank } from "./fold.ts";
import { finalMark, type ItemMark, itemMark } from "./line-kind.ts";
import { reunited } from "./parted-sentence.ts";
import { wordsAt } from "./slices.ts";
import { trimmed } from "./source.ts";
import { columnsOf } from "./wrap.ts";

/** A line without its blank surroundings; the facts are those of its text. */
export interface Row extends Facts {
  readonly number: number;
  readonly span: Span;
  readonly raw: string;
  readonly text: string;
  readonly indent: number;
  /** Columns from the margin to its last character. */
  readonly width: number;
  /** The mark it ends on: see `finalMark`. */
  readonly mark: string;
  /** The bullet or number it opens with. */
  readonly item: ItemMark | null;
}

/** Lines that stand together, and the blank lines before them. */
export interface Chunk {
  readonly rows: Row[];
  readonly gap: number;
}

/** The span of a line that is read as if it were not there: what stands above and below is parted by nothing. */
export const PASSED_OVER: Span = { start: 0, end: 0 };

/** Cuts a text into its lines that are not blank, by chunks. `spans` has one span a line of the source. */
export function rowsOf(source: Source, spans: readonly Span[]): Chunk[] {
  const chunks: Chunk[] = [];
  let gap = 0;
  let open: Row[] | null = null;
  for (let index = 0; index < spans.length; index += 1) {
    const line = spans[index] as Span;
    if (line === PASSED_OVER) continue;
    const row = source.signs === undefined ? rowAt(source.text, line, index + 1) : rowOfWords(source, line, index + 1);
    if (row === null) {
      gap += 1;
      open = null;
      continue;
    }
    if (open === null) {
      open = [];
      chunks.push({ rows: open, gap });
    }
    open.push(row);
    gap = 0;
  }
  return reunited(singleSpaced(chunks));
}

/** A line without the white space around it; null for a blank one. */
function rowAt(text: string, line: Span, number: number): Row | null {
  let { start, end } = line;
  while (start < end && isTrimmed(text.charCodeAt(start))) start += 1;
  while (end > start && isTrimmed(text.charCodeAt(end - 1))) end -= 1;
  if (start === end) return null;
  const raw = text.slice(line.start, line.end);
  const { signs, spaced, unspaced, digits } = factsOf(text, start, end);
  const folded = (signs & UNFOLDED) !== 0;
  if (folded && isBlank(raw)) return null;
  const indent = start - line.start;
  const slice = indent === 0 && end === line.end ? raw : text.slice(start, end);
  const words = folded ? fold(slice) : slice;
  return {
    number,
    span: { start, end },
    raw,
    text: words,
    mark: finalMark(words),
    item: itemMark(raw),
    indent,
    width: indent + ((signs & WIDE) !== 0 ? columnsOf(slice) : end - start),
    signs,
    spaced,
    unspaced,
    digits,
  };
}

/** The same for a line with marked words: it is read without their signs, and keeps its place and width. */
function rowOfWords(source: Source, line: Span, number: number): Row | null {
  const words = wordsAt(source, line.start, line.end);
  if (words.length === line.end - line.start) return rowAt(source.text, line, number);
  const row = rowAt(words, { start: 0, end: words.length }, number);
  if (row === null) return null;
  const span = trimmed(source, line);
  return { ...row, span, width: row.indent + columnsOf(source.text.slice(span.start, span.end)) };
}

/** White space, but for what has no width: that is folded, not cut off. */
const isTrimmed = (code: number): boolean => (bitsOf(code) & SPACE) !== 0 && code !== 0x200b && code !== 0x2060;
