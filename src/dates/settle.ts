import type { CalendarDate, Span } from "../types.ts";
import { isDay, sameDay, weekdayName, weekdayOf } from "./calendar.ts";
import { dayFirstLanguages } from "./common-forms.ts";
import type { DateContext, DateProblem, DateReading } from "./reading.ts";
import type { DateOption, Order, Shape } from "./shape.ts";

/** Regions that put the month first: the United States, its territories and associated states, the Philippines. */
const MONTH_FIRST = ["US", "PR", "GU", "VI", "AS", "MP", "UM", "FM", "MH", "PW", "PH"];
/** Canada writes all three orders. */
const NO_HABIT = ["CA"];

/** The order of day and month in a region's numeric dates; null where it has no single habit. */
function habitOf(region: string | null): Order | null {
  if (region === null || NO_HABIT.includes(region)) return null;
  return MONTH_FIRST.includes(region) ? "mdy" : "dmy";
}

/**
 * The order that a text's words tell of where no region is named: nobody who writes Italian puts the month first. Null
 * for English and Spanish, which are written where the month comes first too.
 */
const habitOfLanguage = ({ region, language }: DateContext): Order | null =>
  region === null && dayFirstLanguages.has((language ?? "").split("-")[0] ?? "") ? "dmy" : null;

/** The one option that stands, by evidence in the text first, by the region's habit last. Null: it stays open. */
function choose(options: readonly DateOption[], weekday: number | null, context: DateContext): CalendarDate | null {
  const [only, second] = options;
  if (only && !second) return only.date;
  const habit = habitOf(context.region) ?? habitOfLanguage(context);
  const evidence: ((option: DateOption) => boolean)[] = [
    (option) => weekdayOf(option.date) === weekday,
    (option) => context.known?.some((day) => sameDay(day, option.date)) ?? false,
    (option) => option.order === habit,
  ];
  for (const holds of evidence) {
    const standing = options.filter(holds);
    if (standing.length === 1) return standing[0]?.date ?? null;
  }
  return null;
}

/** Puts a shape to the calendar and the context: a date, or what is wrong with it. */
export function settle(
  shape: Shape,
  text: string,
  span: Span,
  weekday: number | null,
  context: DateContext,
): DateReading {
  const problem = (code: DateProblem["code"], values: DateProblem["values"] = {}): DateProblem => ({
    code,
    values: { text: text.slice(span.start, span.end), ...values },
  });
  if (shape.options.length === 0) {
    const problems = shape.partial.year === undefined ? [problem("date/no-year")] : [];
    return { span, date: null, partial: shape.partial, weekday, problems };
  }
  // A day that does not exist is still plainly stated where there is one way to read it.
  const [only, second] = shape.options;
  const stated = only && !second ? { ...only.date } : {};
  const real = shape.options.filter((option) => isDay(option.date));
  if (real.length === 0) return { span, date: null, partial: stated, weekday, problems: [problem("date/impossible")] };
  const date = choose(real, weekday, context);
  if (!date) return { span, date: null, partial: {}, weekday, problems: [problem("date/ambiguous-order")] };
  const actual = weekdayOf(date);
  const wrong = weekday !== null && weekday !== actual;
  const problems = wrong ? [problem("date/weekday-mismatch", { actual: weekdayName(actual) })] : [];
  return { span, date, partial: { ...date }, weekday, problems };
}
