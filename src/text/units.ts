import type { Excerpt, LineRange, Source, Span } from "../types.ts";
import { bitsOf, SPACE, UNFOLDED, WIDE } from "./characters.ts";
import { factsOf, factsOfAll, wordsIn } from "./facts.ts";
import { fold, isBlank, isUnspaced } from "./fold.ts";
import { type LabelBits, labelsAt } from "./label.ts";
import type { LabelDictionary } from "./label-dictionary.ts";
import { finalMark, isRule, itemMark, standsAlone } from "./line-kind.ts";
import { wordsAt } from "./slices.ts";
import { trimmed } from "./source.ts";
import {
  columnsOf,
  isFull,
  isLowerCase,
  isWrappedHeadline,
  type Row,
  type Wrap,
  wrapOf,
  wrapOfParagraph,
} from "./wrap.ts";

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
  /** The kinds of characters in it, a bit each: see `characters.ts`. */
  readonly signs: number;
  /** Digits in it. */
  readonly digits: number;
  /** The sets of labels that it opens with one of. */
  readonly labels: LabelBits;
  /** Units with no blank line between them share a number. */
  readonly chunk: number;
}

/** What else parts lines, besides bullets, addresses and rules. */
export interface Breaks {
  /** Tells a line that begins a unit: a label opens it, or it has the form of a byline or of a dated lead. */
  readonly before: (line: string, number: number) => "label" | "form" | null;
  /** Numbers of the lines that end a unit: a marker closes them. */
  readonly after: ReadonlySet<number>;
}

/**
 * Cuts lines into units. `spans` has one span a line of the source, what is no text (a marker, front matter) left out.
 *
 * Lines are joined by a small machine over neighbours, not by patterns over the text: a line goes on if it is full (the
 * next line's first word would not have fitted), or if its sentence plainly goes on (a comma, a small letter).
 */
export function unitsOf(
  source: Source,
  spans: readonly Span[],
  breaks: Breaks,
  dictionary: LabelDictionary = NO_DICTIONARY,
): Unit[] {
  const chunks = rowsOf(source, spans);
  const wrap = wrapOf(chunks.map((chunk) => chunk.rows));
  const units: Unit[] = [];
  chunks.forEach((chunk, at) => {
    const parted = at > 0 && chunks.length >= FEWEST_CHUNKS && units.at(-1)?.mark !== ":";
    const paragraph = wrapOfParagraph(chunk.rows, parted);
    // A paragraph of several lines may have been filled anew, at a column of its own.
    const own = chunk.rows.length >= REFILLED ? (paragraph ?? wrap) : (wrap ?? paragraph);
    let rows: Row[] = [];
    const close = (): void => {
      if (rows.length === 0) return;
      const gap = rows[0] === chunk.rows[0] ? chunk.gap : 0;
      units.push(unitFrom(rows, { index: units.length, chunk: at, gap }, dictionary));
      rows = [];
    };
    for (const row of chunk.rows) {
      if (rows.length > 0 && !joins(rows, row, chunk.rows.length === 2, own, breaks)) close();
      rows.push(row);
    }
    close();
  });
  return units;
}

const NO_DICTIONARY: LabelDictionary = { labels: new Map(), phrases: new Map() };

/** In a text of so many parts with blank lines between them, lines that stand together belong together. */
const FEWEST_CHUNKS = 3;
/** Lines of a paragraph that tell its column by themselves. */
const REFILLED = 3;

