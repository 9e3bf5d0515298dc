import type { Block, Excerpt, Release, Role } from "../../src/types.ts";
import { latest } from "../latest.ts";

/** The parts of a page that show the text's own blocks. */
export type Part =
  | "kicker"
  | "headline"
  | "deck"
  | "correction"
  | "byline"
  | "body"
  | "sources"
  | "contacts"
  | "boilerplate"
  | "end"
  | "notes"
  | "rest";

/** Where a block of each role is set. What is shown one at a time (a headline, a date) is looked at more closely below. */
const partOfRole: Readonly<Record<Role, Part | null>> = {
  mail: null,
  "front-matter": null,
  genre: "kicker",
  headline: "headline",
  deck: "deck",
  "date-line": "byline",
  byline: "byline",
  "release-line": "byline",
  dateline: "byline",
  paragraph: "body",
  subhead: "body",
  list: "body",
  table: "body",
  quotation: "body",
  caption: "body",
  "photo-credit": "sources",
  source: "sources",
  issuer: "sources",
  contact: "contacts",
  boilerplate: "boilerplate",
  "end-mark": "end",
  notes: "notes",
  correction: "correction",
  wire: "rest",
};

/**
 * Shares out the blocks of a release, each to exactly one part, so that every word is on the page once. A second
 * headline, a body block outside the body: whatever no part would show goes to the rest.
 */
export const placementOf: (release: Release) => ReadonlyMap<Part, readonly Block[]> = latest((release) => {
  const placed = new Map<Part, Block[]>();
  const inBody = new Set(release.body.map((block) => block.id));
  for (const block of release.blocks) {
    const part = inBody.has(block.id) ? "body" : partFor(block, release);
    if (part === null) continue;
    const known = placed.get(part);
    if (known === undefined) placed.set(part, [block]);
    else known.push(block);
  }
  return placed;
});

function partFor(block: Block, release: Release): Part | null {
  const part = partOfRole[block.role];
  if (part === "body") return "rest";
  if (part === "headline") return holds(block, release.headline) ? part : "rest";
  if (part === "kicker") return holds(block, release.genre) ? part : "rest";
  if (part === "deck") return release.decks.some((deck) => holds(block, deck)) ? part : "rest";
  return part;
}

/** Whether the excerpt was read from this block. */
function holds(block: Block, excerpt: Excerpt | null): boolean {
  const first = excerpt?.spans[0];
  return first !== undefined && first.start >= block.span.start && first.start < block.span.end;
}

/** The blocks of one part, in their order. */
export function blocksFor(part: Part, release: Release): readonly Block[] {
  return placementOf(release).get(part) ?? [];
}
