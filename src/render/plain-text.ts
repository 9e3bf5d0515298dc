import type { Block, Release, Role } from "../types.ts";

/** What stands between headline and body, as printed. */
const HEAD: ReadonlySet<Role> = new Set<Role>(["byline", "date-line", "dateline", "correction"]);

/**
 * A release as plain text: headline, decks, the lines of date, place, author and corrections, body; a blank line between two of
 * them. Every word is verbatim and there once; pulled copies are not in it.
 */
export function plainText(release: Release): string {
  const { headline, decks, blocks } = release;
  return [
    ...(headline === null ? [] : [headline.text]),
    ...decks.map((deck) => deck.text),
    ...blocks.filter((block) => HEAD.has(block.role)).map(textOf),
    bodyText(release),
  ]
    .filter((text) => text !== "")
    .join("\n\n");
}

/** The body alone, as `articleBody` and feeds want it. */
export function bodyText(release: Release): string {
  return release.body.map(textOf).join("\n\n");
}

/** A block as printed: items of a list with their bullets, cells of a table parted by tabs. */
export function textOf(block: Block): string {
  if (block.role === "list" && block.items.length > 0) {
    return block.items.map(({ marker, text }) => (marker === null ? text : `${marker} ${text}`)).join("\n");
  }
  if (block.role === "table" && block.rows.length > 0) {
    return block.rows.map((row) => row.map((cell) => cell.text).join("\t")).join("\n");
  }
  return block.text;
}
