import { isoDate } from "../dates/calendar.ts";
import type { CalendarDate, Release } from "../types.ts";

/**
 * The day on which a release was last changed: that of its newest correction, update or withdrawal, else its date of
 * publication. Feeds, sitemaps and the page's data say no other. Null where no day is known.
 */
export function modifiedOf({ date, corrections, withdrawn }: Release): CalendarDate | null {
  let newest: CalendarDate | null = null;
  for (const each of [date, ...corrections.map((change) => change.date), withdrawn?.date ?? null]) {
    if (each !== null && (newest === null || isoDate(each) > isoDate(newest))) newest = each;
  }
  return newest === null ? null : { year: newest.year, month: newest.month, day: newest.day };
}
