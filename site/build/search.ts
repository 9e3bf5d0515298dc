import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { close, createIndex } from "pagefind";
import type { EleventyConfig } from "../../plugin/eleventy.ts";
import { searchPage } from "../../plugin/pages/index.ts";
import { waysFrom } from "../../plugin/ways.ts";
import { parse } from "../../src/index.ts";
import { contextOf } from "../try/context.ts";

const URL = "/docs/search/";

/** What Eleventy tells when it has built a site. */
interface Built {
  readonly directories: { readonly output: string };
  readonly results: readonly { readonly url: string | false; readonly content: string }[];
}

/**
 * Adds a page to search the documentation on, with an index of its own: it is the newsroom's page and script, which find releases
 * elsewhere.
 */
export function addDocsSearch(config: EleventyConfig): void {
  config.addTemplate("docs-search.11ty.js", {
    data: {
      permalink: URL,
      layout: "docs.njk",
      bare: true,
      title: "Search",
      description: "Search the documentation.",
      // They are the newsroom's.
      script: "/search/search.js",
      sheet: "/search/search.css",
      eleventyExcludeFromCollections: true,
    },
    render: page,
  });
  config.on("eleventy.after", async (event) => {
    const { directories, results } = event as Built;
    // Eleventy tells them as they were done; in their own order the index has the same bytes each time.
    const pages = results
      .filter(({ url }) => typeof url === "string" && url.startsWith("/docs/") && url !== URL)
      .sort((a, b) => (String(a.url) < String(b.url) ? -1 : 1));
    await writeIndex(pages, join(directories.output, URL, "pagefind"));
  });
}

function page(): string {
  const context = contextOf(parse(""));
  const words = {
    ...context.words,
    newsroom: "Documentation",
    searchNeedsScript: "The search needs JavaScript. All pages are listed in the",
    archive: "documentation",
  };
  const url = waysFrom(URL, (rooted) => rooted);
  return searchPage({ index: `${URL}pagefind/`, archive: "/docs/" }, { ...context, words, url });
}

async function writeIndex(pages: Built["results"], folder: string): Promise<void> {
  const { index, errors } = await createIndex({});
  if (index === undefined) throw new Error(errors.join("; "));
  for (const { url, content } of pages) await index.addHTMLFile({ url: String(url), content });
  const { files } = await index.getFiles();
  await rm(folder, { recursive: true, force: true });
  for (const { path, content } of files.filter((file) => !/-ui\.|highlight/.test(file.path))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  await close();
}
