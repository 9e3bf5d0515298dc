import type { CalendarDate } from "../../../src/types.ts";

/**
 * "8 October" or "October 8", as the locale has it; English without a region prints the day first. A day of the calendar
 * has no zone: it is set as UTC throughout.
 */
export function dayOf({ year, month, day }: CalendarDate, locale: string): string {
  const instant = new Date(Date.UTC(2000, month - 1, day));
  instant.setUTCFullYear(year);
  return new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, {
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  }).format(instant);
}
