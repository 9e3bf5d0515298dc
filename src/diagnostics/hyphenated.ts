import { isCut } from "../text/joined.ts";
import type { Finding, Release } from "../types.ts";

/** The first word that was put together without the hyphen of its line's end: where there is one, all were. A soft one says itself that it goes. */
export function hyphenated({ source, blocks }: Release): Finding[] {
  for (const { spans } of blocks) {
    const cut = spans.slice(0, -1).find(({ end }) => isCut(source, end) && source.text.charAt(end) !== "\u00ad");
    if (cut !== undefined) return [{ code: "text/hyphenated", span: { start: cut.end, end: cut.end + 1 } }];
  }
  return [];
}
