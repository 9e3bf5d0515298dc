import { readFileSync } from "node:fs";
import { build } from "esbuild";
import type { MarkdownIt } from "markdown-it";
import type { CollectionItem, EleventyConfig } from "../../plugin/eleventy.ts";
import { waysFrom } from "../../plugin/ways.ts";
import { amendMarkdown } from "./markdown.ts";
import { addDocsSearch } from "./search.ts";

/** What is called of Eleventy's own configuration beside what the plugin calls. */
export interface DocsConfig extends EleventyConfig {
  addGlobalData(name: string, value: unknown): void;
  addTemplate(path: string, template: Parameters<EleventyConfig["addTemplate"]>[1] | string, data?: object): void;
  setEventEmitterMode(mode: "sequential"): void;
  amendLibrary(name: "md", amend: (md: MarkdownIt) => void): void;
}

/** The pages of the documentation in their order, by the names of their files. */
export const order: readonly string[] = [
  "index",
  "writing",
  "guide",
  "markers",
  "pictures",
  "embargo",
  "newsroom",
  "options",
  "theming",
  "data",
  "reference",
  "command",
  "hosting",
  "recipes",
  "languages",
  "decides",
  "speed",
  "contributing",
];

/** Adds the pages about the plugin to the demo newsroom. */
export function addDocs(config: DocsConfig): void {
  // Addresses as seen from a page: the site works below any path.
  const way = (path: string, from: string): string => waysFrom(from, (rooted) => rooted)(path);
  config.addFilter("way", way);
  config.addFilter("ways", (html: string, from: string) =>
    html.replace(/(\shref=")(\/[^"]*)/g, (_, before: string, path: string) => `${before}${way(path, from)}`),
  );
  config.addGlobalData("docsNav", [
    { label: "Documentation", href: "/docs/" },
    { label: "Try it", href: "/try/" },
    { label: "Search", href: "/docs/search/" },
    { label: "Demo newsroom", href: "/" },
  ]);
  config.amendLibrary("md", amendMarkdown);
  config.addCollection("docs", (api) =>
    api
      .getAll()
      .filter(({ data }) => data.docsPage === true)
      .sort(inOrder),
  );
  // The file is written for whoever reads it in the repository, and says its own title.
  config.addTemplate("docs/contributing.md", readFileSync("CONTRIBUTING.md", "utf8").replace(/^# .*\n/, ""), {
    title: "Contributing",
    description: "How the plugin is built, and how to add a recogniser, a language or a fixture.",
  });
  // The newsroom's index is made and Pagefind is at rest before the other begins.
  config.setEventEmitterMode("sequential");
  addDocsSearch(config);
  config.addPassthroughCopy({ "site/assets/docs.css": "assets/docs.css", "site/assets/try.css": "assets/try.css" });
  config.addTemplate("assets/try.js.11ty.js", {
    data: { permalink: "/assets/try.js", layout: false, eleventyExcludeFromCollections: true },
    render: tryScript,
  });
}

function inOrder(one: CollectionItem, other: CollectionItem): number {
  return order.indexOf(one.fileSlug || "index") - order.indexOf(other.fileSlug || "index");
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
