import { uncutSource } from "../../src/text/source.ts";
import type { Block, Release } from "../../src/types.ts";

/** A release as a manifest has it: data alone, the body of a whole one by the ids of its blocks. */
export interface Condensed extends Omit<Release, "source" | "body" | "decisions" | "diagnostics"> {
  readonly source: Pick<Release["source"], "text" | "file" | "signs">;
  readonly body: readonly Block[] | readonly string[];
}

/** All of a release but how it was read. */
export function whole({ decisions: _decisions, diagnostics: _diagnostics, ...release }: Release): Condensed {
  const { lines: _lines, ...source } = release.source;
  return { ...release, source, body: release.body.map(({ id }) => id) };
}

/**
 * What other pages than its own show of a release, or are made from: headline, decks, quotations, contacts, standing texts,
 * pictures, dates. Of its text only the opening, where nothing else names it.
 * @param markdown whether a headline is set from the text itself, as inline Markdown is.
 */
export function brief(release: Release, markdown: boolean): Condensed {
  const { decisions: _decisions, diagnostics: _diagnostics, ...kept } = release;
  const { text, file, signs } = release.source;
  const reached = new Set([...release.contacts, ...release.boilerplate].flatMap(({ blocks }) => blocks));
  const { markdown: said, permalink } = release.frontMatter;
  return {
    ...kept,
    source: { text: markdown || said === true ? text : "", file, ...(signs && { signs }) },
    body: release.headline === null ? release.body.slice(0, 1) : [],
    blocks: release.blocks.filter(({ id }) => reached.has(id)),
    notes: [],
    pullQuotes: [],
    photoCredits: [],
    sources: [],
    endMark: null,
    frontMatter: { ...(said !== undefined && { markdown: said }), ...(permalink !== undefined && { permalink }) },
  };
}

/**
 * What the pages of other releases name of a release and lead to: an item of a list, who is quoted, and who is at the desk. Nine
 * tenths of what a part learns of an archive it would only carry along.
 */
export function linked(release: Release, markdown: boolean): Condensed {
  return {
    ...brief(release, markdown),
    quotes: release.quotes.map((quotation) => ({ ...quotation, text: "", parts: [], because: "" })),
    contacts: release.contacts.map((contact) => ({ ...contact, blocks: [] })),
    boilerplate: [],
    blocks: [],
  };
}

/** A release as pages want it again. */
export function revived({ source, body, ...release }: Condensed): Release {
  const blocks = new Map(release.blocks.map((block) => [block.id, block]));
  // Frozen, since Eleventy copies a plain object of data key by key unless it is.
  return Object.freeze({
    ...release,
    source: uncutSource(source),
    body: body.flatMap((block) => (typeof block === "string" ? (blocks.get(block) ?? []) : block)),
    decisions: [],
    diagnostics: [],
  });
}
