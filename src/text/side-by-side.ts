import { AT, bitsOf, GAP, LOWER, UNFOLDED } from "./characters.ts";
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

/** A headline that a colon parts has this many characters on its first line at least. */
const SHORTEST_HEAD = 25;

/**
 * "Posters that outlived their heroes:" above "unknown prints to be shown in Oldport": two lines by themselves, a colon and a small letter,
 * and no mark at the end. A list has more lines, or a sign before each of them.
 */
export function goesOnBehindColon(last: Row, next: Row): boolean {
  return (
    last.mark === ":" &&
    next.mark === "" &&
    last.text.length >= SHORTEST_HEAD &&
    next.text.length >= SHORTEST_HEAD &&
    (next.signs & AT) === 0 &&
    (bitsOf(next.text.charCodeAt(0)) & LOWER) !== 0
  );
}

/** "Turret clock	Stopped	Leave": a tab between words parts the cells of a row, however wide it is. */
export const hasCells = ({ raw, signs }: Row): boolean => (signs & UNFOLDED) !== 0 && INNER_TAB.test(raw);
const INNER_TAB = /\S\t\S/;
