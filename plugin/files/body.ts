import { absolute, withAbsoluteAddresses } from "../absolute.ts";
import type { Published } from "../published.ts";
import type { FileWorkshop } from "./output-file.ts";

/**
 * The body of a release as it is read away from its page, in feeds and e-mails: without pulled copies and links to quotations,
 * its addresses absolute where the site has said its own.
 */
export function bodyOf({ release, url }: Published, { contexts, settings }: FileWorkshop): string {
  const html = contexts.for(url, release).renderer.body(release, { pullQuotes: "off" });
  return settings.url === null ? html : withAbsoluteAddresses(html, absolute(settings.url, url));
}
