import { codeAt } from "../text/characters.ts";
import { isYear } from "./calendar.ts";
import { eras } from "./common-forms.ts";
import type { Shape } from "./shape.ts";
import type { Token } from "./tokens.ts";

const YEAR_SIGNS = "年년";
const MONTH_SIGNS = "月월";
const DAY_SIGNS = "日日號号일";

/** Whether the token at `index` opens with one of the signs, which says what the number before it counts. */
function hasSign(tokens: readonly Token[], index: number, signs: string): boolean {
  const token = tokens[index];
  return token?.kind === "word" && !token.apart && signs.includes(token.text.charAt(0));
}

/** A number of one or two digits within bounds, followed by its sign. */
function counted(tokens: readonly Token[], index: number, signs: string, most: number): number | null {
  const token = tokens[index];
  if (token?.kind !== "number" || token.text.length > 2 || !hasSign(tokens, index + 1, signs)) return null;
  return token.value >= 1 && token.value <= most ? token.value : null;
}

/** "2021年", "令和3年", "民國110年", "110年"; `start` is the offset where the year begins. */
function yearAt(tokens: readonly Token[], index: number): { value: number; start: number } | null {
  const token = tokens[index];
  if (token?.kind !== "number" || !hasSign(tokens, index + 1, YEAR_SIGNS)) return null;
  if (token.text.length === 4) return isYear(token.value) ? { value: token.value, start: token.start } : null;
  const before = tokens[index - 1];
  const era = before && Object.entries(eras).find(([name]) => before.text.endsWith(name));
  if (era) return { value: era[1] + token.value, start: before.end - era[0].length };
  // "113年8月21日": three figures count from the founding of the Republic, said or not.
  const republic = token.text.length === 3 && token.value >= 100 && token.value < 200;
  return republic ? { value: token.value + (eras.民國 ?? 0), start: token.start } : null;
}

/** Reads "2021年10月13日", "2021 年 10 月 13 日", "2021년 10월 13일", "7月9日", "2021年10月". */
export function ideographicDate(tokens: readonly Token[], index: number): Shape | null {
  if (!hasSign(tokens, index + 1, YEAR_SIGNS + MONTH_SIGNS)) return null;
  const year = yearAt(tokens, index);
  const monthIndex = year === null ? index : index + 2;
  const month = counted(tokens, monthIndex, MONTH_SIGNS, 12);
  if (month === null) return null;
  const day = counted(tokens, monthIndex + 2, DAY_SIGNS, 31);
  const sign = tokens[monthIndex + (day === null ? 1 : 3)];
  if (!sign) return null;
  const end = sign.start + 1;
  const open = { end, options: [], foreign: false };
  if (year === null) return day === null ? null : { ...open, partial: { month, day } };
  const { start, value } = year;
  if (day === null) return { ...open, start, partial: { year: value, month } };
  return { ...open, start, options: [{ order: "ymd", date: { year: value, month, day } }], partial: {} };
}

/** "(水)", "水曜日", "（星期三）", "周三", "수요일", "(수)". A bare sign is no weekday. */
const WEEKDAY =
  /\s?[（(]?(?:(?:星期|周|週)([一二三四五六日天])|([月火水木金土日])曜日?|([월화수목금토일])요일)[）)]?|\s?[（(]([月火水木金土日월화수목금토일])[）)]/uy;
const FIRST_IDEOGRAPH = 0x2e80;
const SIGN_ROWS = ["一二三四五六日", "月火水木金土日", "월화수목금토일"];

/** The weekday written right behind an ideographic date. */
export function ideographicWeekday(text: string, at: number): { weekday: number; end: number } | null {
  // Its first sign stands within three characters.
  if (Math.max(codeAt(text, at), codeAt(text, at + 1), codeAt(text, at + 2)) < FIRST_IDEOGRAPH) return null;
  WEEKDAY.lastIndex = at;
  const match = WEEKDAY.exec(text);
  if (!match) return null;
  const sign = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? "").replace("天", "日");
  const row = SIGN_ROWS.find((signs) => signs.includes(sign));
  return row ? { weekday: row.indexOf(sign) + 1, end: at + match[0].length } : null;
}
