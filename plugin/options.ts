import { nearest } from "../src/text/nearest.ts";
import { createClock } from "./clock.ts";
import { fileChoice } from "./options/files.ts";
import { pagePaths } from "./options/pages.ts";
import { settledPictures } from "./options/pictures.ts";
import type { PressReleaseOptions } from "./options/public.ts";
import { rules } from "./options/rules.ts";
import type { Settings } from "./options/settings.ts";
import { settledShareImages } from "./options/share-images.ts";
import { fixedTime } from "./options/time.ts";
import { isPublished } from "./reading/is-published.ts";
import { findPagefind } from "./search/pagefind.ts";

export type { PressReleaseOptions } from "./options/public.ts";
export type { Settings } from "./options/settings.ts";

const names = Object.keys(rules) as (keyof PressReleaseOptions)[];
const known = `Known options: ${names.join(", ")}.`;

/**
 * Checks a site's options and fills in the defaults.
 * @param epoch SOURCE_DATE_EPOCH, in seconds; anything else than a whole number is no clock and is an error.
 * @throws TypeError naming the option, its value and the known names.
 */
export function settle(options: unknown, epoch: string | undefined = process.env.SOURCE_DATE_EPOCH): Settings {
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    throw new TypeError(`press-release: the options must be an object, not ${show(options)}. ${known}`);
  }
  for (const [name, value] of Object.entries(options)) {
    const rule = Object.hasOwn(rules, name) ? rules[name as keyof PressReleaseOptions] : undefined;
    if (rule === undefined) {
      throw new TypeError(
        `press-release: there is no option “${name}”. Did you mean “${nearest(name, names)}”? ${known}`,
      );
    }
    if (value !== undefined && !rule.accepts(value)) {
      throw new TypeError(`press-release: the option “${name}” must be ${rule.expected}, not ${show(value)}. ${known}`);
    }
  }
  const given = options as PressReleaseOptions;
  const directory = (given.directory ?? "releases").replace(/^\.\//, "").replace(/\/$/, "");
  const newsroom = given.newsroom === false ? null : (given.newsroom ?? `/${directory}/`);
  return {
    directory,
    name: given.name ?? null,
    url: given.url?.replace(/\/*$/, "/") ?? null,
    nav: given.nav ?? null,
    newsroom,
    pages: pagePaths(newsroom, { ...(findPagefind() === null && { search: false }), ...given.pages }),
    feeds: feedLimit(given.feeds, newsroom),
    files: fileChoice(given.files, newsroom !== null),
    perPage: given.perPage ?? 50,
    layout: given.layout ?? "press-release",
    stylesheet: given.stylesheet ?? "assets/press-release.css",
    armoured: given.armoured ?? false,
    script: given.script ?? false,
    icon: given.icon ?? null,
    quotes: given.quotes ?? false,
    people: given.people ?? [],
    components: given.components ?? {},
    pictures: settledPictures(given.pictures),
    shareImages: settledShareImages(given.shareImages),
    permalink: given.permalink ?? "headline",
    fallbackEncoding: given.fallbackEncoding ?? null,
    cache: given.cache === false ? null : (given.cache ?? (isPublished ? CACHE : null)),
    language: given.language ?? null,
    region: given.region?.toUpperCase() ?? null,
    markdown: given.markdown ?? false,
    markdownIt: given.markdownIt ?? null,
    pullQuotes: given.pullQuotes ?? "repeat",
    wire: given.wire ?? "show",
    strict: given.strict ?? false,
    vagueEmbargo: given.vagueEmbargo ?? "stop",
    serveHeld: given.serveHeld ?? true,
    clock: createClock(fixedTime(given.now, epoch)),
  };
}

/** Beside other tools' caches. */
const CACHE = "node_modules/.cache/eleventy-plugin-press-release";

/** Releases in a feed, where a site says nothing of it. */
const FEED_LIMIT = 50;

function feedLimit(given: number | false | undefined, newsroom: string | null): number | null {
  if (given === false) return null;
  return given ?? (newsroom === null ? null : FEED_LIMIT);
}

function show(value: unknown): string {
  return typeof value === "string" ? `“${value}”` : (JSON.stringify(value) ?? String(value));
}
