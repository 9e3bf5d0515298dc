import { readDate } from "../dates/index.ts";
import { cellsOf } from "../text/cells.ts";
import { GAP } from "../text/characters.ts";
import { key } from "../text/fold.ts";
import type { Unit } from "../text/units.ts";
import type { Claim } from "../types.ts";
import { type Context, claim } from "./context.ts";

/** The row stands among these first lines. */
const FIRST_LINES = 8;
const MOST_ROW_WORDS = 20;
const MOST_CELLS = 4;
/** A sender's name is no longer, and the headline no shorter. */
const MOST_NAME_WORDS = 8;
const FEWEST_HEADLINE_WORDS = 3;

/**
 * The first line of all, where a row below says it again beside a date, and the headline stands between the two: "Harbour Trust – Oldport
 * Office" above a headline above "13.10.2021 09:38 | Harbour Trust – Oldport Office | Invitation", as release portals print it.
 */
export function namedInRow(context: Context): Claim[] {
  const { units } = context;
  const [first] = units;
  if (first === undefined || first.words > MOST_NAME_WORDS || first.mark !== "") return [];
  const row = units.slice(2, FIRST_LINES).find((unit) => names(unit, first, context));
  if (row === undefined) return [];
  const headline = units.slice(1, row.index).some(({ words }) => words >= FEWEST_HEADLINE_WORDS);
  if (!headline) return [];
  return [claim("issuer", first, first, "placed", "letterhead", "a row with the date says who sends it", { start: 0 })];
}

/** One of its cells is the name and nothing else, another begins with a date. */
function names(unit: Unit, { text }: Unit, { source, dates }: Context): boolean {
  if ((unit.signs & GAP) === 0 || unit.digits === 0 || unit.words > MOST_ROW_WORDS) return false;
  const cells = cellsOf(source.text.slice(unit.span.start, unit.span.end));
  if (cells.length < 2 || cells.length > MOST_CELLS) return false;
  const name = key(text);
  return cells.some((cell) => key(cell.text) === name) && cells.some((cell) => readDate(cell.text, dates) !== null);
}
