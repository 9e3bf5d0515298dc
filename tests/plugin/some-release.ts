import type { Excerpt, Release } from "../../src/types.ts";

/** Words as an excerpt, for tests that do not look at spans. */
export const excerpt = (text: string): Excerpt => ({ text, spans: [], joint: " " });

/** A release made by hand: nothing was found in it but what is given. */
export function release(found: Partial<Release>): Release {
  return {
    source: { text: "", lines: [], file: null },
    language: { tag: "en", direction: "ltr", because: "a test" },
    genre: null,
    headline: null,
    decks: [],
    byline: null,
    date: null,
    dateline: null,
    releaseLine: null,
    issuer: null,
    body: [],
    quotes: [],
    pullQuotes: [],
    pullQuoteMode: "repeat",
    photoCredits: [],
    pictures: [],
    sources: [],
    contacts: [],
    boilerplate: [],
    notes: [],
    endMark: null,
    corrections: [],
    withdrawn: null,
    blocks: [],
    decisions: [],
    diagnostics: [],
    frontMatter: {},
    ...found,
  };
}
