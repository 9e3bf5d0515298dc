import { numbersPage, turnsPage } from "../text/page-turn.ts";
import { isProse } from "../text/prose.ts";
import type { Unit } from "../text/units.ts";
import { claim, claimsOn, type Recogniser } from "./context.ts";

/** Words of a running head: "HARBOUR BRIDGE REOPENS". */
const MOST_WORDS = 8;

/** A short line between "- more -" and "Page 2". */
function headsPage({ index, words, mark }: Unit, units: readonly Unit[]): boolean {
  const [above, below] = [units[index - 1], units[index + 1]];
  if (above === undefined || below === undefined || words > MOST_WORDS || mark !== "") return false;
  return numbersPage(below.text) && turnsPage(above.text);
}

/** Reads "- more -", "(suite)", "A la vuelta…" and the number of the sheet below. Refuses what no text follows: "-more-" at the end is an end. */
export const pageTurn: Recogniser = ({ units }) => {
  const last = units.findLastIndex((unit) => isProse(unit));
  return claimsOn(
    units,
    (unit) => {
      if (turnsPage(unit.text))
        return claim("wire", unit, unit, "labelled", "pageTurn", "says that the text goes on on the next page");
      const above = units[unit.index - 1];
      if (above === undefined || above.index === 0) return null;
      if (numbersPage(unit.text) && (turnsPage(above.text) || headsPage(above, units)))
        return claim("wire", unit, unit, "labelled", "pageTurn", "the number of a page");
      return headsPage(unit, units)
        ? claim("wire", unit, unit, "labelled", "pageTurn", "the running head of a page")
        : null;
    },
    1,
    last,
  );
};