function rowsOf(source: Source, spans: readonly Span[]): { rows: Row[]; gap: number }[] {
  const chunks: { rows: Row[]; gap: number }[] = [];
  let gap = 0;
  let open: Row[] | null = null;
  spans.forEach((line, index) => {
    const row = source.signs === undefined ? rowAt(source.text, line, index + 1) : rowOfWords(source, line, index + 1);
    if (row === null) {
      gap += 1;
      open = null;
      return;
    }
    if (open === null) {
      open = [];
      chunks.push({ rows: open, gap });
    }
    open.push(row);
    gap = 0;
  });
  return chunks;
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
  const slice = text.slice(start, end);
  return {
    number,
    span: { start, end },
    raw,
    text: folded ? fold(slice) : slice,
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

/** "WHAT: …", "Where: …", "Press-Desk: …": lines that each open with a short head are a list of facts. */
const HEADED = /^\p{Lu}[\p{L} -]{1,28}[:：]\s/u;
/** "– “We will …": what somebody says goes on behind an attribution; no item of a list. */
const DASH_AND_MARK = /^[–—-]\s["“„«]/;
/** "press@example.org": a small letter that no sentence goes on with. */
const ADDRESS_FIRST = /^\S{1,64}@/;

/** A shorter line than this is no line of running text. */
const SHORTEST_PROSE = 25;

function joins(open: readonly Row[], next: Row, alone: boolean, wrap: Wrap | null, breaks: Breaks): boolean {
  const first = open[0];
  const last = open.at(-1);
  if (!first || !last) return false;
  const mark = finalMark(last.text);
  const full = wrap !== null && isFull(last, next, wrap);
  const midSentence = !".!?:".includes(mark || " ");
  // Where the wrap parted a sentence, what the next line looks like says little.
  const parted = full && wrap.exact && midSentence && isLowerCase(last.text);
  if (itemMark(next.raw) && !(full && (midSentence || DASH_AND_MARK.test(next.text)) && couldBeProse(next, first)))
    return false;
  if (isRule(next.raw) || standsAlone(last.raw) || breaks.after.has(last.number)) return false;
  if (standsAlone(next.raw) && !/^(?:https?:|www\.)/i.test(next.text) && !(parted && next.text.endsWith(".")))
    return false;
  const opening = breaks.before(next.raw, next.number);
  if (opening === "label" || (opening === "form" && !(full && midSentence && isUnderWay(open)))) return false;
  if (HEADED.test(next.text) && HEADED.test(first.text)) return false;
  const item = itemMark(first.raw) !== null;
  const goesOn = /^\p{Ll}/u.test(next.text) && !ADDRESS_FIRST.test(next.text);
  if (!item && next.indent > last.indent + 1 && ".!?".includes(mark || " ")) return false;
  if (full || (alone && open.length === 1 && mark === "" && wrap && isWrappedHeadline(last, next, wrap))) return true;
  if (item && next.indent > first.indent && last.text.length >= SHORTEST_PROSE) return true;
  if (last.text.length < SHORTEST_PROSE && !(wrap && mark === "" && (goesOn || open.length > 1))) return false;
  if (mark === ",") return true;
  // A paragraph that is under way goes on over a line that a link or a break in the markup cut short.
  return mark === "" && (goesOn || (wrap !== null && open.length > 1));
}

/** Two lines or more, and not all of them in capitals as headlines are. */
const isUnderWay = (open: readonly Row[]): boolean => open.length > 1 && open.some(({ text }) => isLowerCase(text));

/** A dash or figure at the head of a line may be one of the sentence's, but not among items with dashes or figures. */
function couldBeProse(next: Row, first: Row): boolean {
  const mark = itemMark(next.raw);
  return (
    mark !== null && (mark.kind === "number" || "–—-*".includes(mark.marker)) && itemMark(first.raw)?.kind !== mark.kind
  );
}

function unitFrom(
  rows: readonly Row[],
  { index, chunk, gap }: Pick<Unit, "index" | "chunk" | "gap">,
  dictionary: LabelDictionary,
): Unit {
  const first = rows[0] as Row;
  const last = rows.at(-1) as Row;
  const joint = isUnspaced(first.text.at(-1) ?? "") && rows.length > 1 ? "" : " ";
  const text = rows.length === 1 ? first.text : rows.map((row) => row.text).join(joint);
  const facts = rows.length === 1 ? first : joint === "" ? factsOf(text) : factsOfAll(rows);
  return {
    index,
    chunk,
    gap,
    words: wordsIn(facts),
    mark: finalMark(text),
    signs: facts.signs,
    digits: facts.digits,
    labels: labelsAt(text, dictionary),
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
