import { takeTemplate } from "../clashes.ts";
import type { EleventyConfig, PageData } from "../eleventy.ts";
import type { HeldReport } from "../held-report.ts";
import type { Newsroom } from "../newsroom.ts";
import type { PageContexts } from "../page-context.ts";
import { findingsPanel, heldBanner, heldStylesheet, previewBanner } from "../pages/index.ts";
import type { Witness } from "../witness.ts";
import type { Showing } from "./where.ts";

/** Where its stylesheet stands: apart from that of the site, which a site may have made its own. */
const SHEET = "/press-release-held.css";

/** What is asked about a page of such a build. */
interface Sources {
  readonly newsroom: Newsroom;
  readonly held: HeldReport;
  readonly contexts: PageContexts;
  readonly witness: Witness;
}

/**
 * In a build that shows what is held, every page says so above everything else, whatever layout it has, and asks search
 * engines to stay away. A server also says there what is wrong in the text of a page. In any other build there is nothing of
 * this.
 */
export function addShowing(config: EleventyConfig, showing: Showing | null, sources: Sources): void {
  if (showing === null) return;
  const { contexts } = sources;
  config.addTransform("press-release-held", async function (content) {
    const { url, inputPath, outputPath } = this.page;
    if (typeof content !== "string" || typeof outputPath !== "string" || !outputPath.endsWith(".html")) return content;
    const page = { url, inputPath };
    const notice = (await bannerOf(page, sources)) + (showing === "serve" ? await findingsOf(page, sources) : "");
    const head =
      `<meta name="robots" content="noindex, nofollow">\n` +
      (notice === "" ? "" : `<link rel="stylesheet" href="${contexts.for(url).url(SHEET)}">\n`);
    return withNotice(content, head, notice);
  });
  takeTemplate(config, "press-release-held.11ty.js", {
    data: { permalink: SHEET, layout: false, eleventyExcludeFromCollections: true },
    render: heldStylesheet,
  });
}

type Page = Pick<PageData, "url" | "inputPath">;

async function bannerOf({ url, inputPath }: Page, { newsroom, held, contexts }: Sources): Promise<string> {
  const hold = held.of(inputPath);
  if (hold === null) return held.isEmpty() ? "" : previewBanner(contexts.for(url)).markup;
  const { release } = await newsroom.store.load(inputPath);
  return heldBanner(hold, contexts.for(url, release ?? undefined)).markup;
}

async function findingsOf({ inputPath }: Page, { newsroom, witness }: Sources): Promise<string> {
  if (!newsroom.owns(inputPath)) return "";
  const { release, diagnostics, path } = await newsroom.store.load(inputPath);
  if (release === null) return "";
  return findingsPanel([...diagnostics, ...witness.found(release)], path).markup;
}

/** At its two places in a page; at the start of what is only a piece of one. What is put in may hold a `$`. */
function withNotice(page: string, head: string, notice: string): string {
  const inHead = /<\/head>/i.test(page) ? page.replace(/<\/head>/i, (end) => `${head}${end}`) : head + page;
  if (/<body[^>]*>/i.test(page)) return inHead.replace(/<body[^>]*>/i, (start) => `${start}\n${notice}`);
  return notice === "" ? inHead : inHead.replace(head, () => head + notice);
}
