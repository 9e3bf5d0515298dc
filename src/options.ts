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
  /** How many pull-quotes at most; null for about one in 250 words. */
  readonly pullQuotes?: number | null;
}

const KNOWN = [
  "file",
  "language",
  "defaultLanguage",
  "region",
  "pullQuotes",
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
    const wanted = name === "pullQuotes" ? "a whole number from 0 up" : "a text";
    const right = name === "pullQuotes" ? Number.isInteger(value) && (value as number) >= 0 : typeof value === "string";
    if (!right) throw new TypeError(`Option “${name}” is ${JSON.stringify(value)}; it takes ${wanted}.`);
  }
  if (!/^[A-Za-z]{2}$/.test(options.region ?? "GB")) {
    throw new TypeError(
      `Option “region” is ${JSON.stringify(options.region)}; it takes two letters of ISO 3166, such as “GB” or “US”.`,
    );
  }
  for (const name of ["language", "defaultLanguage"] as const) {
    const tag = options[name] ?? "en";
    if (isTag(tag)) continue;
    throw new TypeError(`Option “${name}” is ${JSON.stringify(tag)}; it takes a BCP 47 tag, such as “en” or “pt-BR”.`);
  }
}

/** Tags that were found good: a site asks with the same one for each text. */
const goodTags = new Set<string>();

function isTag(tag: string): boolean {
  if (goodTags.has(tag)) return true;
  try {
    Intl.getCanonicalLocales(tag);
  } catch {
    return false;
  }
  goodTags.add(tag);
  return true;
}
