import { readdir } from "node:fs/promises";
import { isAbsolute, join, relative, resolve } from "node:path";
import type { Release } from "../src/types.ts";
import { createAddressReport } from "./address-report.ts";
import type { EleventyConfig } from "./eleventy.ts";
import { isPermalink } from "./front-matter.ts";
import { type Hold, holdOf } from "./hold.ts";
import { COMPUTED, isDoubtful } from "./hold-computed.ts";
import { known } from "./known.ts";
import type { Settings } from "./options.ts";
import { hasTemplate, isBelow, isText } from "./paths.ts";
import { type Applicant, assignSlugs, slugOf } from "./permalinks.ts";
import { loadSetting } from "./setting/load.ts";
import type { Shard } from "./shards/shard.ts";
import { globalDataOf, type SiteDataReader, siteDataReader } from "./site-data.ts";
import { createStore, type Entry, type Store } from "./store.ts";
import { refuseErrors, refuseVagueEmbargoes } from "./strict.ts";

/** What one build knows of its releases. */
export interface Newsroom {
  readonly settings: Settings;
  readonly store: Store;
  /** Whether a file is a release: a `.txt` in the releases' folder, at any depth. */
  owns(path: string): boolean;
  /**
   * Reads every release and gives out the addresses. Called before each build.
   * @param mayStop whether it may stop the build for what is wrong in a text: a server goes on, and says it.
   */
  open(mayStop: boolean): Promise<void>;
  /** The slug given out; undefined for a release at the address that its front matter gives it. */
  slugOf(path: string): string | undefined;
  siteData: SiteDataReader;
  /** Whether the site has a layout of that name, or ours is called so. */
  hasLayout(name: string): boolean;
  /** Where the page of a release that has no address yet would most likely stand; null where it has none. */
  likelyPage(path: string, release: Release): string | null;
  /** What holds a release back now, or null where it may be published. */
  holdOf(entry: Entry): Promise<Hold | null>;
  /** Whether this build shows what is held all the same, where nobody publishes it from. */
  readonly showsHeld: boolean;
}

