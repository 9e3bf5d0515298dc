import { bitsOf, isAsciiWord, LOWER, WIDE } from "./characters.ts";
import type { Row } from "./rows.ts";
import { goesOnBehindColon } from "./side-by-side.ts";

/** Where a text was hard-wrapped. */
export interface Wrap {
  /** The widest line the wrap allows, indent included. */
  readonly column: number;
  /** The last column that as many lines speak for: what is not much wider than `column` may be full as well. */
  readonly last?: number;
  /** Every line is as full as whole words allow; else lines only come near the column, as with proportional type. */
  readonly exact: boolean;
}

/** Lines longer than this were never wrapped by a mail program or an editor. */
const WIDEST_WRAP = 120;
const NARROWEST_WRAP = 40;

/** So many inner lines tell a wrap from chance. */
const FEWEST_LINES = 3;
/** Fewer do if each is exactly full and nothing in the text is wider than a wrap. */
const FEWEST_EXACT = 2;
/** Lines together that end no sentence are a header or an address; unless they are this many. */
const LONGEST_ADDRESS = 8;
/** In a wrapped text hardly a line is wider than the wrap; where many are, a line is a paragraph. */
const MOST_WIDE = 0.15;
/** A few lines of a wrapped text were never wrapped: those of a header or of an address. */
const EXACT_SHARE = 0.8;
/** Most lines of wrapped text stop in the middle of a sentence. */
const OPEN_SHARE = 0.5;

/** Signs as wide as two letters: those of Chinese, Japanese and Korean. */
const WIDE_SIGN = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/;
const ALL_WIDE = new RegExp(WIDE_SIGN.source, "g");

/** The columns a text takes where all letters are equally wide. */
export function columnsOf(text: string): number {
  return WIDE_SIGN.test(text) ? text.length + (text.match(ALL_WIDE)?.length ?? 0) : text.length;
}

/** What has to fit on a line at once: a word, or two wide signs, since no line begins with a mark. */
const UNBROKEN = new RegExp(`^[^\\s${WIDE_SIGN.source.slice(1)}*${WIDE_SIGN.source}{0,2}`);

/** Korean has wide signs, and spaces: a word of it is broken as others are. */
const KOREAN = /^[^\s\u2e80-\u9fff]*[\uac00-\ud7af][^\s\u2e80-\u9fff]*(?=\s|$)/;

/** Columns of what would have had to fit on the line before. */
function firstWord({ text, signs }: Row): number {
  if ((signs & WIDE) !== 0) return columnsOf((KOREAN.exec(text) ?? UNBROKEN.exec(text))?.[0] ?? "");
  const space = text.indexOf(" ");
  return space < 0 ? text.length : space;
}

/** Columns of its words, each gap one. */
const widthOf = ({ text, signs }: Row): number => ((signs & WIDE) !== 0 ? columnsOf(text) : text.length);

const isWide = (row: Row): boolean => row.width - row.indent >= NARROWEST_WRAP;

/** Wide and no item of a list; a dash may open what somebody says. */
const isRunning = (row: Row): boolean => isWide(row) && (row.item === null || "–—".includes(row.item.marker));

/** A colon ends one as well: what follows it is another. */
export const endsSentence = ({ mark }: Row): boolean => mark === "." || mark === "!" || mark === "?" || mark === ":";

/** Tells a hard-wrapped text by the lines that another one follows without a blank line between. */
export function wrapOf(chunks: readonly (readonly Row[])[]): Wrap | null {
  return exactWrap(chunks) ?? nearWrap(chunks);
}

/**
 * A column at which nearly every line is as full as can be: it fits, and the next line's first word would not have
 * fitted any more.
 */
function exactWrap(chunks: readonly (readonly Row[])[]): Wrap | null {
  const fits = new Int32Array(WIDEST_WRAP * 2);
  let lines = 0;
  let open = 0;
  let wide = false;
  for (const rows of chunks) {
    wide ||= rows.some((row) => widthOf(row) > WIDEST_WRAP);
    if (rows.length < 2 || !isText(rows)) continue;
    for (let at = 0; at < rows.length - 1; at += 1) {
      const row = rows[at] as Row;
      const { width } = row;
      // A headline and its decks, set by hand to about the same width, were wrapped nowhere.
      if (!isRunning(row) || width > WIDEST_WRAP || (row.mark === "" && !isLowerCase(row.text))) continue;
      lines += 1;
      if (!endsSentence(row)) open += 1;
      // The line speaks for all columns from its own width up to where the next word would have ended.
      const end = Math.min(width + firstWord(rows[at + 1] as Row), fits.length - 2);
      fits[width] = (fits[width] ?? 0) + 1;
      fits[end + 1] = (fits[end + 1] ?? 0) - 1;
    }
  }
  const best = mostFitting(fits);
  const enough = best.lines >= (wide ? FEWEST_LINES + 1 : FEWEST_EXACT);
  const told = enough && best.lines >= lines * EXACT_SHARE && open >= lines * OPEN_SHARE;
  return told ? { column: best.column, last: best.last, exact: true } : null;
}

/** The columns, side by side, that most lines speak for; `changes` says at each how many more or fewer do. */
function mostFitting(changes: Int32Array): { column: number; last: number; lines: number } {
  const best = { column: 0, last: 0, lines: 0 };
  let here = 0;
  for (let column = 0; column < changes.length; column += 1) {
    here += changes[column] ?? 0;
    if (here > best.lines) Object.assign(best, { column, last: column, lines: here });
    else if (here === best.lines && best.last === column - 1) best.last = column;
  }
  return best;
}

