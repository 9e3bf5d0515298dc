import { key } from "../../src/text/fold.ts";
import type { Block } from "../../src/types.ts";
import { channelsOf } from "../feeds/channels.ts";
import type { Settings } from "../options.ts";
import type { PageContexts } from "../page-context.ts";
import type { Published } from "../published.ts";
import type { Shelf } from "../shelf.ts";

/**
 * The releases of a part whose text may be shown elsewhere than on their own pages: in feeds, as the newest of their part; in
 * standing texts that are set from the text around them, as the newest with each wording; and all of them where the site can be
 * searched. Of all parts together fewer are, but which, no part can know.
 */
export function shownWhole(shelf: Shelf, settings: Settings, contexts: PageContexts): ReadonlySet<Published> {
  if (settings.pages.search !== null) return new Set(shelf.releases);
  const shown = new Set(channelsOf(shelf, settings, contexts).flatMap(({ releases }) => releases));
  const wordings = new Set<string>();
  for (const each of shelf.releases) {
    for (const { heading, text, blocks } of each.release.boilerplate) {
      const wording = `${each.lang} ${key(heading ?? "")}\n${key(text)}`;
      const isSet = each.release.blocks.some((block) => blocks.includes(block.id) && !isPlain(block));
      if (isSet && !wordings.has(wording)) shown.add(each);
      wordings.add(wording);
    }
  }
  return shown;
}

/** Set from its own words alone, and not from the text around it. */
const isPlain = ({ inline, attributes, role }: Block): boolean =>
  inline.length === 0 && attributes === null && role === "boilerplate";
