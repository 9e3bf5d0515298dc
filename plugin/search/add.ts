import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { EleventyConfig } from "../eleventy.ts";
import { log } from "../log.ts";
import type { Settings } from "../options.ts";
import type { Published } from "../published.ts";
import type { Shelf } from "../shelf.ts";
import { findPagefind, type Pagefind } from "./pagefind.ts";
import { searchRecord } from "./record.ts";

/** What Eleventy tells when it has built a site. */
interface Built {
  readonly directories: { readonly output: string };
  readonly outputMode: "fs" | "json" | "ndjson";
  readonly runMode: "build" | "serve" | "watch";
}

/** Pagefind's own ways to show results, half a megabyte of them: the page to search on has its own. */
const UNUSED = /-ui\.(?:js|css)$|^pagefind-highlight\.js$/;

/**
 * Has Pagefind index what is out after a build, where the newsroom has a page to search on. The index stands beside that
 * page, so that a site's own one of all its pages is left alone.
 */
export function addSearch(config: EleventyConfig, settings: Settings, shelf: () => Shelf): void {
  const { search } = settings.pages;
  if (search === null) return;
  // One index after the other: they are written to the same place.
  let latest: Promise<void> = Promise.resolve();
  config.on("eleventy.after", async (event) => {
    const { directories, outputMode, runMode } = event as Built;
    if (outputMode !== "fs") return;
    const address = findPagefind();
    if (address === null) {
      log.say("info", `there is a page to search on at ${search} and no Pagefind: npm install --save-dev pagefind`);
      return;
    }
    const { releases } = shelf();
    const folder = resolve(directories.output, `.${search}`, "pagefind");
    latest = latest.then(() => makeIndex(address, releases, folder));
    // Whoever watches a page change need not wait for what few look at meanwhile.
    if (runMode === "build") await latest;
  });
}

/** A site is whole without its index, so that trouble with it is a warning. */
async function makeIndex(address: string, releases: readonly Published[], folder: string): Promise<void> {
  try {
    const pagefind = (await import(address)) as Pagefind;
    try {
      await writeIndex(pagefind, releases, folder);
    } finally {
      await pagefind.close();
    }
  } catch (problem) {
    log.say("warning", `Pagefind: ${problem instanceof Error ? problem.message : String(problem)}`);
  }
}

async function writeIndex(pagefind: Pagefind, releases: readonly Published[], folder: string): Promise<void> {
  const { errors, index } = await pagefind.createIndex({});
  if (index === undefined) throw new Error(errors.join("; "));
  for (const published of releases) {
    const { errors: refused } = await index.addCustomRecord(searchRecord(published));
    if (refused.length > 0) throw new Error(`${published.inputPath}: ${refused.join("; ")}`);
  }
  const { files } = await index.getFiles();
  const draft = `${folder}-draft`;
  await rm(draft, { recursive: true, force: true });
  try {
    for (const { path, content } of files.filter(({ path }) => !UNUSED.test(path))) {
      await mkdir(dirname(join(draft, path)), { recursive: true });
      await writeFile(join(draft, path), content);
    }
    // What is gone, or held back now, is not left lying in pieces of an earlier index, nor is half an index.
    await rm(folder, { recursive: true, force: true });
    await rename(draft, folder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}
