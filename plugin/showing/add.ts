import type { EleventyConfig, PageData } from "../eleventy.ts";
import type { HeldReport } from "../held-report.ts";
import type { Newsroom } from "../newsroom.ts";
import type { PageContexts } from "../page-context.ts";
import { heldBanner, heldStylesheet, previewBanner } from "../pages/index.ts";
import type { Showing } from "./where.ts";

/** Where its stylesheet stands: apart from that of the site, which a site may have made its own. */
const SHEET = "/press-release-held.css";

/**
 * In a build that shows what is held, every page says so above everything else, whatever layout it has, and asks search
 * engines to stay away. In any other build there is nothing of this.
 */
export function addShowing(
  config: EleventyConfig,
  showing: Showing | null,
  newsroom: Newsroom,
  held: HeldReport,
  contexts: PageContexts,
): void {
  if (showing === null) return;
  config.addTransform("press-release-held", async function (content) {
    const { url, inputPath, outputPath } = this.page;
    if (typeof content !== "string" || typeof outputPath !== "string" || !outputPath.endsWith(".html")) return content;
    const banner = await bannerOf({ url, inputPath }, newsroom, held, contexts);
    const head =
      `<meta name="robots" content="noindex, nofollow">\n` +
      (banner === "" ? "" : `<link rel="stylesheet" href="${contexts.for(url).url(SHEET)}">\n`);
    return withNotice(content, head, banner);
  });
  config.addTemplate("press-release-held.11ty.js", {
    data: { permalink: SHEET, layout: false, eleventyExcludeFromCollections: true },
    render: heldStylesheet,
  });
}

async function bannerOf(
  { url, inputPath }: Pick<PageData, "url" | "inputPath">,
  newsroom: Newsroom,
  held: HeldReport,
  contexts: PageContexts,
): Promise<string> {
  const hold = held.of(inputPath);
  if (hold === null) return held.isEmpty() ? "" : previewBanner(contexts.for(url)).markup;
  const { release } = await newsroom.store.load(inputPath);
  return heldBanner(hold, contexts.for(url, release ?? undefined)).markup;
}

/** At its two places in a page; at the start of what is only a piece of one. What is put in may hold a `$`. */
function withNotice(page: string, head: string, banner: string): string {
  const inHead = /<\/head>/i.test(page) ? page.replace(/<\/head>/i, (end) => `${head}${end}`) : head + page;
  if (/<body[^>]*>/i.test(page)) return inHead.replace(/<body[^>]*>/i, (start) => `${start}\n${banner}`);
  return banner === "" ? inHead : inHead.replace(head, () => head + banner);
}
