import { slugOf } from "../text/slug.ts";
import type { Block, Release } from "../types.ts";

/**
 * The `id` of each block that has one, by block id: what its marker says, else a subhead's words. No two are alike, nor
 * like a quotation's. The same for every rendering of a release, so that its parts can be set on one page.
 */
export function idsOf(release: Release): ReadonlyMap<string, string> {
  const known = cache.get(release);
  if (known !== undefined) return known;
  const taken = new Set(release.quotes.map((quote) => quote.id));
  const copies = new Map<string, number>();
  const ids = new Map<string, string>();
  const give = (block: Block, wanted: string) => {
    let id = wanted;
    let copy = copies.get(wanted) ?? 1;
    while (taken.has(id)) {
      copy += 1;
      id = `${wanted}-${copy}`;
    }
    copies.set(wanted, copy);
    taken.add(id);
    ids.set(block.id, id);
  };
  for (const block of release.blocks) if (block.attributes?.id !== undefined) give(block, block.attributes.id);
  for (const block of release.blocks) {
    if (block.role === "subhead" && !ids.has(block.id)) give(block, slugOf(block.text) || "section");
  }
  cache.set(release, ids);
  return ids;
}

const cache = new WeakMap<Release, ReadonlyMap<string, string>>();
