import type { Excerpt, LineRange, Source, Span } from "../types.ts";
import { fold, isBlank, isUnspaced } from "./fold.ts";
import { finalMark, isRule, itemMark, standsAlone } from "./line-kind.ts";
import { wordCount } from "./prose.ts";
import { trimmed } from "./source.ts";

/**
 * A paragraph, heading, list item or other line as its author meant it: one line of the file, or several that a hard
 * wrap has parted.
 */
export interface Unit extends Excerpt {
  /** 0-based place among the units. */
  readonly index: number;
  readonly lines: LineRange;
  readonly span: Span;
  /** Blank lines before it; for the first unit too. */
  readonly gap: number;
  /** White space before its first character, in columns. */
  readonly indent: number;
  /** Words in it. */
  readonly words: number;
  /** The mark it ends on, closing quotation marks aside: ".", ":", "" for none. */
  readonly mark: string;
  /** Units with no blank line between them share a number. */
  readonly chunk: number;
}

/** A line without its blank surroundings. */
interface Row {
  readonly number: number;
  readonly span: Span;
  readonly raw: string;
  readonly text: string;
  readonly indent: number;
}

/** What the lines hold that decides joining: whether they were wrapped, and at which column. */
interface Wrap {
  readonly column: number;
}

/** What else parts lines, besides bullets, addresses and rules. */
export interface Breaks {
  /** True for a line that begins a unit: a label opens it. */
  readonly before: (line: string, number: number) => boolean;
  /** Numbers of the lines that end a unit: a marker closes them. */
  readonly after: ReadonlySet<number>;
}

/**
 * Cuts lines into units. `spans` has one span a line of the source, what is no text (a marker, front matter) left out.
 *
 * Lines are joined by a small machine over neighbours, not by patterns over the text: a line goes on if it is full (the
 * next line's first word would not have fitted), or if its sentence plainly goes on (a comma, a small letter).
 */
export function unitsOf(source: Source, spans: readonly Span[], breaks: Breaks): Unit[] {
  const chunks = rowsOf(source, spans);
  const wrap = wrapOf(chunks.map((chunk) => chunk.rows));
  const units: Unit[] = [];
  chunks.forEach((chunk, at) => {
    let rows: Row[] = [];
    const close = (): void => {
      if (rows.length > 0) units.push(unitFrom(rows, units.length, at, rows[0] === chunk.rows[0] ? chunk.gap : 0));
      rows = [];
    };
    for (const row of chunk.rows) {
      if (rows.length > 0 && !joins(rows, row, wrap, breaks)) close();
      rows.push(row);
    }
    close();
  });
  return units;
}

function rowsOf(source: Source, spans: readonly Span[]): { rows: Row[]; gap: number }[] {
  const chunks: { rows: Row[]; gap: number }[] = [];
  let gap = 0;
  let open = false;
  spans.forEach((line, index) => {
    const raw = source.text.slice(line.start, line.end);
    if (isBlank(raw)) {
      gap += 1;
      open = false;
      return;
    }
    const span = trimmed(source, line);
    const row: Row = { number: index + 1, span, raw, text: fold(raw), indent: span.start - line.start };
    if (open) chunks.at(-1)?.rows.push(row);
    else chunks.push({ rows: [row], gap });
    gap = 0;
    open = true;
  });
  return chunks;
}

/** Lines longer than this were never wrapped by a mail program or an editor. */
const WIDEST_WRAP = 120;
const NARROWEST_WRAP = 40;

/** So many inner lines tell a wrap from chance. */
const FEWEST_LINES = 3;
/** In a wrapped text hardly a line is wider than the wrap; where many are, a line is a paragraph. */
const MOST_WIDE = 0.15;

