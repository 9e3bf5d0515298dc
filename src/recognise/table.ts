import { cellsOf } from "../text/cells.ts";
import { GAP } from "../text/characters.ts";
import type { Unit } from "../text/units.ts";
import { claim, claimsOn, type Recogniser } from "./context.ts";

/** Reads two or more lines together, each of two cells or more parted by tabs or wide gaps. */
export const table: Recogniser = ({ units, source }) => {
  const columns = (unit: Unit | undefined): number =>
    unit && (unit.signs & GAP) !== 0 && unit.lines[0] === unit.lines[1]
      ? cellsOf(source.text.slice(unit.span.start, unit.span.end)).length
      : 0;
  return claimsOn(units, (unit) => {
    const own = columns(unit);
    if (own < 2) return null;
    const beside = [units[unit.index - 1], units[unit.index + 1]].some(
      (other) => other?.chunk === unit.chunk && columns(other) === own,
    );
    return beside ? claim("table", unit, unit, "shaped", "table", `a row of ${own} cells among others`) : null;
  });
};
