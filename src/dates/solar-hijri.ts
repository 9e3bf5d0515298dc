import { solarHijriMonths } from "../languages/solar-hijri-months.ts";
import { gluedLeft, gluedRight, type Shape } from "./shape.ts";
import { folded, type Token } from "./tokens.ts";

const months = new Map(
  solarHijriMonths.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

/** Years of that calendar in which a release may be written: 1971 to 2121. */
const FIRST_YEAR = 1350;
const LAST_YEAR = 1499;
const DAY = 86_400_000;

/** Years of which figures alone tell that calendar from the lunar one, whose years stand higher: 2001 to 2052. */
const FIRST_IN_FIGURES = 1380;
const LAST_IN_FIGURES = 1430;
/** "هـ" behind a day: the lunar calendar all the same. */
const LUNAR = /^[هق]ـ?$/u;

/** "۱۲ اردیبهشت ۱۴۰۵", "۱۴۰۵/۰۲/۱۲": day, month and year of the solar Hijri calendar, as the day of our own that it is. */
export function solarHijriDate(tokens: readonly Token[], index: number): Shape | null {
  if (tokens[index + 1]?.text === "/") return inFigures(tokens, index);
  const [day, name, year] = tokens.slice(index, index + 3);
  if (day?.kind !== "number" || name?.kind !== "word" || year?.kind !== "number") return null;
  const month = months.get(folded(name));
  if (month === undefined || year.value < FIRST_YEAR || year.value > LAST_YEAR) return null;
  const date = gregorian(year.value, month, day.value);
  return date && { end: year.end, options: [{ order: "dmy", date }], partial: {}, foreign: false };
}

function inFigures(tokens: readonly Token[], index: number): Shape | null {
  const [year, one, month, other, day] = tokens.slice(index, index + 5);
  if (year?.kind !== "number" || month?.kind !== "number" || day?.kind !== "number") return null;
  if (![one, month, other, day].every((token) => token?.tight) || other?.text !== "/") return null;
  if (year.value < FIRST_IN_FIGURES || year.value > LAST_IN_FIGURES || year.text.length !== 4) return null;
  if (month.value < 1 || month.value > 12 || gluedLeft(tokens, index) || gluedRight(tokens, index + 4)) return null;
  if (LUNAR.test(tokens[index + 5]?.text ?? "")) return null;
  const date = gregorian(year.value, month.value, day.value);
  return date && { end: day.end, options: [{ order: "ymd", date }], partial: {}, foreign: false };
}

/** The day by our calendar; null where the month has no such day. Intl knows the leap years, so it is asked. */
function gregorian(year: number, month: number, day: number): Shape["options"][number]["date"] | null {
  // Six months of 31 days and the others of 30; the year begins on 20 or 21 March.
  const sinceNewYear = (month - 1) * 30 + Math.min(month - 1, 6) + day - 1;
  for (const newYear of [20, 21, 19]) {
    const at = new Date(Date.UTC(year + 621, 2, newYear) + sinceNewYear * DAY);
    if (persianDay(at) === `${month}/${day}/${year}`)
      return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
  }
  return null;
}

/** A day as that calendar has it: "2/12/1405". */
function persianDay(at: Date): string {
  const parts = calendarOf().formatToParts(at);
  return ["month", "day", "year"].map((type) => parts.find((part) => part.type === type)?.value).join("/");
}

let calendar: Intl.DateTimeFormat | null = null;
// Made for the first such date: it is dear, and few texts have one.
const calendarOf = (): Intl.DateTimeFormat =>
  (calendar ??= new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", {
    year: "numeric",
    month: "numeric",
    day: "numeric",
    timeZone: "UTC",
  }));
