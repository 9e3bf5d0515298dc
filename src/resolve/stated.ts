import { readIsoDay } from "../dates/calendar.ts";
import { isLanguageTag } from "../languages/tag.ts";
import type { FrontMatter } from "../text/front-matter.ts";
import type { Finding, Source, Span } from "../types.ts";
import { areCorrections, isWithdrawal } from "./given-changes.ts";

/** What a key of front matter takes, for those keys that the engine reads and cannot take every text for. */
const KEYS: Readonly<Record<string, { readonly expected: string; readonly accepts: (value: unknown) => boolean }>> = {
  date: { expected: "a day as 2021-10-13", accepts: isDayText },
  updated: { expected: "a day as 2021-10-13", accepts: isDayText },
  corrections: {
    expected: "a text, { date, text } or a list of them, with days as 2021-10-13",
    accepts: areCorrections,
  },
  withdrawn: { expected: "true, a reason or { date, reason } with a day as 2021-10-13", accepts: isWithdrawal },
  lang: { expected: "a language tag such as en or pt-BR", accepts: isTag },
  language: { expected: "a language tag such as en or pt-BR", accepts: isTag },
};

function isDayText(value: unknown): boolean {
  return typeof value === "string" && readIsoDay(value.trim()) !== null;
}

function isTag(value: unknown): boolean {
  return typeof value === "string" && isLanguageTag(value);
}

/** A value that front matter gives and the engine cannot use is not taken in silence: the text is read as if it were not there. */
export function statedFindings(front: FrontMatter, source: Source): Finding[] {
  if (front.lines === null) return [];
  return Object.entries(KEYS).flatMap(([key, { expected, accepts }]): Finding[] => {
    const value = front.data[key];
    if (value === undefined || value === null || accepts(value)) return [];
    const values = { key, expected, value: typeof value === "string" ? value : JSON.stringify(value) };
    return [{ code: "front-matter/unusable", span: placeOfKey(key, front, source), values }];
  });
}

/** The line of a key in the front matter; null where it is written in some other way. */
export function placeOfKey(key: string, { lines }: FrontMatter, source: Source): Span | null {
  const line = source.lines
    .slice(0, lines?.[1] ?? 0)
    .find(({ text }) => text.trimStart().startsWith(`${key}:`) || text.trimStart().startsWith(`"${key}":`));
  return line ? { start: line.start, end: line.end } : null;
}
