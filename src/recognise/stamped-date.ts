import { type DateReading, readDate } from "../dates/index.ts";
import type { Unit } from "../text/units.ts";
import type { Context } from "./context.ts";

const FEWEST_DIGITS = 8;
/** "07-MAY-25 15:21 NNNN": day and hour at the foot of what an agency sends. */
const FOOT = /^(\d{1,2}-\p{Lu}{3}-\d{2,4}) \d{2}[:.]\d{2}(?: N{4})?$/u;
/**
 * "Mon Oct 13 16:41:23 CEST 2025", "Mon Oct  6 09:05:00 2025 -": how a machine prints a day where nobody told it otherwise, in English in a text
 * of any language, and the year behind the hour. Refuses "Mon Oct 13 16:41", which has no year.
 */
const CLOCK =
  /^\p{Lu}\p{Ll}{2} (\p{Lu}\p{Ll}{2}) {1,2}(\d{1,2}) \d{2}:\d{2}:\d{2} (?:\p{Lu}{3,5} )?(\d{4})(?: [-–—])?$/u;

/** A day as machines stamp it on a line of its own; null for any other line. */
export function stampedDate({ text, digits }: Unit, { dates }: Context): DateReading | null {
  if (digits < FEWEST_DIGITS) return null;
  const day = FOOT.exec(text)?.[1];
  if (day !== undefined) return readDate(day, dates);
  const [, month, inMonth, year] = CLOCK.exec(text) ?? [];
  const reading = year === undefined ? null : readDate(`${inMonth} ${month} ${year}`, dates);
  return reading && { ...reading, span: { start: 0, end: text.length } };
}
