import { Info } from "luxon";
import type { CalendarDate } from "../types.ts";

/** Years a release can speak of. A number outside is no year: "5 May 1200 people". */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2199;

/** Whether a number can be a year. */
export const isYear = (value: number): boolean => value >= FIRST_YEAR && value <= LAST_YEAR;

/** The year behind two digits, by the POSIX rule: 69–99 are 1969–1999, 00–68 are 2000–2068. */
export const fullYear = (twoDigits: number): number => (twoDigits >= 69 ? 1900 : 2000) + twoDigits;

/** Whether the day exists: 29 February 2021 does not. */
export function isDay({ year, month, day }: CalendarDate): boolean {
  return Number.isInteger(year) && Number.isInteger(day) && day >= 1 && day <= daysIn(year, month);
}

/** Days of a month; none for a month that there is not. */
function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** By how many weekdays the first of a month is behind the first of January, in a year that begins with March. */
const MONTH_SHIFTS = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

/** ISO number of the weekday of an existing day: Monday is 1. After Sakamoto. */
export function weekdayOf({ year, month, day }: CalendarDate): number {
  const from = month < 3 ? year - 1 : year;
  const leaps = Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400);
  return (from + leaps + (MONTH_SHIFTS[month - 1] ?? 0) + day) % 7 || 7;
}

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
