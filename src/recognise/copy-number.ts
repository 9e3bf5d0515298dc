import { findDates } from "../dates/index.ts";
import { claim, claimsOn, type Recogniser } from "./context.ts";
import type { DateLineValue } from "./date-line.ts";

/** Lines at the foot of a text among which such a number stands. */
const LAST_LINES = 6;
/** "OTS0006 2023-01-21/08:00" has sixteen figures. */
const FEWEST_DIGITS = 14;
/** An agency's sign with the number of the day's item, and day and hour as machines write them: "OTS0006 2023-01-21/08:00". Refuses "B96 2023-01-21". */
const NUMBER = /^\p{Lu}{2,5}\d{3,6} (?:19|20)\d\d-\d\d-\d\d[/T ]\d\d:\d\d$/u;

/** Characters of "/08:00". */
const HOUR = 6;

/** Reads the line with which an agency closes the copy that it passes on. It gives the day where nothing above does. */
export const copyNumber: Recogniser = ({ units, dates }) =>
  claimsOn(
    units,
    (unit) => {
      if (unit.digits < FEWEST_DIGITS || unit.words > 4 || !NUMBER.test(unit.text)) return null;
      // The stroke before the hour would make it a figure of another kind.
      const [reading] = findDates(unit.text.slice(0, -HOUR), dates).filter(({ date }) => date !== null);
      if (reading === undefined) return null;
      const value: DateLineValue = { reading };
      return claim("date-line", unit, unit, "shaped", "copyNumber", "an agency's number with day and hour", value);
    },
    Math.max(0, units.length - LAST_LINES),
  );
