/**
 * Writes src/languages/locale-data.ts: what Intl says of the languages that are always read. Run it where a language is added, or
 * where a new Unicode calls something otherwise.
 */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { dateLocales } from "../src/dates/common-forms.ts";
import { hasTwelveHours, intlNames, namesInDates } from "../src/dates/intl-names.ts";
import { commonWords } from "../src/languages/common-words.ts";
import { packs } from "../src/languages/index.ts";
import type { LocaleData } from "../src/languages/locale-data.ts";
import { unpacked } from "../src/languages/unpacked.ts";
import { englishNameOf } from "../src/recognise/language.ts";
import { unpackedLanguages } from "../src/resolve/unpacked-pack.ts";

const TARGET = resolve(import.meta.dirname, "../src/languages/locale-data.ts");

/** The names of each month or day in turn: those of one with commas between, and "|" before the next. */
function listOf(names: Iterable<readonly [name: string, number: number]>, count: number): string {
  const lists = Array.from({ length: count }, (): string[] => []);
  for (const [name, number] of names) lists[number - 1]?.push(name);
  return lists.map((each) => each.join(",")).join("|");
}

function dataOf(locale: string): LocaleData {
  // Of no language in particular, Intl says what it says in the machine's own.
  const known = locale === unpacked.tag ? "en" : locale;
  const { months, weekdays } = intlNames(locale);
  // Kazakh months have one by themselves and none in a date.
  const capitals = new Set([...months.values()].map(({ capital }) => capital));
  return {
    capital: capitals.has(true) && !capitals.has(false),
    twelveHours: hasTwelveHours(known),
    months: listOf(
      [...months].map(([name, { month }]) => [name, month]),
      12,
    ),
    days: listOf(weekdays, 7),
    inDates: namesInDates(known).join(","),
  };
}

const tags = packs.map(({ tag }) => tag);

/** What that module holds. */
export const current = {
  localeData: Object.fromEntries(
    [...dateLocales, ...tags, unpacked.tag, ...unpackedLanguages].map((locale) => [locale, dataOf(locale)]),
  ),
  englishNames: Object.fromEntries([...tags, ...Object.keys(commonWords)].map((tag) => [tag, englishNameOf(tag)])),
};

const moduleText = (): string => `/** Made by scripts/locale-data.ts from Unicode's data, as \`Intl\` has it. */
export const ICU = ${JSON.stringify(process.versions.icu)};

/** What Intl says of a language. */
export interface LocaleData {
  /** Whether months have a capital. */
  readonly capital: boolean;
  /** Whether people say "twelve" twice a day. */
  readonly twelveHours: boolean;
  /** The names of each month, as the readers of dates fold words: "," stands between those of one, "|" before the next. */
  readonly months: string;
  /** The same of the days of a week, from Monday on. */
  readonly days: string;
  /** Months as they stand beside a day, and days of a week; lower case. */
  readonly inDates: string;
}

export const localeData: Readonly<Record<string, LocaleData>> = ${JSON.stringify(current.localeData, null, 2)};

/** What languages are called in English. */
export const englishNames: Readonly<Record<string, string>> = ${JSON.stringify(current.englishNames, null, 2)};
`;

if (resolve(process.argv[1] ?? "") === import.meta.filename) {
  writeFileSync(TARGET, moduleText());
  execFileSync("npx", ["biome", "format", "--write", TARGET], { stdio: "inherit" });
}
