import { existsSync } from "node:fs";
import { join } from "node:path";
import type { CollectionApi, EleventyConfig, TemplateLanguage, VirtualTemplate } from "./eleventy.ts";
import { log } from "./log.ts";

/** What a site's config, and each plugin that comes before ours, can have taken. */
const BEFORE = "The site’s config, or a plugin that it adds before this one,";

const WAY_OUT =
  "Eleventy takes one for each ending. Take that one away, or give its texts another ending; the plugin leaves all texts " +
  "outside the releases’ folder alone.";

/**
 * Gives an ending our template language.
 * @throws Error where it has one: Eleventy takes one for each ending.
 */
export function takeEnding(config: EleventyConfig, ending: string, language: TemplateLanguage): void {
  try {
    config.addExtension(ending, language);
  } catch (error) {
    throw new Error(
      `press-release: releases are .${ending} files. ${BEFORE} has given that ending a template language of its own ` +
        `(addExtension("${ending}")), and ${WAY_OUT}`,
      { cause: error },
    );
  }
  explainLater(config, ending);
}

const explained = new WeakSet<EleventyConfig>();

/** A plugin that comes later and takes the ending as well hears of us: Eleventy would say only that somebody has it. */
function explainLater(config: EleventyConfig, ending: string): void {
  if (explained.has(config)) return;
  explained.add(config);
  const add = config.addExtension.bind(config);
  config.addExtension = (endings, language) => {
    try {
      add(endings, language);
    } catch (error) {
      if (![endings].flat().includes(ending)) throw error;
      throw new Error(
        `press-release: this takes the ending .${ending} (addExtension("${ending}")), which releases have: the plugin has given it ` +
          `its template language, and ${WAY_OUT}`,
        { cause: error },
      );
    }
  };
}

/** @throws Error where there is a collection of that name. */
export function takeCollection(
  config: EleventyConfig,
  name: string,
  callback: (api: CollectionApi) => unknown[],
): void {
  try {
    config.addCollection(name, callback);
  } catch (error) {
    throw new Error(
      `press-release: the plugin makes the collection “${name}”. ${BEFORE} makes one of that name. Give that one another ` +
        "name; a page of your own joins the plugin’s by the tag “releases”.",
      { cause: error },
    );
  }
}

/**
 * Adds a template that is no file.
 * @throws Error where there is one of that path: Eleventy would take ours instead of the site's file, without a word.
 */
export function takeTemplate(config: EleventyConfig, path: string, template: VirtualTemplate): void {
  const file = join(config.directories.input, path);
  if (existsSync(file)) {
    throw new Error(
      `press-release: ${file} stands where the plugin has a template of its own, and would not be built. Give that file ` +
        "another name; its page can have any address, by its permalink.",
    );
  }
  try {
    config.addTemplate(path, template);
  } catch (error) {
    throw new Error(`press-release: ${BEFORE} has a template ${path}, as the plugin has. Give that one another name.`, {
      cause: error,
    });
  }
}

/** By what name the pages of the newsroom are handed what they show. */
export const PAGE_DATA = "newsroomPage";

/**
 * Looks at the data of the site's own templates for what does not go together with the plugin.
 * @param collections those of the plugin, by name.
 * @throws Error, before anything is rendered, where the site has data of the name by which the plugin hands over its own.
 */
export function watchData(config: EleventyConfig, collections: readonly string[]): void {
  const told = new Set<string>();
  config.addPreprocessor("press-release-clashes", "*", function (data) {
    if (data[PAGE_DATA] !== undefined) {
      throw new Error(
        `press-release: ${this.inputPath} has data named “${PAGE_DATA}”, by which the plugin hands its pages what they show. ` +
          `Give that another name: a file _data/${PAGE_DATA}.* is called by its name.`,
      );
    }
    const { data: source, filter } = (data.pagination ?? {}) as { data?: unknown; filter?: unknown };
    if (source !== "collections" || told.has(this.inputPath)) return;
    if (collections.every((name) => Array.isArray(filter) && filter.includes(name))) return;
    told.add(this.inputPath);
    const names = collections.map((name) => `"${name}"`);
    log.say(
      "info",
      `${this.inputPath} makes a page of each collection, and three are the plugin’s. Add ${names.slice(0, -1).join(", ")} and ` +
        `${names.at(-1)} to its filter, and to that of a list of tags.`,
    );
  });
}

/** Whoever filters are added to. */
export type FilterTaker = Pick<EleventyConfig, "addFilter">;

/** What is there under that name is replaced; that is said, since templates meant for the other would get ours. */
export function takeFilter(config: EleventyConfig, name: string, filter: (...values: never[]) => unknown): void {
  if (isTaken(config, name)) {
    log.say("warning", `${BEFORE} has a filter “${name}”: the plugin’s takes its place. Give that one another name.`);
  }
  config.addFilter(name, filter);
}

/**
 * Whether the plugin has been added to this config before; Eleventy forgets its filters where it starts anew. Only the first
 * counts: a second has the same pages, filters and collections, whatever its options are.
 */
export function isAdded(config: EleventyConfig): boolean {
  if (!isTaken(config, "pressArticle")) return false;
  log.say(
    "warning",
    "The plugin is added to this site twice, by its config or by another plugin: the first one’s options count. For " +
      "several folders of releases, put them below one, and name that in the option “directory”.",
  );
  return true;
}

const isTaken = (config: EleventyConfig, name: string): boolean =>
  config.getFilter((config.activeNamespace ?? "") + name) !== undefined;
