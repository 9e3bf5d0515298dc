import { distance } from "fastest-levenshtein";

/** What a reader of releases may be told beforehand. Everything is optional. */
export interface ParseOptions {
  /** How the text is called in messages; usually a path. A leading "2021-10-13-" gives the date where the text has none. */
  readonly file?: string | null;
  /** BCP 47 tag, where the language is known: "en", "pt-BR". Else it is detected. */
  readonly language?: string | null;
  /** ISO 3166 code ("US", "GB") that settles the order of day and month in "10/11/2021". */
  readonly region?: string | null;
  /** How many pull-quotes at most; null for about one in 250 words. */
  readonly pullQuotes?: number | null;
}

const KNOWN = ["file", "language", "region", "pullQuotes"] as const satisfies readonly (keyof ParseOptions)[];

/** The known name nearest to a misspelt one, or null if none is near. */
export function nearest(name: string, known: readonly string[]): string | null {
  const ranked = known
    .map((other) => ({ other, far: distance(name.toLowerCase(), other.toLowerCase()) }))
    .sort((a, b) => a.far - b.far);
  const best = ranked[0];
  return best && best.far <= Math.max(2, Math.floor(name.length / 3)) ? best.other : null;
}

/**
 * Checks options for the engine.
 * @throws {TypeError} naming option, value and the known names, for an unknown key or a value of the wrong kind.
 */
export function checkOptions(options: ParseOptions): void {
  for (const [name, value] of Object.entries(options)) {
    if (!(KNOWN as readonly string[]).includes(name)) {
      const near = nearest(name, KNOWN);
      throw new TypeError(
        `Unknown option “${name}”${near ? `: did you mean “${near}”?` : "."} Known options: ${KNOWN.join(", ")}.`,
      );
    }
    if (value === null || value === undefined) continue;
    const wanted = name === "pullQuotes" ? "a whole number from 0 up" : "a text";
    const right = name === "pullQuotes" ? Number.isInteger(value) && (value as number) >= 0 : typeof value === "string";
    if (!right) throw new TypeError(`Option “${name}” is ${JSON.stringify(value)}; it takes ${wanted}.`);
  }
  if (options.region && !/^[A-Za-z]{2}$/.test(options.region)) {
    throw new TypeError(
      `Option “region” is ${JSON.stringify(options.region)}; it takes two letters of ISO 3166, such as “GB” or “US”.`,
    );
  }
  if (options.language && !isTag(options.language)) {
    throw new TypeError(
      `Option “language” is ${JSON.stringify(options.language)}; it takes a BCP 47 tag, such as “en” or “pt-BR”.`,
    );
  }
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
