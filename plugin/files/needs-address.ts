import { log } from "../log.ts";
import type { Settings } from "../options.ts";

/** Says in one line what is left out because the site has not said its own address. */
export function sayWhatNeedsAddress({ url, feeds, files }: Settings): void {
  if (url !== null) return;
  const missing = [
    ...(feeds === null ? [] : ["feeds"]),
    ...(files.sitemap || files.newsSitemap ? ["sitemaps"] : []),
    ...(files.ninjs ? ["ninjs"] : []),
  ];
  if (missing.length === 0) return;
  const list = missing.length === 1 ? missing[0] : `${missing.slice(0, -1).join(", ")} and ${missing.at(-1)}`;
  log.say("info", `Without the option url, which gives the site’s absolute address, there are no ${list}.`);
}
