import { DateTime } from "luxon";
import type { CalendarDate } from "../src/types.ts";

/** Anything that names a day: "2021-10-13", a release's date, a Date, a luxon DateTime. */
export type DateValue = string | CalendarDate | Date | DateTime;

/**
 * Sets a date the way a page prints it, "13 October 2021", whatever the locale and time zone of the machine.
 *
 * A text keeps the day that is written in it, also where it has a time and an offset. A Date is taken at UTC, where
 * Eleventy puts the dates of pages; a luxon DateTime in its own zone.
 *
 * @param locale BCP 47; English without a region prints the day first.
 * @param format luxon's tokens, such as "d LLL yyyy"; without it the locale's own long form.
 * @returns "" for no date at all, so that a template need not ask first.
 * @throws TypeError where the value is no date.
 */
export function pressDate(value: DateValue | null | undefined, locale = "en", format?: string): string {
  if (value === null || value === undefined || value === "") return "";
  const date = calendarDay(value);
  if (date === null) throw new TypeError(`pressDate: ${JSON.stringify(value)} is not a date.`);
  const local = date.setLocale(locale);
  if (format !== undefined) return local.toFormat(format);
  return locale === "en" ? local.toFormat("d MMMM yyyy") : local.toLocaleString(DateTime.DATE_FULL);
}

/** Sets days in the long form of a locale, each once: a newsroom prints the same days on many pages. */
export function dayPrinter(): (day: CalendarDate, locale: string) => string {
  const printed = new Map<string, string>();
  return (day, locale) => {
    const key = `${day.year}-${day.month}-${day.day} ${locale}`;
    const before = printed.get(key);
    if (before !== undefined) return before;
    const words = pressDate(day, locale);
    printed.set(key, words);
    return words;
  };
}

/** The day as a luxon date of no time, from which no zone can shift it; null for what is no day. */
function calendarDay(value: DateValue): DateTime | null {
  const { year, month, day } = parts(value);
  if (![year, month, day].every(Number.isInteger)) return null;
  const date = DateTime.utc(year, month, day);
  return date.isValid ? date : null;
}

function parts(value: DateValue): CalendarDate {
  if (value instanceof Date) return DateTime.fromJSDate(value, { zone: "utc" });
  return typeof value === "string" ? DateTime.fromISO(value, { setZone: true }) : value;
}