/** Tells a hard-wrapped text by its inner lines: most are about as long as the longest, and few are very long. */
function wrapOf(chunks: readonly (readonly Row[])[]): Wrap | null {
  const running = (row: Row): boolean => itemMark(row.raw) === null && row.text.length >= NARROWEST_WRAP;
  const all = chunks.flat().filter(running);
  if (all.filter((row) => row.text.length > WIDEST_WRAP).length > all.length * MOST_WIDE) return null;
  const inner = chunks.flatMap((rows) => rows.slice(0, -1)).filter(running);
  const lengths = inner
    .map((row) => row.text.length)
    .filter((length) => length <= WIDEST_WRAP)
    .sort((a, b) => a - b);
  const column = lengths[Math.floor(lengths.length * 0.95)];
  if (column === undefined || lengths.length < FEWEST_LINES) return null;
  const full = lengths.filter((length) => length >= column * 0.75).length;
  return full >= lengths.length * 0.6 ? { column } : null;
}

/** "WHAT: …", "Where: …": lines that each open with a short head are a list of facts, whatever their length. */
const HEADED = /^\p{Lu}[\p{L} ]{1,20}[:：]\s/u;

/** Full enough: proportional type wraps at a width, not at a count of characters. A line that ends a sentence must be fuller. */
const SLACK = { sentence: 0.93, words: 0.82 };
/** A shorter line than this is no line of running text. */
const SHORTEST_PROSE = 25;

function joins(open: readonly Row[], next: Row, wrap: Wrap | null, breaks: Breaks): boolean {
  const first = open[0];
  const last = open.at(-1);
  if (!first || !last) return false;
  if (itemMark(next.raw) && !(wrap && isFull(last, next, wrap) && finalMark(last.text) === "")) return false;
  if (standsAlone(next.raw) && !/^(?:https?:|www\.)/i.test(next.text)) return false;
  if (
    standsAlone(last.raw) ||
    isRule(next.raw) ||
    breaks.before(next.raw, next.number) ||
    breaks.after.has(last.number)
  )
    return false;
  if (HEADED.test(next.text) && HEADED.test(first.text)) return false;
  const item = itemMark(first.raw) !== null;
  const mark = finalMark(last.text);
  const goesOn = /^\p{Ll}/u.test(next.text);
  if (!item && next.indent > last.indent + 1 && ".!?".includes(mark || " ")) return false;
  if (wrap && isFull(last, next, wrap)) return true;
  if (item && next.indent > first.indent && last.text.length >= SHORTEST_PROSE) return true;
  if (last.text.length < SHORTEST_PROSE && !(wrap && mark === "" && (goesOn || open.length > 1))) return false;
  if (mark === ",") return true;
  // A paragraph that is under way goes on over a line that a link or a break in the markup cut short.
  return mark === "" && (goesOn || (wrap !== null && open.length > 1));
}

const isFull = (row: Row, next: Row, wrap: Wrap): boolean =>
  row.text.length + 1 + (next.text.split(" ", 1)[0]?.length ?? 0) >
    wrap.column * (".!?".includes(finalMark(row.text) || " ") ? SLACK.sentence : SLACK.words) &&
  row.text.length >= NARROWEST_WRAP * 0.8;

function unitFrom(rows: readonly Row[], index: number, chunk: number, gap: number): Unit {
  const first = rows[0] as Row;
  const last = rows.at(-1) as Row;
  const joint = isUnspaced(first.text.at(-1) ?? "") && rows.length > 1 ? "" : " ";
  const text = rows.map((row) => row.text).join(joint);
  return {
    index,
    chunk,
    gap,
    words: wordCount(text),
    mark: finalMark(text),
    indent: first.indent,
    lines: [first.number, last.number],
    span: { start: first.span.start, end: last.span.end },
    spans: rows.map((row) => row.span),
    text,
    joint,
  };
}

/** The units of each chunk, by the number of the chunk. */
export function chunksOf(units: readonly Unit[]): Unit[][] {
  const chunks: Unit[][] = [];
  for (const unit of units) {
    const chunk = chunks[unit.chunk];
    if (chunk) chunk.push(unit);
    else chunks[unit.chunk] = [unit];
  }
  return chunks;
}
