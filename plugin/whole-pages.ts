import { mkdirSync, renameSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import type { CollectionItem, EleventyConfig, PageData, UrlTransform } from "./eleventy.ts";
import { discardAtExit, draftsIn } from "./files/drafts.ts";
import { log } from "./log.ts";
import { watchStandingPages } from "./standing-pages.ts";
import { type Result, writeInstead } from "./written-pages.ts";

/** Has Eleventy write pages to a folder of drafts, from where they are moved into their place. */
export interface WholePages {
  /** Takes note of pages that Eleventy is about to make, when it makes its collections. */
  note(items: readonly CollectionItem[]): void;
  /** Where a template of our own, which is in no collection, asks to be written; its address stays what is given here. */
  permalink(url: string): string;
  /** Tells the layout and the transforms of such a template where its page will stand; called when it is rendered. */
  place(page: PageData): void;
  /** Has them written so. Called when all other transforms of ours are there: what comes after this one may change a page. */
  begin(): void;
  /** How many could not be moved into their place. */
  unwritten(): number;
}

/** What Eleventy tells before and after it builds. */
interface Building {
  readonly directories: { readonly output: string };
  readonly outputMode: string;
  readonly runMode: "build" | "serve" | "watch";
  readonly results?: Target[];
}

/** A page as Eleventy writes it, or has written it. */
interface Target {
  outputPath: string | false;
}

/** What Eleventy keeps of a page that is written: it warns of one that is empty. */
const WRITTEN = "\n";

const TRANSFORM = "press-release-whole";
/** Eleventy's own last transform, and what it looks for in a page. */
const BUNDLES = "@11ty/eleventy-bundle/delayed";
const BUNDLED = "__EleventyBundle:";

/**
 * Eleventy writes a page in its place: it empties the old one and writes the new. A build that is killed in that moment, or a
 * disk that is full, would leave half a page where a good one stood. So pages of the newsroom are written to a folder of drafts,
 * and moved when all of them are there: each is what it was or what it will be, and where a build fails, all are what they were.
 *
 * Eleventy has no hook for this. But it writes a page to the path that its entry in the collections has when its transforms have
 * run; and what is in no collection is written where its permalink says, whatever its address is made. An Eleventy that does
 * otherwise would write in place, as it does without us.
 */
export function writeWhole(config: EleventyConfig): WholePages {
  let drafts = "";
  let output = "";
  let prefix = "";
  let isWriting = false;
  let isOnce = false;
  let failed = 0;
  const standing = watchStandingPages();
  const items = new Map<PageData, CollectionItem & Target>();
  // From a draft to its place, as Eleventy writes that: "./out/releases/bridge/index.html".
  const places = new Map<string, string>();
  const redirected = new Map<Target, string>();
  const own = new Set<string>();
  const written: Result[] = [];

  config.on("eleventy.before", (event) => {
    const { directories, outputMode, runMode } = event as Building;
    output = directories.output;
    drafts = draftsIn(output);
    prefix = `/${relative(output, drafts)}`;
    isWriting = outputMode.startsWith("fs");
    isOnce = runMode === "build";
    failed = 0;
    standing.begin(runMode !== "build" && isWriting);
    for (const each of [items, places, redirected, own]) each.clear();
    written.length = 0;
    if (isWriting) discardAtExit(drafts);
  });

  const addressOf: UrlTransform = ({ url }) => {
    if (!isWriting || !url.startsWith(`${prefix}/`)) return undefined;
    const address = url.slice(prefix.length);
    // What a site makes of addresses it makes of these too.
    const others = (config.urlTransforms ?? []).filter((each) => each !== addressOf);
    const urlStem = address.replace(/\.html$/, "");
    return others.reduce((made, transform) => transform({ url: address, urlStem }) ?? made, address);
  };
  config.addUrlTransform(addressOf);

  /** Whether a page is what it will be: whether no transform follows ours that may change it. */
  const isDone = (page: unknown): boolean => {
    const [last = "", ...before] = Object.keys(config.transforms ?? {}).reverse();
    const final = last === BUNDLES && !String(page).includes(BUNDLED) ? before[0] : last;
    return final?.endsWith(TRANSFORM) ?? false;
  };
  const begin = (): void =>
    config.addTransform(TRANSFORM, function (content) {
      const item = items.get(this.page);
      if (!isWriting || item === undefined || item.outputPath === false || redirected.has(item)) return content;
      const isLast = isDone(content);
      if (isLast && standing.leave(item, content)) return content;
      const place = item.outputPath;
      const draft = join(drafts, below(output, place));
      redirected.set(item, place);
      toBe(draft, place);
      item.outputPath = draft;
      // A watched site is told what its pages say; and of several pages of one template Eleventy asks that, and not each, what to do.
      const isAlone = isOnce && item.data.pagination === undefined;
      const result = isLast && isAlone && typeof content === "string" ? writeInstead(item, content, place) : null;
      if (result === null) return content;
      written.push(result);
      return WRITTEN;
    });

  function toBe(draft: string, place: string): void {
    places.set(resolve(draft), place);
    mkdirSync(dirname(draft), { recursive: true });
  }

  // Eleventy compares paths, and these are of different folders.
  config.on("eleventy.contentMap", (event) => {
    const { inputPathToUrl } = event as { readonly inputPathToUrl: Readonly<Record<string, readonly unknown[]>> };
    const makers = new Map<unknown, string>();
    for (const [path, urls] of Object.entries(inputPathToUrl)) {
      for (const url of urls) {
        const other = makers.get(url);
        makers.set(url, path);
        if (other === undefined || !own.has(String(url))) continue;
        throw new Error(
          `press-release: ${other} and ${path} both make the page ${url}. Give the site’s own another permalink.`,
        );
      }
    }
  });

  // By the old name of the event: who listens by the new one is told later, and finds all pages in their place.
  config.on("afterBuild", (event) => {
    for (const [item, path] of redirected) item.outputPath = path;
    const { results = [] } = event as Building;
    results.push(...written);
    for (const result of results) {
      const place = result.outputPath === false ? undefined : places.get(resolve(result.outputPath));
      if (result.outputPath === false || place === undefined) continue;
      if (move(result.outputPath, place)) standing.placed(place);
      result.outputPath = place;
    }
    results.push(...standing.left());
  });

  /** Says what goes wrong. */
  function move(draft: string, place: string): boolean {
    try {
      try {
        renameSync(draft, place);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
        mkdirSync(dirname(place), { recursive: true });
        renameSync(draft, place);
      }
      return true;
    } catch (error) {
      failed += 1;
      log.say("error", `${place} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
      return false;
    }
  }

  return {
    begin,
    note(made) {
      for (const item of made) items.set(item.data.page, item);
    },
    permalink(url) {
      own.add(url);
      return isWriting ? prefix + url : url;
    },
    place(page) {
      if (!isWriting || page.outputPath === false) return;
      const place = join(output, relative(drafts, page.outputPath));
      toBe(page.outputPath, place);
      (page as Target).outputPath = place;
    },
    unwritten: () => failed,
  };
}

/** What follows the folder in a path within it, which mostly is written in front of it as it is. */
const below = (folder: string, path: string): string =>
  folder.endsWith("/") && path.startsWith(folder) ? path.slice(folder.length) : relative(folder, path);
