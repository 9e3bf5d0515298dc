import { AT, bitsOf, CLOSER, GAP, LOWER, UNFOLDED, UPPER } from "./characters.ts";
import type { Row } from "./rows.ts";

/** So far from the margin stands what an author sets in a column at the right. */
const RIGHT = 20;
/** A line of such a column is no longer. */
const LONGEST_CELL = 60;
/** "Oldport, 19 de agosto de 2025": a year closes the line. */
const ENDS_IN_YEAR = /(?:19|20)\d\d\.?$/;

/**
 * True where the next line is no continuation but a line of a column: it stands below the second cell of a line with a wide gap, or
 * both stand far from the margin and the first is a place or a date with its year.
 */
export function standsInColumn(last: Row, next: Row): boolean {
  if (next.indent < RIGHT || next.text.length > LONGEST_CELL) return false;
  if ((last.signs & GAP) !== 0 && next.indent > last.indent + RIGHT) return true;
  return last.indent === next.indent && ENDS_IN_YEAR.test(last.text);
}

/**
 * True for a line that is set in further than the words of the item above it: "     Commenting on …" behind "– that boats be tied." opens a
 * paragraph as those before the list do; the lines of an item hang under its words.
 */
export const isIndentedParagraph = ({ item, indent }: Row, next: Row): boolean =>
  item !== null && next.indent >= indent + LEAST_PARAGRAPH_INDENT && next.indent !== item.textStart && isCapital(next);

const LEAST_PARAGRAPH_INDENT = 3;
const isCapital = ({ text }: Row): boolean => (bitsOf(text.charCodeAt(0)) & (UPPER | CLOSER)) !== 0;

/** A headline that a colon parts has this many characters on its first line at least. */
const SHORTEST_HEAD = 25;

/**
 * "Posters that outlived their heroes:" above "unknown prints to be shown in Oldport": two lines by themselves, a colon and a small letter,
 * and no mark at the end. A list has more lines, or a sign before each of them.
 */
export function goesOnBehindColon(last: Row, next: Row): boolean {
  return (
    isShoutedTopic(last, next) ||
    (last.mark === ":" &&
      next.mark === "" &&
      last.text.length >= SHORTEST_HEAD &&
      next.text.length >= SHORTEST_HEAD &&
      (next.signs & AT) === 0 &&
      (bitsOf(next.text.charCodeAt(0)) & LOWER) !== 0)
  );
}

/** "OLDPORT:" above "FERRY BACK IN SERVICE AFTER REFIT": all in capitals, a word or two before the colon. */
const isShoutedTopic = (last: Row, next: Row): boolean =>
  ((last.signs | next.signs) & (LOWER | AT)) === 0 &&
  last.mark === ":" &&
  next.mark === "" &&
  last.text.length < SHORTEST_HEAD &&
  next.text.length >= SHORTEST_HEAD;

/** Columns that the first line of a paragraph is set in by: what is set in further may be a heading over it. */
const MOST_SET_IN = 8;
/** Such a paragraph has as many lines, and its first as many characters. */
const FEWEST_LINES = 3;
/** Asked of every line of a paragraph: of a longer one, blank lines or its column tell enough. */
const MOST_LINES = 40;
const SHORTEST_OPENING = 40;

/**
 * True where the first line of a paragraph is set in from all the others, which a heading is not, and ends no sentence: what follows
 * goes on with it, however short the line was left.
 */
export function isSetInOpening(rows: readonly Row[]): boolean {
  const [first, ...others] = rows;
  if (
    first === undefined ||
    rows.length < FEWEST_LINES ||
    rows.length > MOST_LINES ||
    first.mark !== "" ||
    first.item !== null
  )
    return false;
  const by = first.indent - (others[0] as Row).indent;
  if (by < 1 || by > MOST_SET_IN || first.text.length < SHORTEST_OPENING || !SMALL_NEAR_END.test(first.text))
    return false;
  return others.every(({ indent }) => indent === others[0]?.indent);
}

/** A small word among the last three: "… on 11 March the Local". */
const SMALL_NEAR_END = /\s\p{Ll}[\p{L}'’-]*(?: \S{1,30}){0,2}$/u;

/** "Centre of Mills        Jane Example" above "High Street 9        01632 960123": two lines of two columns each. */
export const areColumns = (last: Row, next: Row): boolean =>
  (last.signs & next.signs & GAP) !== 0 && WIDE_GAP.test(last.raw) && WIDE_GAP.test(next.raw);
const WIDE_GAP = /\S {4,}\S/;

/** "Turret clock	Stopped	Leave": a tab between words parts the cells of a row, however wide it is. */
export const hasCells = ({ raw, signs }: Row): boolean => (signs & UNFOLDED) !== 0 && INNER_TAB.test(raw);
const INNER_TAB = /\S\t\S/;

/** "Acme Trust | 1 Quay Street | www.acme.example" above "News release": a site or an address closes the line, and a capital opens the next. */
export const isLetterhead = (last: Row, next: Row): boolean =>
  last.text.includes(".") &&
  ENDS_IN_SITE.test(last.text.slice(-LONGEST_SITE)) &&
  (bitsOf(next.text.charCodeAt(0)) & UPPER) !== 0;
const ENDS_IN_SITE = /\s(?:www\.|https?:\/\/|[\w.+-]{1,40}@)\S{3,60}$/;
const LONGEST_SITE = 104;
