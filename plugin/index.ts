import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Release } from "../src/types.ts";
import { isAdded, takeCollection, takeEnding, takeTemplate, watchData } from "./clashes.ts";
import { PAGES, QUOTES, RELEASES, releasesNewestFirst } from "./collections.ts";
import { addCopyGuard } from "./copies.ts";
import type { CollectionApi, EleventyConfig } from "./eleventy.ts";
import { textLanguage } from "./extension.ts";
import { addFiles } from "./files/add.ts";
import { addFilters } from "./filters.ts";
import { addGate } from "./gate.ts";
import { addHeldReport } from "./held-report.ts";
import { addIcon } from "./icon.ts";
import { addLayout, hasOwnLayout } from "./layout.ts";
import { createMemory } from "./memory.ts";
import { createNewsroom } from "./newsroom.ts";
import { addNewsroomPages } from "./newsroom-pages/add.ts";
import { watchUnchanged } from "./newsroom-pages/unchanged.ts";
import { type PressReleaseOptions, settle } from "./options.ts";
import { pageContexts } from "./page-context.ts";
import { armouredStylesheet, type NavLink, releasePage, script, stylesheet } from "./pages/index.ts";
import { createGallery } from "./pictures/gallery.ts";
import { publishedIn } from "./published.ts";
import { quotationsOf } from "./quotations/collect.ts";
import { addSearch } from "./search/add.ts";
import { jobIn, SHARD_VARIABLE } from "./shards/job.ts";
import { createShard } from "./shards/shard.ts";
import { createShareImages } from "./share-images/share-images.ts";
import { type Shelf, shelve, slugifyOf } from "./shelf.ts";
import { addShowing } from "./showing/add.ts";
import { settingsOfPreview, showingOf } from "./showing/where.ts";
import { type WholePages, writeWhole } from "./whole-pages.ts";
import { createWitness } from "./witness.ts";

export type { ReleaseData } from "./data.ts";
export type { PressReleaseOptions } from "./options.ts";

/** What Eleventy tells before it builds. */
interface Building {
  readonly runMode: "build" | "serve" | "watch";
}

/**
 * The Eleventy plugin: every `.txt` in the releases' folder becomes a page.
 *
 *     eleventyConfig.addPlugin(pressRelease, { directory: "releases" });
 *
 * @throws TypeError for a wrong option, naming it, its value and the known names.
 */
