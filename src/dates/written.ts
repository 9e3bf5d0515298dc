import { isYear } from "./calendar.ts";
import { dayAt, monthAt, overJoint, yearAt } from "./parts.ts";
import { gluedLeft, gluedRight, type Order, type Shape } from "./shape.ts";
import type { Token } from "./tokens.ts";
import type { MonthName, Vocabulary } from "./vocabulary.ts";

const CAPITAL = /^\p{Lu}/u;
/** What may stand before the year. A full stop may behind a month ("13 Oct. 2021"), but not behind a day. */
const AFTER_MONTH = ".,/،";
const AFTER_DAY = ",/،";
const BETWEEN = "./";

const isFourDigitYear = (token: Token | undefined): boolean =>
  token?.kind === "number" && token.text.length === 4 && isYear(token.value);

/** A month of the release's language or a pack; a foreign one only near a year, because foreign names are dear to load. */
function monthNear(tokens: readonly Token[], index: number, words: Vocabulary) {
  if (tokens[index]?.kind !== "word") return null;
  const own = monthAt(tokens, index, words, false);
  if (own) return { ...own, foreign: false };
  const near = tokens.slice(Math.max(0, index - 4), index + 8).some(isFourDigitYear);
  const month = near ? monthAt(tokens, index, words, true) : null;
  return month && { ...month, foreign: true };
}

/** Whether a month name may stand without day or year here: in its own language, with the capital it is written with. */
const isPlain = (token: Token | undefined, month: { name: MonthName; foreign: boolean }): boolean =>
  token !== undefined && !month.foreign && (!month.name.capital || CAPITAL.test(token.text));

/** The shape of a full date that ends before the token `next`. */
function full(tokens: readonly Token[], next: number, order: Order, parts: number[], foreign: boolean): Shape | null {
  const [year, month, day] = parts;
  const end = tokens[next - 1]?.end;
  if (year === undefined || month === undefined || day === undefined || end === undefined) return null;
  return { end, options: [{ order, date: { year, month, day } }], partial: {}, foreign };
}

/** "13 October 2021", "13th of October, 2021", "13-Oct-2021", "3 de marzo de 2026", "13 октября 2021 года". */
function dayMonthYear(tokens: readonly Token[], index: number, words: Vocabulary): Shape | null {
  const day = gluedLeft(tokens, index) ? null : dayAt(tokens, index, words);
  const month = day && monthNear(tokens, overJoint(tokens, day.next, words, BETWEEN), words);
  const year = month && yearAt(tokens, overJoint(tokens, month.next, words, AFTER_MONTH));
  if (!day || !month || !year) return null;
  return full(tokens, year.next, "dmy", [year.value, month.name.month, day.value], month.foreign);
}

/** "October 13, 2021", "OCT 13 2021", "Jan 5th 2020". Refuses "October 13. 2021 was", "October 13-15". */
function monthDayYear(tokens: readonly Token[], index: number, words: Vocabulary): Shape | null {
  const month = monthNear(tokens, index, words);
  const day = month && dayAt(tokens, overJoint(tokens, month.next, words, BETWEEN), words);
  const yearIndex = day ? overJoint(tokens, day.next, words, AFTER_DAY) : 0;
  const year = day && isFourDigitYear(tokens[yearIndex]) ? yearAt(tokens, yearIndex) : null;
  if (!day || !month || !year) return null;
  return full(tokens, year.next, "mdy", [year.value, month.name.month, day.value], month.foreign);
}

/** "2021. október 13.", "2021 October 13". Refuses "in 2019, May 5, 2021" and "2019 May 13 October 2021". */
function yearMonthDay(tokens: readonly Token[], index: number, words: Vocabulary): Shape | null {
  const year = isFourDigitYear(tokens[index]) && !gluedLeft(tokens, index) ? yearAt(tokens, index) : null;
  const month = year && monthNear(tokens, overJoint(tokens, year.next, words, BETWEEN), words);
  const dayIndex = month ? overJoint(tokens, month.next, words, BETWEEN) : 0;
  const day = month && dayAt(tokens, dayIndex, words);
  if (!day || !month || !year || gluedRight(tokens, day.next - 1)) return null;
  if (yearAt(tokens, overJoint(tokens, day.next, words, AFTER_DAY))) return null;
  if (dayMonthYear(tokens, dayIndex, words)) return null;
  return full(tokens, day.next, "ymd", [year.value, month.name.month, day.value], month.foreign);
}

/** "5 May", "3. Oktober". Refuses "2 March 5, 2021", which is a date from the month on. */
function dayMonth(tokens: readonly Token[], index: number, words: Vocabulary): Shape | null {
  const day = gluedLeft(tokens, index) ? null : dayAt(tokens, index, words);
  const at = day ? overJoint(tokens, day.next, words, BETWEEN) : 0;
  const month = day && monthNear(tokens, at, words);
  const end = month && tokens[month.next - 1]?.end;
  if (!day || !month || !end || !isPlain(tokens[at], month) || monthDayYear(tokens, at, words)) return null;
  return { end, options: [], partial: { month: month.name.month, day: day.value }, foreign: false };
}

/** "May 2021", "Sept. 3". Refuses "May 5.5", "October 13–15", "may 5" where May is written so, "May 13 October 2021". */
function monthAndDayOrYear(tokens: readonly Token[], index: number, words: Vocabulary): Shape | null {
  const month = monthNear(tokens, index, words);
  if (!month || !isPlain(tokens[index], month)) return null;
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
export const writtenFromNumber = (tokens: readonly Token[], index: number, words: Vocabulary): Shape | null =>
  dayMonthYear(tokens, index, words) ?? yearMonthDay(tokens, index, words) ?? dayMonth(tokens, index, words);

/** A date that starts with the month name at `index`. */
export const writtenFromMonth = (tokens: readonly Token[], index: number, words: Vocabulary): Shape | null =>
  monthDayYear(tokens, index, words) ?? monthAndDayOrYear(tokens, index, words);
