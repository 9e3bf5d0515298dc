import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Directories, EleventyConfig } from "../eleventy.ts";
import { createMemory } from "../memory.ts";
import type { Settings } from "../options.ts";
import type { PageContext } from "../pages/index.ts";
import type { NewsroomPage } from "./page.ts";

/** Tells which pages a rebuild need not write again. */
export interface Unchanged {
  /** Renders a page that is written now, and takes note of it. */
  render(page: NewsroomPage, context: PageContext): string;
  /** Whether a page stands in the output just as this build would write it; nobody knows that before the first build. */
  has(page: NewsroomPage, contextOf: (page: NewsroomPage) => PageContext): boolean;
}

/** What Eleventy tells before it builds. */
interface Building {
  readonly runMode: "build" | "serve" | "watch";
  readonly outputMode: "fs" | "json" | "ndjson";
  readonly incremental?: boolean;
  readonly directories: Pick<Directories, "output">;
}

/**
 * Remembers what the pages of the newsroom say while a site is watched. Where only texts of releases have changed, most of
 * these pages are what they were: Eleventy is not given them again, since its work on a page of somebody who is quoted, or of
 * a year, is ten times that of telling that it is the same. Known by prints alone, so that no page is held in memory.
 * @param isText whether a file that has changed is a text of the newsroom.
 * @param isOwnLayout whether a layout of the site stands round the pages: it may show anything, so it decides only in a build that
 *   is incremental, which by Eleventy's own rules leaves alone whatever does not depend on the changed file.
 */
export function watchUnchanged(
  config: EleventyConfig,
  settings: Settings,
  isText: (path: string) => boolean,
  isOwnLayout: () => boolean,
): Unchanged {
  const prints = createMemory(config, settings);
  const known = new Map<string, string>();
  // What a build that fails has not written counts for nothing.
  let noted = new Map<string, string>();
  let changed: readonly string[] = [];
  let isWatched = false;
  let mayStay = false;
  let output = "";
  config.on("eleventy.beforeWatch", (paths) => {
    changed = paths as readonly string[];
  });
  config.on("eleventy.before", (event) => {
    const { runMode, outputMode, incremental, directories } = event as Building;
    isWatched = runMode !== "build" && outputMode === "fs";
    mayStay = isWatched && changed.length > 0 && changed.every(isText) && (incremental === true || !isOwnLayout());
    output = directories.output;
    noted = new Map();
    changed = [];
  });
  config.on("eleventy.after", () => {
    for (const [url, print] of noted) known.set(url, print);
  });
  return {
    render(page, context) {
      if (!isWatched) return page.render(context);
      let html = "";
      const print = prints.make(page.url, factsOf(page), context, (listening) => {
        html = page.render(listening);
        return printOf(page, html, listening);
      });
      noted.set(page.url, print);
      return html;
    },
    has(page, contextOf) {
      const before = mayStay ? known.get(page.url) : undefined;
      if (before === undefined || !existsSync(join(output, fileOf(page.url)))) return false;
      const print = prints.recall(page.url, factsOf(page), contextOf(page), (context) =>
        printOf(page, page.render(context), context),
      );
      return before === print;
    },
  };
}

/** "/archive/" -> "/archive/index.html" */
const fileOf = (url: string): string => (url.endsWith("/") ? `${url}index.html` : url);

/** All that a page and its layout are made of beside the context. */
const factsOf = ({ render: _render, ...facts }: NewsroomPage): readonly unknown[] => [facts];

/** All that the layout is told of a page, in a few letters. */
function printOf(
  { url, render: _render, shows: _shows, speaks, ...facts }: NewsroomPage,
  html: string,
  context: PageContext,
): string {
  const { site, alternates } = context;
  const told = JSON.stringify([facts, speaks?.language, site.nav, alternates]);
  return createHash("sha1").update(told).update(html).digest("base64");
}
