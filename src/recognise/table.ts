import { cellsOf } from "../text/cells.ts";
import { GAP } from "../text/characters.ts";
import type { Unit } from "../text/units.ts";
import { claim, claimsOn, type Recogniser } from "./context.ts";

const HEADED = /^[:：]/;

/** Reads two or more lines together, each of two cells or more parted by tabs or wide gaps. */
export const table: Recogniser = ({ units, source }) => {
  const columns = (unit: Unit | undefined): number => {
    if (!unit || (unit.signs & GAP) === 0 || unit.lines[0] !== unit.lines[1]) return 0;
    const cells = cellsOf(source.text.slice(unit.span.start, unit.span.end));
    // "価格　　：　6,600円": the gap sets a head apart from its colon.
    return cells.some(({ text }) => HEADED.test(text)) ? 0 : cells.length;
  };
  return claimsOn(units, (unit) => {
    const own = columns(unit);
    if (own < 2) return null;
    const beside = [units[unit.index - 1], units[unit.index + 1]].some(
      (other) => other?.chunk === unit.chunk && columns(other) === own,
    );
    return beside ? claim("table", unit, unit, "shaped", "table", `a row of ${own} cells among others`) : null;
  });
};
