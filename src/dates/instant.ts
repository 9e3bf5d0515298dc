import { DateTime } from "luxon";
import type { CalendarDate } from "../types.ts";
import { isoDate } from "./calendar.ts";
import { findDates } from "./find.ts";
import type { DateContext, DateReading, InstantReading, TimeOfDay } from "./reading.ts";
import { findTime } from "./time.ts";
import { timeWordsOf } from "./time-words.ts";
import { tokenise } from "./tokens.ts";
import { zoneApart } from "./zone.ts";

const OFFSET = /^[+-]\d\d:\d\d$/;

/** The offset a zone has at a local time: "-04:00", "Z" for UTC, "" where no zone is stated. */
function offsetOf(date: CalendarDate, time: TimeOfDay): string {
  if (time.zone === null) return "";
  if (time.zone === "UTC") return "Z";
  if (OFFSET.test(time.zone)) return time.zone;
  const { hour, minute, zone } = time;
  return DateTime.fromObject({ ...date, hour, minute }, { zone }).toFormat("ZZ");
}

/** ISO 8601, to the minute. The end of a day (24:00) is given as the start of the next. */
function isoInstant(date: CalendarDate, time: TimeOfDay): string {
  const start = DateTime.fromObject({ ...date }, { zone: "utc" });
  const { year, month, day } = time.hour === 24 ? start.plus({ days: 1 }) : start;
  const whole = { year, month, day };
  const clock = { ...time, hour: time.hour % 24 };
  const two = (value: number) => String(value).padStart(2, "0");
  return `${isoDate(whole)}T${two(clock.hour)}:${two(clock.minute)}${offsetOf(whole, clock)}`;
}

/** The text with its dates blanked out, every offset kept: their figures are no time of day. */
function withoutDates(text: string, dates: readonly DateReading[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { span } of dates) {
    parts.push(text.slice(from, span.start), " ".repeat(span.end - span.start));
    from = span.end;
  }
  return parts.join("") + text.slice(from);
}

/**
 * The moment a string speaks of: its first date and its first time of day, in any order. "Midnight" is taken as the end
 * of the day it is printed with: of two readings the later one cannot leak. A time that is open ("12:01" with neither a.m.
 * nor p.m.) gives the day alone. Null where neither date nor time is found.
 */
export function findInstant(text: string, context: DateContext): InstantReading | null {
  const dates = findDates(text, context);
  const date = dates.find((reading) => reading.date !== null) ?? dates[0] ?? null;
  const tokens = tokenise(withoutDates(text, dates));
  const found = findTime(tokens, timeWordsOf(context));
  const first = found && tokens[found.from];
  const last = found && tokens[found.next - 1];
  const spans = [date?.span ?? [], first && last ? { start: first.start, end: last.end } : []].flat();
  if (spans.length === 0) return null;
  const span = { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
  const stated = found?.time ?? null;
  const time = stated && stated.zone === null ? { ...stated, zone: zoneApart(tokens, timeWordsOf(context)) } : stated;
  const until = !date?.date ? null : time && !time.open ? isoInstant(date.date, time) : isoDate(date.date);
  return { span, until, date, time };
}
