import { isYear } from "./calendar.ts";
import type { Shape } from "./shape.ts";
import type { Token } from "./tokens.ts";

/** "ngày 18 tháng 10 năm 2024", "2024 оны 10 дугаар сарын 18": Vietnamese and Mongolian count the months and name each part. */
export function namedParts(tokens: readonly Token[], index: number): Shape | null {
  const next = tokens[index + 1];
  if (is(next, "tháng")) return vietnamese(tokens, index);
  return is(next, "оны") ? mongolian(tokens, index) : null;
}

/** In whatever case: "NGÀY 14 THÁNG 10 NĂM 2026". */
const is = (token: Token | undefined, word: string): boolean =>
  token?.text.length === word.length && token.text.toLowerCase() === word;

function vietnamese(tokens: readonly Token[], index: number): Shape | null {
  const [day, , month, word, year] = tokens.slice(index, index + 5);
  return is(word, "năm") ? shapeOf(year, month, day, year, "dmy") : null;
}

/** The order of a number: "3 дугаар", "4-р". */
const ORDER = /^(?:дугаар|дүгээр|р)$/iu;

function mongolian(tokens: readonly Token[], index: number): Shape | null {
  const [year, month] = [tokens[index], tokens[index + 2]];
  let at = index + 3;
  if (tokens[at]?.text === "-") at += 1;
  if (ORDER.test(tokens[at]?.text ?? "")) at += 1;
  if (!is(tokens[at], "сарын") && !is(tokens[at], "сар")) return null;
  const day = tokens[at + 1];
  return shapeOf(year, month, day, day, "ymd");
}

function shapeOf(
  year: Token | undefined,
  month: Token | undefined,
  day: Token | undefined,
  last: Token | undefined,
  order: "dmy" | "ymd",
): Shape | null {
  if (!year || !month || !day || !last) return null;
  const inRange = day.value >= 1 && day.value <= 31 && month.value >= 1 && month.value <= 12;
  if (!inRange || year.text.length !== 4 || !isYear(year.value)) return null;
  const date = { year: year.value, month: month.value, day: day.value };
  return { end: last.end, options: [{ order, date }], partial: {}, foreign: false };
}
