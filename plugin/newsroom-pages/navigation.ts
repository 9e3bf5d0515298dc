import type { PageWords } from "../../src/languages/page-words/words.ts";
import { feedFiles } from "../feeds/channels.ts";
import type { PageName, PagePaths } from "../options/pages.ts";
import type { NavLink } from "../pages/index.ts";

/** The pages that the masthead leads to, in its order, by the words for them. */
const ways: readonly (readonly [PageName, keyof PageWords])[] = [
  ["front", "latest"],
  ["years", "archive"],
  ["topics", "topics"],
  ["contacts", "pressContacts"],
  ["about", "aboutUs"],
  ["search", "search"],
];

/**
 * The links at the head of every page: to those pages that there are.
 * @param has whether there is a page at a path, the newsroom's or the site's own.
 * @param feed the folder of the newsroom's feed; null where it has none.
 */
export function navigation(
  pages: PagePaths,
  has: (url: string) => boolean,
  feed: string | null,
  words: PageWords,
): NavLink[] {
  const links = ways.flatMap(([name, word]) => {
    const href = pages[name];
    const label = words[word];
    return href === null || typeof label !== "string" || !has(href) ? [] : [{ label, href }];
  });
  return feed === null ? links : [...links, { label: words.feed, href: `${feed}${feedFiles[0].file}` }];
}
