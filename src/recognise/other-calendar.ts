import { HIJRI_DAY, HIJRI_ROW } from "../dates/dateline-parts.ts";
import { withoutHebrewDay } from "../dates/hebrew-day.ts";
import { readDate } from "../dates/index.ts";
import { readLabel, readPhrase } from "../text/label.ts";
import type { Unit } from "../text/units.ts";
import type { Claim } from "../types.ts";
import { type Context, claim, claimsOn, type Recogniser } from "./context.ts";
import type { DateLineValue } from "./date-line.ts";

/** Such a line stands among these first ones, and has so many figures at least: day and year. */
const FIRST_LINES = 14;
const FEWEST_DIGITS = 5;
const LONGEST = 120;
/** "2025/03/12 م (وكالة أنباء المثال)": the day, a letter for the era, and who sends it. */
const DAY_AND_SENDER = /^([^()]{6,30}?)\s?م?\.?(?:\s?\(([^()]{3,40})\))?$/u;

/**
 * Reads lines that give the day by the calendar of the Hijra: "الأربعاء 1446/9/12 هـ الموافق 2025/03/12 م (وكالة أنباء المثال)" with the
 * same day by ours, and "التاريخ: 1 جمادى الأولى 1446هـ" alone, which stands above it and tells no other. So with the Hebrew
 * calendar: "י"ב באייר תשפ"ד, 20 במאי 2024".
 */
export const otherCalendar: Recogniser = (context) =>
  claimsOn(context.units, (unit) => read(unit, context) ?? readHebrew(unit, context), 0, FIRST_LINES);

function read(unit: Unit, { labels, dates, pack }: Context): Claim | null {
  if (pack.direction !== "rtl" || unit.digits < FEWEST_DIGITS || unit.text.length > LONGEST) return null;
  const label = readLabel(unit, labels.date) ?? readPhrase(unit, labels.date);
  const text = unit.text.slice(label?.valueStart ?? 0);
  if (label !== null && HIJRI_DAY.test(text))
    return claim("wire", unit, unit, "labelled", "otherCalendar", "the day by another calendar");
  const first = HIJRI_ROW.exec(text)?.[0].length;
  const [, day = "", sender] = first === undefined ? [] : (DAY_AND_SENDER.exec(text.slice(first)) ?? []);
  const reading = day === "" ? null : readDate(day, dates);
  if (!reading?.date) return null;
  const start = sender === undefined ? -1 : unit.text.lastIndexOf(sender);
  const value: DateLineValue =
    sender === undefined ? { reading } : { reading, source: { start, end: start + sender.length } };
  return claim("date-line", unit, unit, "shaped", "otherCalendar", "the same day by two calendars", value);
}

function readHebrew(unit: Unit, { labels, dates }: Context): Claim | null {
  if (unit.text.length > LONGEST) return null;
  const day = withoutHebrewDay(unit.text.slice(readLabel(unit, labels.date)?.valueStart ?? 0));
  if (day === null) return null;
  if (day === "") return claim("wire", unit, unit, "labelled", "otherCalendar", "the day by another calendar");
  const reading = readDate(day, dates);
  if (!reading?.date) return null;
  return claim("date-line", unit, unit, "shaped", "otherCalendar", "the same day by two calendars", { reading });
}
