import { numbersPage, turnsPage } from "../text/page-turn.ts";
import { isProse } from "../text/prose.ts";
import { claim, claimsOn, type Recogniser } from "./context.ts";

/** Reads "- more -", "(suite)", "A la vuelta…" and the number of the sheet below. Refuses what no text follows: "-more-" at the end is an end. */
export const pageTurn: Recogniser = ({ units }) => {
  const last = units.findLastIndex((unit) => isProse(unit));
  return claimsOn(
    units,
    (unit) => {
      if (turnsPage(unit.text))
        return claim("wire", unit, unit, "labelled", "pageTurn", "says that the text goes on on the next page");
      const above = units[unit.index - 1];
      return above !== undefined && above.index > 0 && numbersPage(unit.text) && turnsPage(above.text)
        ? claim("wire", unit, unit, "labelled", "pageTurn", "the number of a page")
        : null;
    },
    1,
    last,
  );
};
