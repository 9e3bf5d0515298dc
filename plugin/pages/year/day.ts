import type { CalendarDate } from "../../../src/types.ts";

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * "8 October" or "October 8", as the locale has it; English without a region prints the day first. A day of the calendar
 * has no zone: it is set as UTC throughout.
 */
export function dayOf(date: CalendarDate, locale: string): string {
  return formatted(date, locale === "en" ? "en-GB" : locale, "day");
}

/** "October", as it stands alone. */
export function monthOf(date: CalendarDate, locale: string): string {
  return formatted(date, locale, "month");
}

function formatted({ year, month, day }: CalendarDate, locale: string, what: "day" | "month"): string {
  const instant = new Date(Date.UTC(2000, month - 1, day));
  instant.setUTCFullYear(year);
  // Making one costs more than a whole page of using it.
  const key = `${what} ${locale}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(locale, { ...(what === "day" && { day: "numeric" }), month: "long", timeZone: "UTC" });
  formats.set(key, format);
  return format.format(instant);
}
