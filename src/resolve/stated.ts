import { readIsoDay } from "../dates/calendar.ts";
import { isLanguageTag } from "../languages/tag.ts";
import type { FrontMatter } from "../text/front-matter.ts";
import type { Finding, Source } from "../types.ts";

/** What a key of front matter takes, for those keys that the engine reads and cannot take every text for. */
const KEYS: Readonly<Record<string, { readonly expected: string; readonly accepts: (value: unknown) => boolean }>> = {
  date: {
    expected: "a day as 2021-10-13",
    accepts: (value) => typeof value === "string" && readIsoDay(value.trim()) !== null,
  },
  lang: { expected: "a language tag such as en or pt-BR", accepts: isTag },
  language: { expected: "a language tag such as en or pt-BR", accepts: isTag },
};

function isTag(value: unknown): boolean {
  return typeof value === "string" && isLanguageTag(value);
}

/** A value that front matter gives and the engine cannot use is not taken in silence: the text is read as if it were not there. */
export function statedFindings({ data, lines }: FrontMatter, source: Source): Finding[] {
  return Object.entries(KEYS).flatMap(([key, { expected, accepts }]): Finding[] => {
    const value = data[key];
    if (value === undefined || value === null || accepts(value)) return [];
    const line = source.lines
      .slice(0, lines?.[1] ?? 0)
      .find(({ text }) => text.trimStart().startsWith(`${key}:`) || text.trimStart().startsWith(`"${key}":`));
    const values = { key, expected, value: typeof value === "string" ? value : JSON.stringify(value) };
    return [{ code: "front-matter/unusable", span: line ? { start: line.start, end: line.end } : null, values }];
  });
}
