import { fullYear, isYear } from "./calendar.ts";
import type { MonthName } from "./names.ts";
import { dayAt, monthAt, overJoint, type Part, yearAt } from "./parts.ts";
import { gluedLeft, gluedRight, type Order, type Shape } from "./shape.ts";
import { solarHijriDate } from "./solar-hijri.ts";
import type { Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

const CAPITAL = /^\p{Lu}/u;
/** What may stand before the year. A full stop may behind a month ("13 Oct. 2021"), but not behind a day. */
const AFTER_MONTH = ".,/،၊";
const AFTER_DAY = ",/،၊";
const BETWEEN = "./";
/** Between a year in front and its month. */
const AFTER_YEAR = "./၊";

const isFourDigitYear = (token: Token | undefined): boolean =>
  token?.kind === "number" && token.text.length === 4 && isYear(token.value);

interface Month {
  readonly name: MonthName;
  readonly next: number;
  readonly foreign: boolean;
}

/** A month of the release's language or a pack; a foreign one only near a year, because foreign names are dear to load. */
function monthNear(tokens: readonly Token[], index: number, words: Vocabulary): Month | null {
  if (tokens[index]?.kind !== "word") return null;
  const own = monthAt(tokens, index, words, false);
  if (own) return { name: own.name, next: own.next, foreign: false };
  const month = isNearYear(tokens, index) ? monthAt(tokens, index, words, true) : null;
  return month && { name: month.name, next: month.next, foreign: true };
}

function isNearYear(tokens: readonly Token[], index: number): boolean {
  for (let at = Math.max(0, index - 4); at < index + 8; at += 1) if (isFourDigitYear(tokens[at])) return true;
  return false;
}

/** Whether a month name may stand without day or year here: in its own language, with the capital it is written with. */
const isPlain = (token: Token | undefined, month: Month): boolean =>
  token !== undefined && !month.foreign && (!month.name.capital || CAPITAL.test(token.text));

/** The shape of a full date that ends before the token `next`. */
function full(tokens: readonly Token[], next: number, order: Order, parts: number[], foreign: boolean): Shape | null {
  const [year, month, day] = parts;
  const end = tokens[next - 1]?.end;
  if (year === undefined || month === undefined || day === undefined || end === undefined) return null;
  return { end, options: [{ order, date: { year, month, day } }], partial: {}, foreign };
}

/** A day and the month behind it: "13 October", "3. Oktober", "13th of October". */
interface DayAndMonth {
  readonly day: Part;
  readonly month: Month;
  /** Index of the month's first token. */
  readonly at: number;
}

function dayAndMonth(tokens: readonly Token[], index: number, words: Vocabulary): DayAndMonth | null {
  const day = dayAt(tokens, index, words);
  if (day === null || gluedLeft(tokens, index)) return null;
  // "18th, October 2025": only behind an ordinal a comma.
  const at = overJoint(tokens, day.next, words, day.next > index + 1 ? `${BETWEEN},` : BETWEEN);
  const month = monthNear(tokens, at, words);
  return month && { day, month, at };
}

/** "13 October 2021", "13th of October, 2021", "13-Oct-2021", "3 de marzo de 2026", "13 октября 2021 года". */
function withYear(tokens: readonly Token[], { day, month }: DayAndMonth, words: Vocabulary): Shape | null {
  const at = overJoint(tokens, month.next, words, AFTER_MONTH);
  const year = yearAt(tokens, at) ?? (day.next <= 2 && !month.foreign ? shortYear(tokens, at) : null);
  return year && full(tokens, year.next, "dmy", [year.value, month.name.month, day.value], month.foreign);
}

/**
 * "27 Mar 20", "27 Mar 20 à 9:21", "14 gennaio 20, ore 10.30" at the head of a text: two figures behind the month are the year where nothing
 * follows, or an hour. Refuses "10 mai 20 h", "12 May 20:00", "3 March 20 boats".
 */
function shortYear(tokens: readonly Token[], index: number): Part | null {
  const token = tokens[index];
  if (token?.kind !== "number" || token.text.length !== 2 || token.tight) return null;
  let at = index + 1;
  if (tokens[at] === undefined) return { value: fullYear(token.value), next: at };
  if (tokens[at]?.kind === "mark" && PARTS_HOUR.includes(tokens[at]?.text ?? "")) at += 1;
  if (tokens[at]?.kind === "word" && (tokens[at]?.text.length ?? 0) <= LONGEST_HOUR_WORD) at += 1;
  const [hour, sign, minutes] = tokens.slice(at, at + 3);
  const timed = hour?.kind === "number" && !hour.tight && sign?.tight === true && HOUR_SIGNS.includes(sign.text);
  return timed && minutes?.kind === "number" ? { value: fullYear(token.value), next: index + 1 } : null;
}
/** Between a date and its hour. */
const PARTS_HOUR = ",|-–—•·";
/** "à", "at", "ore". */
const LONGEST_HOUR_WORD = 4;
const HOUR_SIGNS = [":", "h", "H", "."];

function dayMonthYear(tokens: readonly Token[], index: number, words: Vocabulary): Shape | null {
  const found = dayAndMonth(tokens, index, words);
  return found && withYear(tokens, found, words);
}

/** "5 May", "3. Oktober". Refuses "2 March 5, 2021", which is a date from the month on. */
function withoutYear(tokens: readonly Token[], { day, month, at }: DayAndMonth, words: Vocabulary): Shape | null {
  const end = tokens[month.next - 1]?.end;
  if (!end || !isPlain(tokens[at], month) || monthDayYear(tokens, month, words)) return null;
  return { end, options: [], partial: { month: month.name.month, day: day.value }, foreign: false };
}

/** "October 13, 2021", "OCT 13 2021", "Jan 5th 2020". Refuses "October 13. 2021 was", "October 13-15". */
function monthDayYear(tokens: readonly Token[], month: Month, words: Vocabulary): Shape | null {
  // "May, 7 2025": with a year behind it, a slip of the comma.
  const day = dayAt(tokens, overJoint(tokens, month.next, words, `${BETWEEN},`), words);
  const yearIndex = day ? overJoint(tokens, day.next, words, AFTER_DAY) : 0;
  const year = day && isFourDigitYear(tokens[yearIndex]) ? yearAt(tokens, yearIndex) : null;
  if (!day || !year) return null;
  return full(tokens, year.next, "mdy", [year.value, month.name.month, day.value], month.foreign);
}

/** "2021. október 13.", "2021 October 13". Refuses "in 2019, May 5, 2021" and "2019 May 13 October 2021". */
function yearMonthDay(tokens: readonly Token[], index: number, words: Vocabulary): Shape | null {
  const year = gluedLeft(tokens, index) ? null : yearAt(tokens, index);
  const month = year && monthNear(tokens, overJoint(tokens, year.next, words, AFTER_YEAR), words);
  const dayIndex = month ? overJoint(tokens, month.next, words, BETWEEN) : 0;
  const day = month && dayAt(tokens, dayIndex, words);
  if (!day || !month || !year || gluedRight(tokens, day.next - 1)) return null;
  if (yearAt(tokens, overJoint(tokens, day.next, words, AFTER_DAY))) return null;
  if (dayMonthYear(tokens, dayIndex, words)) return null;
  return full(tokens, day.next, "ymd", [year.value, month.name.month, day.value], month.foreign);
}

/** "2026. gada 5. novembris", "2026 жылғы 5 қараша": the year and its word first, then day and month. */
function yearDayMonth(tokens: readonly Token[], index: number, words: Vocabulary): Shape | null {
  const year = gluedLeft(tokens, index) ? null : yearAt(tokens, index);
  const found = year && year.next > index + 1 ? dayAndMonth(tokens, year.next, words) : null;
  if (year === null || found === null) return null;
  const { day, month } = found;
  return full(tokens, month.next, "ymd", [year.value, month.name.month, day.value], month.foreign);
}

/** "May 2021", "Sept. 3". Refuses "May 5.5", "October 13–15", "may 5" where May is written so, "May 13 October 2021". */
function monthAndDayOrYear(tokens: readonly Token[], index: number, month: Month, words: Vocabulary): Shape | null {
  if (!isPlain(tokens[index], month)) return null;
  const name = month.name.month;
  const yearIndex = overJoint(tokens, month.next, words, AFTER_MONTH);
  const year = isFourDigitYear(tokens[yearIndex]) ? yearAt(tokens, yearIndex) : null;
  const yearEnd = year && tokens[year.next - 1]?.end;
  if (year && yearEnd) return { end: yearEnd, options: [], partial: { year: year.value, month: name }, foreign: false };
  const dayIndex = overJoint(tokens, month.next, words, BETWEEN);
  const day = dayAt(tokens, dayIndex, words);
  const dayEnd = day && tokens[day.next - 1]?.end;
  if (!day || !dayEnd || gluedRight(tokens, day.next - 1) || dayMonthYear(tokens, dayIndex, words)) return null;
  return { end: dayEnd, options: [], partial: { month: name, day: day.value }, foreign: false };
}

/** A date with its month as a word that starts with the number at `index`. */
export function writtenFromNumber(tokens: readonly Token[], index: number, words: Vocabulary): Shape | null {
  if (isFourDigitYear(tokens[index])) return yearMonthDay(tokens, index, words) ?? yearDayMonth(tokens, index, words);
  const found = dayAndMonth(tokens, index, words);
  if (found === null) return solarHijriDate(tokens, index);
  return withYear(tokens, found, words) ?? withoutYear(tokens, found, words);
}

/** A date that starts with the month name at `index`. */
export function writtenFromMonth(tokens: readonly Token[], index: number, words: Vocabulary): Shape | null {
  const month = monthNear(tokens, index, words);
  return month && (monthDayYear(tokens, month, words) ?? monthAndDayOrYear(tokens, index, month, words));
}
