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

/** "September" is the longest part of a date that stands by itself. */
export const LONGEST_PART = 9;

/** The date that three lines from `at` on are the parts of: "NOV", "19", "2024". */
export function stackedDate(units: readonly Unit[], at: number, { dates }: Context): DateReading | null {
  const parts = units.slice(at, at + 3);
  if (parts.length < 3 || parts.some(({ text }) => text.length > LONGEST_PART) || !/^\d{4}$/.test(parts[2]?.text ?? ""))
    return null;
  return readDate(parts.map(({ text }) => text).join(" "), dates);
}
