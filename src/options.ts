import { readIsoDay } from "./dates/calendar.ts";
import { isLanguageTag } from "./languages/tag.ts";
import { PULL_QUOTE_SETTING, type PullQuoteSetting, readPullQuoteSetting } from "./quotes/settings.ts";
import { nearest } from "./text/nearest.ts";

/** What a reader of releases may be told beforehand. Everything is optional. */
export interface ParseOptions {
  /** How the text is called in messages; usually a path. A leading "2021-10-13-" gives the date where the text has none. */
  readonly file?: string | null;
  /** BCP 47 tag, where the language is known: "en", "pt-BR". Else it is detected. */
  readonly language?: string | null;
  /** BCP 47 tag taken for a text whose words do not tell its language. Default: "en". */
  readonly defaultLanguage?: string | null;
  /** ISO 3166 code ("US", "GB") that settles the order of day and month in "10/11/2021". */
  readonly region?: string | null;
  /**
   * "2021-10-13": the date of publication of a text that states none. Where the text states a day without its year, it gives
   * the year: the one that brings the day nearest to this date.
   */
  readonly date?: string | null;
  /** How many pull-quotes at most (null: about one in 250 words) and how they are set; front matter is above it. */
  readonly pullQuotes?: PullQuoteSetting | null;
  /** True where pages set the inline Markdown of texts: its signs stay in the text, which is read with them. Front matter is above it. Default: false. */
  readonly markdown?: boolean | null;
}

const KNOWN = [
  "file",
  "language",
  "defaultLanguage",
  "region",
  "date",
  "pullQuotes",
  "markdown",
] as const satisfies readonly (keyof ParseOptions)[];

/**
 * Checks options for the engine.
 * @throws {TypeError} naming option, value and the known names, for an unknown key or a value of the wrong kind.
 */
export function checkOptions(options: ParseOptions): void {
  for (const [name, value] of Object.entries(options)) {
    if (!(KNOWN as readonly string[]).includes(name)) {
      throw new TypeError(
        `Unknown option “${name}”: did you mean “${nearest(name, KNOWN)}”? Known options: ${KNOWN.join(", ")}.`,
      );
    }
    if (value === null || value === undefined) continue;
    const [wanted, right] =
      name === "pullQuotes"
        ? [PULL_QUOTE_SETTING, readPullQuoteSetting(value) !== null]
        : name === "markdown"
          ? ["true or false", typeof value === "boolean"]
          : ["a text", typeof value === "string"];
    if (!right) throw new TypeError(`Option “${name}” is ${JSON.stringify(value)}; it takes ${wanted}.`);
  }
  if (!/^[A-Za-z]{2}$/.test(options.region ?? "GB")) {
    throw new TypeError(
      `Option “region” is ${JSON.stringify(options.region)}; it takes two letters of ISO 3166, such as “GB” or “US”.`,
    );
  }
  if (readIsoDay(options.date ?? "2021-10-13") === null) {
    throw new TypeError(
      `Option “date” is ${JSON.stringify(options.date)}; it takes a day of the calendar, such as “2021-10-13”.`,
    );
  }
  for (const name of ["language", "defaultLanguage"] as const) {
    const tag = options[name] ?? "en";
    if (isLanguageTag(tag)) continue;
    throw new TypeError(`Option “${name}” is ${JSON.stringify(tag)}; it takes a BCP 47 tag, such as “en” or “pt-BR”.`);
  }
}
