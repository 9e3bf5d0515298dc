import { isYear } from "./calendar.ts";
import { eras } from "./common-forms.ts";
import { ideographicWeekday } from "./ideographic.ts";
import type { DateContext, DateReading } from "./reading.ts";
import { settle } from "./settle.ts";

const FIGURES = "〇一二三四五六七八九";
/** Zero has three more forms. */
const ZERO = /[零○Ｏ]/gu;

/**
 * "二零二三年五月十二日", "令和五年五月十二日", "中華民國一百一十二年五月十二日", "令和元年5月12日": a year, a month and a day. Only the first
 * year of an era has figures behind it.
 */
const DATE = new RegExp(
  String.raw`(?:(?<year>[一二][〇零○Ｏ一二三四五六七八九]{3})|(?<era>${Object.keys(eras).join("|")})\s?(?<count>元|[〇零○一二三四五六七八九十百]{1,6}))\s?年\s?(?<month>[一二三四五六七八九十]{1,2}|\d{1,2})\s?月\s?(?<day>[一二三四五六七八九十廿卅]{1,3}|\d{1,2})\s?[日號号]`,
  "gu",
);
const SIGN = "年";

/** Whether a text may hold such a date: false is certain. */
export const hasHanYear = (text: string): boolean => text.includes(SIGN);

/** "十二" as 12, "一一二" and "一百一十二" as 112, "廿三" as 23, "元" as 1; null for what is no number. */
export function hanNumber(signs: string): number | null {
  if (signs === "") return null;
  if (signs === "元") return 1;
  if (/^\d+$/.test(signs)) return Number(signs);
  const plain = signs.replace(ZERO, "〇").replace("廿", "二十").replace("卅", "三十");
  if (/^[^十百]+$/u.test(plain)) return Number([...plain].map((sign) => FIGURES.indexOf(sign)).join(""));
  const match = /^(?:([一二三四五六七八九]?)百)?〇?(?:([一二三四五六七八九]?)十)?([一二三四五六七八九]?)$/u.exec(plain);
  if (match === null) return null;
  const [, hundreds, tens, ones = ""] = match;
  const times = (sign: string | undefined): number =>
    sign === undefined ? 0 : sign === "" ? 1 : FIGURES.indexOf(sign);
  return times(hundreds) * 100 + times(tens) * 10 + (ones === "" ? 0 : FIGURES.indexOf(ones));
}

/** Dates whose figures are signs of Han, left to right. */
export function hanDates(text: string, context: DateContext): DateReading[] {
  if (!hasHanYear(text)) return [];
  const found: DateReading[] = [];
  for (const match of text.matchAll(DATE)) {
    const { year: written, era = "", count = "", month: months = "", day: days = "" } = match.groups ?? {};
    const counted = hanNumber(written ?? count);
    const [month, day] = [hanNumber(months), hanNumber(days)];
    const year = counted === null ? null : written === undefined ? (eras[era] ?? 0) + counted : counted;
    if (year === null || !isYear(year) || month === null || day === null) continue;
    if (month < 1 || month > 12 || day < 1 || day > 31) continue;
    const end = match.index + match[0].length;
    const after = ideographicWeekday(text, end);
    const shape = {
      end,
      options: [{ order: "ymd" as const, date: { year, month, day } }],
      partial: {},
      foreign: false,
    };
    found.push(settle(shape, text, { start: match.index, end: after?.end ?? end }, after?.weekday ?? null, context));
  }
  return found;
}
