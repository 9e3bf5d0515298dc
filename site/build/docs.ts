import { build } from "esbuild";
import type { EleventyConfig } from "../../plugin/eleventy.ts";
import { addressFrom } from "../../plugin/page-context.ts";

/** What is called of Eleventy's own configuration beside what the plugin calls. */
export interface DocsConfig extends EleventyConfig {
  addGlobalData(name: string, value: unknown): void;
}

/** Adds the pages about the plugin to the demo newsroom. */
export function addDocs(config: DocsConfig): void {
  // Addresses as seen from a page: the site works below any path.
  config.addFilter("way", (path: string, from: string) => addressFrom(from, path, (rooted) => rooted));
  config.addGlobalData("docsNav", [
    { label: "Try it", href: "/try/" },
    { label: "Demo newsroom", href: "/" },
  ]);
  config.addPassthroughCopy({ "site/assets/docs.css": "assets/docs.css" });
  config.addTemplate("assets/try.js.11ty.js", {
    data: { permalink: "/assets/try.js", layout: false, eleventyExcludeFromCollections: true },
    render: tryScript,
  });
}

/** The engine, the views and the page to try them on as one file. */
async function tryScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ["site/try/browser/main.ts"],
    bundle: true,
    write: false,
    minify: true,
    charset: "utf8",
    format: "esm",
    target: "es2023",
    loader: { ".txt": "text" },
  });
  return outputFiles.map(({ text }) => text).join("");
}
