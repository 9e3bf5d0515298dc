import type { Unit } from "../text/units.ts";
import type { Claim } from "../types.ts";
import { type CellTableValue, type Context, claim, type Recogniser } from "./context.ts";

const MOST_CELL_WORDS = 6;
const FEWEST_ROWS = 3;
const FEWEST_COLUMNS = 2;
const MOST_COLUMNS = 8;
/** "1,204", "+3.5 %", "€ 12", "2024": a cell that is a figure. */
const FIGURE = /^[^\p{L}\d]{0,3}\d[\d.,: {2}]{0,20}[^\p{L}\d]{0,3}$/u;
/** What most lines with figures have and no cell with one: V8 takes milliseconds to compile what is asked of the others. */
const ASCII_LETTER = /[A-Za-z]/;

/**
 * Reads a table that was copied cell by cell, one a line: short lines without a sentence's end, of which every so many-th
 * is a figure in each row but the first. Refuses a list of names, where nothing tells the rows. Whatever else is seen in
 * one of the lines wins.
 */
export const cellTable: Recogniser = (context) => {
  const { units } = context;
  const claims: Claim[] = [];
  for (let at = 1; at < units.length; at += 1) {
    if (!isCell(units[at] as Unit)) continue;
    const run = cellsFrom(at, context);
    const table = shapeOf(run) ?? shapeOf(run.slice(1));
    if (table !== null) claims.push(table);
    at += run.length - 1;
  }
  return claims;
};

const isCell = ({ words, mark }: Unit): boolean => words <= MOST_CELL_WORDS && mark === "";

/** The short lines from `at` on that stand together, or apart by the same number of blank lines. */
function cellsFrom(at: number, { units }: Context): Unit[] {
  const run: Unit[] = [];
  for (let next = at; next < units.length; next += 1) {
    const unit = units[next] as Unit;
    if (!isCell(unit) || (run.length > 1 && unit.gap !== units[at + 1]?.gap)) break;
    run.push(unit);
  }
  return run;
}

function shapeOf(run: readonly Unit[]): Claim | null {
  const figures = run.map(({ text, digits }) => digits > 0 && !ASCII_LETTER.test(text) && FIGURE.test(text));
  for (let columns = FEWEST_COLUMNS; columns <= MOST_COLUMNS; columns += 1) {
    if (run.length % columns !== 0 || run.length / columns < FEWEST_ROWS || !isRegular(figures, columns)) continue;
    const [first] = run;
    const last = run.at(-1);
    if (first === undefined || last === undefined) return null;
    const value: CellTableValue = { columns };
    return claim("table", first, last, "placed", "cellTable", `a table of ${columns} columns, one cell a line`, value);
  }
  return null;
}

/**
 * Below the first row each column is figures throughout, or words throughout, and one is figures. The first row is like the
 * others, or words alone: the heads of the columns.
 */
function isRegular(figures: readonly boolean[], columns: number): boolean {
  const [head, body] = [figures.slice(0, columns), figures.slice(columns)];
  const isLike = (figure: boolean, at: number): boolean => figure === body[at % columns];
  return (
    body.every(isLike) && body.includes(true) && (!head.includes(true) || (head.every(isLike) && body.includes(false)))
  );
}