function plugin(config: EleventyConfig, options: PressReleaseOptions = {}): void {
  config.versionCheck(">=3.1.0");
  if (isAdded(config)) return;
  const given = settle(options);
  const showing = showingOf(config, given.serveHeld);
  const settings = showing === "preview" ? settingsOfPreview(given) : given;
  const gallery = createGallery(
    settings.pictures ?? { responsive: false, formats: [], widths: [], kitMegabytes: 0 },
    () => slugifyOf(config),
  );
  const job = jobIn(process.env[SHARD_VARIABLE]);
  const shard = job === null ? null : createShard(config, settings, gallery, job);
  const newsroom = createNewsroom(config, settings, showing !== null, shard);
  const whole = writeWhole(config);
  const held = addHeldReport(config, showing !== null);
  // Eleventy makes its collections before it renders any page, so that the shelf is full when a page looks at it.
  let shelf: Shelf = shelve([], settings, slugifyOf(config));
  let nav: readonly NavLink[] = [];
  const fillShelf = (api: CollectionApi): Shelf => {
    const own = publishedIn(api);
    whole.note(api.getAll().filter(({ inputPath }) => newsroom.owns(inputPath)));
    shelf = shelve(shard?.all(own, api, newsroom.slugOf) ?? own, settings, slugifyOf(config));
    shard?.note(shelf, api, newsroom.slugOf, contexts);
    return shelf;
  };
  const rooted = (path: string): string => config.getFilter("url")?.(path) ?? path;
  const witness = createWitness(settings);
  const shareImages = createShareImages(settings);
  const contexts = pageContexts(settings, rooted, () => shelf, {
    witness,
    gallery,
    shareImages,
    nav: () => nav,
    icon: addIcon(config, settings.icon),
  });

  const articles = createMemory(config, settings);
  config.on("eleventy.before", (event) => newsroom.open((event as Building).runMode === "build"));
  let isFirst = true;
  config.on("eleventy.after", (event) => {
    if (isFirst && (event as Building).runMode !== "build") void newsroom.store.practise();
    isFirst = false;
  });
  // Our own layout and stylesheet are JavaScript templates, which a site may have left out of its formats.
  config.addTemplateFormats("txt,11ty.js");
  takeEnding(
    config,
    "txt",
    textLanguage(newsroom, gallery, ({ page, release: data }) => {
      if (shard?.pass === "read") return "";
      const release = data as Release;
      return articles.recall(page.url, [release], contexts.for(page.url, release), (context) => {
        const article = releasePage(release, context);
        witness.page(release, article);
        return article;
      });
    }),
  );
  leaveOtherTexts(config, settings.directory);
  addGate(config, newsroom, held);
  watchData(config, [RELEASES, QUOTES, PAGES]);
  addCopyGuard(config, newsroom, held);
  addShowing(config, showing, { newsroom, held, contexts, witness });
  config.addDateParsing(function (value) {
    return value === undefined && newsroom.owns(this.page.inputPath) ? UNDATED : undefined;
  });
  takeCollection(config, RELEASES, releasesNewestFirst);
  takeCollection(config, QUOTES, (api) => [...quotationsOf(publishedIn(api))]);
  const setNav = (links: readonly NavLink[]): void => {
    nav = links;
  };
  const unchanged = watchUnchanged(config, settings, newsroom.owns, () => hasOwnLayout(config, settings.layout));
  const pages = addNewsroomPages(config, settings, contexts, fillShelf, setNav, { unchanged, whole, shard });
  // What each release has, beside its page, is made with that page.
  const ofPart = (): Shelf => shard?.part(shelf) ?? shelf;
  const bodies = createMemory(config, settings);
  const workshop = { settings, contexts, pages, gallery, shareImages, witness, bodies };
  addFiles(config, workshop, ofPart, { held: held.pages, unwritten: whole.unwritten, pass: shard?.pass });
  if (shard === null || shard.pass === "rest") addSearch(config, settings, () => shelf);
  addFilters(config, contexts);
  if (settings.layout !== false)
    addLayout(config, settings.layout, contexts, createMemory(config, settings), shard?.pass === "read");
  if (settings.stylesheet !== false) {
    addFile(config, whole, settings.stylesheet, settings.armoured ? armouredStylesheet : stylesheet);
  }
  if (settings.script !== false) addFile(config, whole, settings.script, script);
  whole.begin();
}

/**
 * What Eleventy takes for the date of a release that has none, so that it is listed last on every machine: without it,
 * that would be the day on which its file was copied. Only `page.date` has it; `date` stays unset.
 */
const UNDATED = new Date(0);

/** Keeps `robots.txt` and the like out of our template language: it is given every `.txt` of the site. */
function leaveOtherTexts(config: EleventyConfig, directory: string): void {
  let above = config.directories.input.replace(/^\.\//, "");
  for (const name of directory.split("/")) {
    config.ignores.add(`${above}*.txt`);
    config.ignores.add(`${above}!(${name})/**/*.txt`);
    above += `${name}/`;
  }
}

/** Puts a file where the layout looks for it; one of that name in the site's input directory is used instead. */
function addFile(
  config: EleventyConfig,
  whole: WholePages,
  path: string,
  content: () => string | Promise<string>,
): void {
  const own = join(config.directories.input, path);
  if (existsSync(own)) {
    config.addPassthroughCopy({ [own]: path });
    return;
  }
  takeTemplate(config, `${path}.11ty.js`, {
    data: { permalink: () => whole.permalink(`/${path}`), layout: false, eleventyExcludeFromCollections: true },
    render: ({ page }) => {
      whole.place(page);
      return content();
    },
  });
}

plugin.eleventyPackage = "eleventy-plugin-press-release";

export default plugin;
// The last name is what `require()` gives in a CommonJS config.
export { plugin, plugin as "module.exports" };
