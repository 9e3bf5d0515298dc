import { type MonthName, type Names, namesFrom } from "./names.ts";
import { fold } from "./tokens.ts";

const WIDTHS = ["long", "short"] as const;
/** A name that is a number: "10月". Ideographic dates have a reader of their own. */
const NUMBERED = /\d/;
const CAPITAL = /^\p{Lu}/u;

/** Whether Intl knows the language; for one it does not know, it would give the names of the machine's own. */
function isSupported(locale: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    // No BCP 47 tag at all: front matter may hold anything.
    return false;
  }
}

/** The first of each month, and the days of a week from Monday on. */
const MONTHS = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2009, month, 1)));
const WEEK = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2016, 10, 14 + day)));

/**
 * What Intl calls a part of some days in dates of a form. Asked of Intl itself, not by luxon's `Info`, which makes an object
 * or two for each name: names take most of the time in which the first text is read.
 */
function namesIn(locale: string, form: Intl.DateTimeFormatOptions, part: "month" | "weekday", days: readonly Date[]) {
  const format = new Intl.DateTimeFormat(locale, { ...form, timeZone: "UTC" });
  return days.map((day) => format.formatToParts(day).find(({ type }) => type === part)?.value ?? "");
}

/** Standing alone, and beside a day. */
function monthNames(locale: string, width: (typeof WIDTHS)[number]): string[][] {
  return [
    namesIn(locale, { calendar: "gregory", month: width }, "month", MONTHS),
    namesIn(locale, { calendar: "gregory", month: width, day: "numeric" }, "month", MONTHS),
  ];
}

/** Standing alone, and beside a date. */
function weekdayNames(locale: string, width: (typeof WIDTHS)[number]): string[][] {
  return [
    namesIn(locale, { weekday: width }, "weekday", WEEK),
    namesIn(locale, { weekday: width, year: "numeric", month: "long", day: "numeric" }, "weekday", WEEK),
  ];
}

/** Languages that are written in two scripts, of which their bare tag means one. */
const OTHER_SCRIPT: Readonly<Record<string, string>> = { az: "az-Cyrl", bs: "bs-Cyrl", sr: "sr-Latn", uz: "uz-Cyrl" };

/** A language, and the same in its other script. */
const writtenAs = (locale: string): string[] => [locale, ...(OTHER_SCRIPT[locale] ? [OTHER_SCRIPT[locale]] : [])];

/** Month and weekday names of a language, standing alone ("октябрь") and inside a date ("октября"). */
export function intlNames(locale: string): Names {
  const months = new Map<string, MonthName>();
  const weekdays = new Map<string, number>();
  for (const written of isSupported(locale) ? writtenAs(locale) : []) {
    for (const width of WIDTHS) {
      for (const names of monthNames(written, width)) {
        for (const [index, name] of names.entries()) {
          if (NUMBERED.test(name) || months.has(fold(name))) continue;
          months.set(fold(name), { month: index + 1, capital: CAPITAL.test(name) });
        }
      }
      for (const names of weekdayNames(written, width)) {
        // "quarta-feira": the second half is a filler.
        for (const [index, name] of names.entries()) weekdays.set(fold(name.split("-")[0] ?? name), index + 1);
      }
    }
  }
  return namesFrom(months, weekdays);
}

/** Whether people there say "twelve" twice a day. */
export const hasTwelveHours = (locale: string | undefined): boolean =>
  /^h1[12]$/.test(new Intl.DateTimeFormat(locale, { hour: "numeric" }).resolvedOptions().hourCycle ?? "");

/** Months as they stand beside a day, and days of a week; lower case. */
export function namesInDates(locale: string): string[] {
  return writtenAs(locale).flatMap((written) => {
    const months = namesIn(written, { month: "long", day: "numeric" }, "month", MONTHS);
    const days = namesIn(written, { weekday: "long" }, "weekday", WEEK);
    return [...months, ...days].map((name) => name.toLowerCase());
  });
}
