import { bitsOf, LOWER, UNCASED, WIDE } from "./characters.ts";
import { isRule } from "./line-kind.ts";
import type { Chunk, Row } from "./rows.ts";
import type { Breaks } from "./units.ts";
import { wrapOfParagraph } from "./wrap.ts";

/** A wider line is a paragraph. */
const WIDEST = 120;
/** So many lines, and so many of them in the middle of a sentence, are no heading with text under it. */
const FEWEST_LINES = 3;
const FEWEST_OPEN = 2;
/** Columns of a line that could be of running text. */
const NARROWEST = 16;
/** Letters of scripts without capitals: no small letter tells there that a sentence goes on. */
const CASELESS = /\p{Lo}/gu;
const CASED = /[\p{Lu}\p{Ll}]/gu;
/** What a heading or a field among lines begins with: "■背景", "【概要】", "会期：". */
const HEADED = /^[■□◆◇●○▼▽▲【＜〈《※]|^[^\s:：]{1,10}[:：]/u;

/**
 * True for lines that stand together and were broken where their author liked, none as wide as a paragraph, the last one the end of a sentence: in
 * a script without capitals two or more stop in the middle of one; in others two or more do above a small letter. Refuses headers, addresses and
 * lists of facts.
 */
export function isRagged(rows: readonly Row[]): boolean {
  const last = rows.at(-1);
  if (rows.length < FEWEST_LINES || last === undefined || !ends(last)) return false;
  const inner = rows.slice(0, -1);
  const goesOnBelow = (row: Row, at: number): boolean => OPEN.includes(row.mark) && opensSmall(rows[at + 1] as Row);
  if (rows.every(({ signs }) => (signs & UNCASED) === 0)) {
    // A heading or a name above has a capital below it, or a day: "lunedì 13 ottobre 2025".
    const [first, second] = rows as [Row, Row];
    if (opensSmall(first) || !goesOnBelow(first, 0) || DAY.test(second.text)) return false;
    if (inner.filter(goesOnBelow).length < FEWEST_OPEN) return false;
  } else if (inner.filter((row) => !ends(row)).length < FEWEST_OPEN || isHeading(rows) || !isCaseless(rows))
    return false;
  const plain = rows.every(
    (row) => row.width <= WIDEST && row.item === null && !isRule(row.raw) && !HEADED.test(row.text),
  );
  return plain && inner.every((row) => row.width >= NARROWEST);
}

/**
 * True for lines of Chinese, Japanese or Korean that stand together where blank lines part the paragraphs: each ends a sentence, and most of what the
 * text tells (`told` columns) stands elsewhere. Refuses what is set in, heads something or is an item.
 */
export const isSetTogether = (rows: readonly Row[], told: () => number): boolean =>
  rows.length > 1 && rows.every(isPlainSentence) && isCaseless(rows) && told() >= 2 * toldBy(rows);

const isPlainSentence = (row: Row): boolean =>
  (row.signs & WIDE) !== 0 &&
  ends(row) &&
  row.mark !== "" &&
  row.width >= NARROWEST_TOGETHER &&
  row.indent === 0 &&
  row.item === null &&
  !HEADED.test(row.text);
/** Columns of a line that is a sentence of a paragraph. */
const NARROWEST_TOGETHER = 24;

/** Columns of lines that end a sentence. */
const toldBy = (rows: readonly Row[]): number =>
  rows.reduce(
    (sum, row) => (ends(row) && row.mark !== "" && row.width >= NARROWEST_TOGETHER ? sum + row.width : sum),
    0,
  );
/** The same of a whole text, counted when it is first asked for. */
export function toldIn(chunks: readonly Chunk[]): () => number {
  let told = -1;
  return () => {
    if (told < 0) told = chunks.reduce((sum, { rows }) => sum + toldBy(rows), 0);
    return told;
  };
}

/** Up to four words and a year. */
const DAY = /^\p{L}+(?: \S{1,12}){1,4}(?<= (?:19|20)\d\d)$/u;

/** What a line ends in that stops in the middle of a sentence and leads to no list. */
const OPEN: readonly string[] = ["", ","];

/** With a small letter, or an address in angle brackets. */
const opensSmall = ({ text }: Row): boolean => (bitsOf(text.charCodeAt(0)) & LOWER) !== 0 || text.startsWith("<");

/** A first line of less than half the width of the widest, over lines that are full to a column: a heading and its text. */
function isHeading(rows: readonly Row[]): boolean {
  const widest = rows.reduce((most, { width }) => Math.max(most, width), 0);
  return (rows[0]?.width ?? 0) * 2 < widest && wrapOfParagraph(rows.slice(1), true) !== null;
}

/**
 * "　Acme は、…新航路" above "「みさき線」を就航いたします。": the first line of a paragraph, set in by one or two wide spaces, that ends no sentence,
 * and a line at the margin that does.
 */
export const isOpenSetIn = (last: Row, next: Row): boolean =>
  last.indent > 0 &&
  next.indent === 0 &&
  last.mark === "" &&
  last.text.length >= SHORTEST_SET_IN &&
  SET_IN.test(last.raw) &&
  ends(next) &&
  !HEADED.test(next.text);
const SET_IN = /^\u3000{1,2}(?!\u3000)/u;
const SHORTEST_SET_IN = 32;

const ends = (row: Row): boolean => ".!?".includes(row.mark || " ");

function isCaseless(rows: readonly Row[]): boolean {
  const text = rows.map((row) => row.text).join("");
  return (text.match(CASELESS)?.length ?? 0) > (text.match(CASED)?.length ?? 0);
}

/** A label or a marker parts such lines all the same, and so does an indent. `next` is the place of a line among them. */
export function goesOn(rows: readonly Row[], next: number, { label, after }: Breaks): boolean {
  const [last, row] = [rows[next - 1], rows[next]];
  return (
    last !== undefined && row !== undefined && !label(row) && !after.has(last.number) && !opensIndented(row, last, rows)
  );
}

/** "　学校将发挥优势": set in as the first line is and others are not, behind the end of a sentence: a paragraph. */
const opensIndented = (row: Row, last: Row, rows: readonly Row[]): boolean =>
  row.indent > 0 && ends(last) && row.indent === rows[0]?.indent && rows.some(({ indent }) => indent < row.indent);