export function createNewsroom(
  config: EleventyConfig,
  settings: Settings,
  showsHeld = false,
  shard: Shard | null = null,
): Newsroom {
  const top = config.directories.input;
  const folder = resolve(top, settings.directory);
  const store = createStore(settings, folder, shard);
  const reportAddresses = createAddressReport();
  let slugs: ReadonlyMap<string, string> = new Map();
  const slugify = () => config.getFilter("slugify") ?? ((words: string) => words.toLowerCase());
  const layouts = new Map<string, boolean>();
  let readSiteData: SiteDataReader = async () => new Map();
  let readFolderData = readSiteData;

  // Asked of each file many times a build.
  const isInFolder = known((path) => isText(path) && isBelow(folder, path));
  const owns = (path: string): boolean => isInFolder(path) && (shard?.owns(path) ?? true);
  const hold = async ({ release, path }: Entry): Promise<Hold | null> => {
    if (release === null) return null;
    return holdOf(release, settings.clock.now, await readSiteData(asEleventyNames(top, path)));
  };

  async function everyEntry(): Promise<Entry[]> {
    const entries: Entry[] = [];
    for (const path of await filesBelow(folder)) {
      if (owns(path)) entries.push(await store.load(relative(process.cwd(), path)));
    }
    return entries;
  }

  /** Who is not published yet takes no address from those who are: that would give it away. */
  const applicants = (
    entries: readonly Entry[],
    held: ReadonlyMap<Entry, Hold>,
    doubtful: ReadonlySet<Release>,
  ): Applicant[] =>
    [...entries.filter((entry) => !held.has(entry)), ...(shard?.others() ?? [])].flatMap(({ path, release }) => {
      if (release === null) return [];
      const { permalink } = release.frontMatter;
      const applicant = { path: resolve(path), release, isLast: doubtful.has(release) };
      if (!isPermalink(permalink)) return [applicant];
      return permalink === false ? [] : [{ ...applicant, permalink }];
    });

  /** What the gate will most likely hold back by what a site computes: the whole of its data is there only then. */
  async function doubtfulOf(entries: readonly Entry[]): Promise<Set<Release>> {
    const doubtful = new Set<Release>();
    if (showsHeld) return doubtful;
    const { directories, dataExtensions } = config;
    const computed = Object.assign(
      {},
      ...(await Promise.all(COMPUTED.map((key) => globalDataOf(directories.data, key, dataExtensions)))),
    );
    for (const { path, release } of entries) {
      if (release === null) continue;
      const inputPath = asEleventyNames(top, path);
      const known = { inputPath, top, release, site: await readSiteData(inputPath), computed };
      if (await isDoubtful(known, settings.clock.now)) doubtful.add(release);
    }
    return doubtful;
  }

  /** What is not in this build. */
  async function heldOf(entries: readonly Entry[]): Promise<Map<Entry, Hold>> {
    const held = new Map<Entry, Hold>();
    if (showsHeld) return held;
    for (const entry of entries) {
      const found = await hold(entry);
      if (found !== null) held.set(entry, found);
    }
    return held;
  }

  return {
    settings,
    store,
    holdOf: hold,
    likelyPage(path, release) {
      const { permalink } = release.frontMatter;
      if (!isPermalink(permalink)) {
        return `/${settings.directory}/${slugs.get(resolve(path)) ?? slugOf(path, release, settings.permalink, slugify())}/`;
      }
      return permalink === false ? null : `/${permalink.replace(/^\//, "")}`;
    },
    showsHeld,
    owns,
    hasLayout(name) {
      const known = layouts.get(name) ?? findLayout(config, settings, name);
      layouts.set(name, known);
      return known;
    },
    slugOf: (path) => slugs.get(resolve(path)),
    async siteData(path) {
      const found = new Map(await readSiteData(path));
      // What a data file says of all pages of the site, as that of the official blog does, is not said of releases.
      if (!(await readFolderData(path)).has("layout")) found.delete("layout");
      return found;
    },
    async open(mayStop) {
      refuseInOutput(settings.cache, config.directories.output);
      settings.clock.begin();
      layouts.clear();
      readSiteData = siteDataReader(top, config.dataExtensions);
      readFolderData = siteDataReader(`${top}${settings.directory}/`, config.dataExtensions);
      store.begin();
      shard?.begin();
      const entries = await everyEntry();
      if (entries.length > 0 || settings.newsroom !== null || shard !== null) await loadSetting();
      store.keep();
      const held = await heldOf(entries);
      if (mayStop) {
        if (settings.strict) refuseErrors(entries, store);
        if (settings.vagueEmbargo === "stop") refuseVagueEmbargoes(entries, held, store);
      }
      const wanting = applicants(entries, held, await doubtfulOf(entries));
      const assigned = assignSlugs(wanting, settings.permalink, slugify(), `/${settings.directory}/`);
      slugs = assigned.slugs;
      // Only where the addresses of all parts are known are these the last word.
      const collisions = shard?.pass === "read" ? [] : assigned.collisions.filter(({ loser }) => owns(loser));
      reportAddresses(collisions);
    },
  };
}

/** "site/releases/a.txt" as Eleventy names it below its input directory, "./site/releases/a.txt". */
const asEleventyNames = (top: string, path: string): string =>
  `${top}${relative(resolve(top), resolve(path)).replaceAll("\\", "/")}`;

function findLayout({ directories, layoutAliases = {} }: EleventyConfig, settings: Settings, name: string): boolean {
  if (name === settings.layout || Object.hasOwn(layoutAliases, name)) return true;
  const inside = !isAbsolute(name) && !name.split(/[\\/]/).includes("..");
  return inside && hasTemplate(directories.layouts ?? directories.includes, name);
}

/** What was read holds the texts of what is held back. */
function refuseInOutput(cache: string | null, output: string): void {
  if (cache === null || (!isBelow(output, cache) && resolve(output) !== resolve(cache))) return;
  throw new TypeError(
    `press-release: the option “cache” must be a folder outside the output, not “${cache}”: held texts are in it.`,
  );
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