/** Lines that stand together and end a sentence. */
function isText(rows: readonly Row[]): boolean {
  const last = rows.at(-1);
  return last !== undefined && (endsSentence(last) || rows.length > LONGEST_ADDRESS);
}

/** Most inner lines are about as long as the longest, and few lines are very long. */
function nearWrap(chunks: readonly (readonly Row[])[]): Wrap | null {
  let running = 0;
  let wide = 0;
  const lengths: number[] = [];
  for (const rows of chunks) {
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] as Row;
      if (!isRunning(row)) continue;
      const length = widthOf(row);
      running += 1;
      if (length > WIDEST_WRAP) wide += 1;
      else if (at < rows.length - 1) lengths.push(length);
    }
  }
  if (wide > running * MOST_WIDE || lengths.length < FEWEST_LINES) return null;
  lengths.sort((a, b) => a - b);
  const column = lengths[Math.floor(lengths.length * 0.95)] as number;
  const full = lengths.filter((length) => length >= column * 0.75).length;
  return full >= lengths.length * 0.6 ? { column, exact: false } : null;
}

/** Shorter lines than this are not wrapped running text, unless a sentence goes on over them. */
const NARROWEST_SENTENCE = 55;

/**
 * The wrap of a paragraph by itself, where the text has too few lines to tell: each line is exactly full, and the last
 * one ends a sentence. One has to stop in the middle of a sentence, unless blank lines part the paragraphs of the text
 * (`parted`). Refuses a heading in capitalised words over a line of text.
 */
export function wrapOfParagraph(chunk: readonly Row[], parted: boolean): Wrap | null {
  if (chunk.length < 2) return null;
  // A short line above may be its heading.
  const rows = chunk.slice(Math.max(0, chunk.findIndex(isWide)));
  const last = rows.at(-1);
  if (rows.length < 2 || !last || !endsSentence(last)) return null;
  const column = rows.reduce((widest, { width }) => Math.max(widest, width), 0);
  const inner = rows.slice(0, -1);
  const wrap: Wrap = { column, exact: true };
  const full = inner.every((row, at) => isWide(row) && isFull(row, rows[at + 1] as Row, wrap));
  const open = inner.some(
    (row) => isLowerCase(row.text) && (row.mark === "" || (parted && row.width >= NARROWEST_SENTENCE)),
  );
  return full && open && column <= WIDEST_WRAP ? wrap : null;
}

/** At least half of the words begin with no capital: running text, no title and no names. */
export function isLowerCase(text: string): boolean {
  let words = 0;
  let capitals = 0;
  for (let at = 0; at >= 0; at = text.indexOf(" ", at) + 1 || -1) {
    words += 1;
    if (isCapitalised(text, at)) capitals += 1;
  }
  return (words - capitals) * 2 >= words;
}

/** "Word", "“Word", "(Word": a capital, behind one mark at most. */
function isCapitalised(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isAsciiWord(code)) return code >= 65 && code <= 90;
  return CAPITALISED.test(text.slice(at, at + 4));
}

const CAPITALISED = /^\p{P}?\p{Lu}/u;

/**
 * Full enough for a wrap that only comes near its column; a line that ends a sentence must be fuller, and so must one of wide
 * signs, which may be broken behind nearly each of them.
 */
const SLACK = { sentence: 0.93, words: 0.82, signs: 0.95 };

const SHORTEST_FULL = 25;

/**
 * Two lines by themselves that were wrapped at another column than the text, as headlines are: the first is about as
 * wide as the text or wider, the second shorter and without a full stop.
 */
export function isWrappedHeadline(row: Row, next: Row, wrap: Wrap): boolean {
  if (row.mark === ":") return goesOnBehindColon(row, next);
  const slack = (row.signs & WIDE) !== 0 && !KOREAN.test(next.text) ? SLACK.signs : SLACK.words;
  const wide = row.width + 1 + firstWord(next) > wrap.column * slack && row.width <= WIDEST_WRAP;
  // A line beyond the wrap above another that opens with a capital was not wrapped: headline and deck. One word is no deck.
  const opens = (bitsOf(next.text.charCodeAt(0)) & LOWER) === 0 && next.text.includes(" ");
  const beyond = row.width > wrap.column + MOST_BEYOND && opens;
  return wrap.exact && wide && !beyond && next.width < row.width && next.mark === "";
}

/** Columns by which a headline may be wider than the text below it. */
const MOST_BEYOND = 4;

/** True where a line may have been parted from the next by the wrap: the next word had no room. */
export function isFull(row: Row, next: Row, wrap: Wrap): boolean {
  if (wrap.exact) {
    const { width } = row;
    // A short line before a long word has ended, if it ends on a mark.
    if (row.text.length < SHORTEST_FULL && row.mark !== "") return false;
    // Columns side by side are wide by their gap, not by their words.
    const single = widthOf(row) === width - row.indent;
    return width <= (single ? (wrap.last ?? wrap.column) : wrap.column) && width + firstWord(next) >= wrap.column;
  }
  // A colon near the edge may open a list just as well.
  if (row.mark === ":") return false;
  return (
    widthOf(row) + 1 + firstWord(next) >
      wrap.column * (".!?".includes(row.mark || " ") ? SLACK.sentence : SLACK.words) &&
    widthOf(row) >= NARROWEST_WRAP * 0.8
  );
}
