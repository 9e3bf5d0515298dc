import { readdir } from "node:fs/promises";
import { isAbsolute, join, relative, resolve } from "node:path";
import type { EleventyConfig } from "./eleventy.ts";
import { isPermalink } from "./front-matter.ts";
import { heldBecause } from "./gate.ts";
import { log } from "./log.ts";
import type { Settings } from "./options.ts";
import { hasTemplate, isBelow, isText } from "./paths.ts";
import { type Applicant, assignSlugs } from "./permalinks.ts";
import { type SiteDataReader, siteDataReader } from "./site-data.ts";
import { createStore, type Entry, type Store } from "./store.ts";
import { refuseErrors } from "./strict.ts";

/** What one build knows of its releases. */
export interface Newsroom {
  readonly settings: Settings;
  readonly store: Store;
  /** Whether a file is a release: a `.txt` in the releases' folder, at any depth. */
  owns(path: string): boolean;
  /** Reads every release and gives out the addresses. Called before each build. */
  open(): Promise<void>;
  /** The slug given out; undefined for a release at the address that its front matter gives it. */
  slugOf(path: string): string | undefined;
  siteData: SiteDataReader;
  /** Whether the site has a layout of that name, or ours is called so. */
  hasLayout(name: string): boolean;
  /** Why a file gives no page now, or null where it does. */
  closedBecause(entry: Entry): string | null;
}

export function createNewsroom(config: EleventyConfig, settings: Settings): Newsroom {
  const top = config.directories.input;
  const folder = resolve(top, settings.directory);
  const store = createStore(settings, folder);
  let slugs: ReadonlyMap<string, string> = new Map();
  const layouts = new Map<string, boolean>();
  let readSiteData: SiteDataReader = async () => new Map();

  const closedBecause = ({ release, refused }: Entry): string | null =>
    release === null ? refused : heldBecause(release, settings.now);

  async function everyEntry(): Promise<Entry[]> {
    const entries: Entry[] = [];
    for (const path of await filesBelow(folder)) {
      if (isText(path)) entries.push(await store.load(relative(process.cwd(), path)));
    }
    return entries;
  }

  /** Who is not published yet takes no address from those who are: that would give it away. */
  const applicants = (entries: readonly Entry[]): Applicant[] =>
    entries.flatMap((entry) => {
      if (entry.release === null || closedBecause(entry) !== null) return [];
      const { permalink } = entry.release.frontMatter;
      if (!isPermalink(permalink)) return [{ path: resolve(entry.path), release: entry.release }];
      return permalink === false ? [] : [{ path: resolve(entry.path), release: entry.release, permalink }];
    });

  return {
    settings,
    store,
    closedBecause,
    owns: (path) => isText(path) && isBelow(folder, path),
    hasLayout(name) {
      const known = layouts.get(name) ?? findLayout(config, settings, name);
      layouts.set(name, known);
      return known;
    },
    slugOf: (path) => slugs.get(resolve(path)),
    siteData: (path) => readSiteData(path),
    async open() {
      layouts.clear();
      readSiteData = siteDataReader(top, config.dataExtensions);
      store.begin();
      const entries = await everyEntry();
      if (settings.strict) refuseErrors(entries, store);
      const slugify = config.getFilter("slugify") ?? ((words: string) => words.toLowerCase());
      const assigned = assignSlugs(applicants(entries), settings.permalink, slugify, `/${settings.directory}/`);
      slugs = assigned.slugs;
      for (const { slug, winner, loser, given } of assigned.collisions) {
        const [a, b] = [winner, loser].map((path) => relative(process.cwd(), path));
        log.say("warning", `${a} and ${b} both want the address “${slug}”: the second gets “${given}”.`);
      }
    },
  };
}

function findLayout({ directories, layoutAliases = {} }: EleventyConfig, settings: Settings, name: string): boolean {
  if (name === settings.layout || Object.hasOwn(layoutAliases, name)) return true;
  const inside = !isAbsolute(name) && !name.split(/[\\/]/).includes("..");
  return inside && hasTemplate(directories.layouts ?? directories.includes, name);
}

async function filesBelow(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  } catch {
    // No such folder yet: a site without releases.
    return [];
  }
}
