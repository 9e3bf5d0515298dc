import { absolute as absoluteIn } from "../absolute.ts";
import type { PageContext } from "./context.ts";

/** The absolute address of a path of the site, for the formats that ask for one; null where the site's own is not known. */
export function absolute(path: string, { site }: Pick<PageContext, "site">): string | null {
  return site.url === null ? null : absoluteIn(site.url, path);
}
