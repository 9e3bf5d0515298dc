import { DateTime, Info } from "luxon";
import type { CalendarDate } from "../types.ts";

/** Years a release can speak of. A number outside is no year: "5 May 1200 people". */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2199;

/** Whether a number can be a year. */
export const isYear = (value: number): boolean => value >= FIRST_YEAR && value <= LAST_YEAR;

/** The year behind two digits, by the POSIX rule: 69–99 are 1969–1999, 00–68 are 2000–2068. */
export const fullYear = (twoDigits: number): number => (twoDigits >= 69 ? 1900 : 2000) + twoDigits;

/** Whether the day exists: 29 February 2021 does not. */
export const isDay = (date: CalendarDate): boolean => DateTime.fromObject({ ...date }, { zone: "utc" }).isValid;

/** ISO number of the weekday of an existing day: Monday is 1. */
export const weekdayOf = (date: CalendarDate): number => DateTime.fromObject({ ...date }, { zone: "utc" }).weekday;

/** English name of an ISO weekday number; the catalogue's wording is English. */
export const weekdayName = (weekday: number): string => Info.weekdays("long", { locale: "en" })[weekday - 1] ?? "";

/** "2021-10-13". No zone is involved. */
export function isoDate(date: CalendarDate): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${String(date.year).padStart(4, "0")}-${two(date.month)}-${two(date.day)}`;
}

/** "2021-10-13" at the head of a file name or as a value; a time behind it is left alone. */
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/;

/** The day at the head of a text in ISO 8601: of "2021-10-13-opening.txt" too. Null for none, and for one that does not exist. */
export function readIsoDay(text: string): CalendarDate | null {
  const match = ISO_DAY.exec(text);
  if (!match) return null;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isDay(date) ? date : null;
}

export const sameDay = (a: CalendarDate, b: CalendarDate): boolean =>
  a.year === b.year && a.month === b.month && a.day === b.day;
