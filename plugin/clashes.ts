import type { CollectionApi, EleventyConfig, TemplateLanguage } from "./eleventy.ts";
import { log } from "./log.ts";

/** What a site's config, and each plugin that comes before ours, can have taken. */
const BEFORE = "The site’s config, or a plugin that it adds before this one,";

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
        `(addExtension("${ending}")), and Eleventy takes one for each ending. Take that one away, or give its texts another ` +
        "ending; the plugin leaves all texts outside the releases’ folder alone.",
      { cause: error },
    );
  }
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
