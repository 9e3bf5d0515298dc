import type { Cascade, CollectionApi, EleventyConfig } from "../eleventy.ts";
import { isText } from "../paths.ts";

/** Tells which addresses the site's own pages fill. */
export interface SiteAddresses {
  /** The file of the site's own page there; null where it has none. */
  at(url: string, api: CollectionApi): string | null;
  /** All of them. */
  all(api: CollectionApi): string[];
}

/** A permalink that says nothing before it is rendered. */
const TEMPLATED = /\{[{%]/;

/**
 * Watches which pages a site has of its own, so that one of them at the address of a newsroom's page is used instead of it.
 * Those in collections are known from there; those that keep out of them, as a 404 page does, from what they ask for.
 */
export function watchAddresses(config: EleventyConfig): SiteAddresses {
  const asked = new Map<string, string>();
  config.on("eleventy.before", () => asked.clear());
  config.addPreprocessor("press-release-addresses", "*", function (data) {
    const url = isText(this.inputPath) ? null : addressOf(data);
    if (url !== null) asked.set(this.inputPath, url);
    return undefined;
  });
  let last: { readonly items: readonly unknown[]; readonly urls: ReadonlyMap<unknown, string> } | null = null;
  return {
    all: (api) => [
      ...api.getAll().flatMap(({ url, inputPath }) => (url === false || isText(inputPath) ? [] : [url])),
      ...asked.values(),
    ],
    at(url, api) {
      const items = api.getAll();
      if (last?.items.length !== items.length) {
        const own = items.map((item) => [item.url, item.inputPath] as const);
        last = { items, urls: new Map([...[...asked].map(([path, at]) => [at, path] as const), ...own]) };
      }
      return last.urls.get(url) ?? null;
    },
  };
}

/** Where a template will be written, as far as that can be told before it is rendered. */
function addressOf({ permalink, page }: Cascade): string | null {
  if (permalink === undefined) return `${page.filePathStem.replace(/\/index$/, "")}/`;
  if (typeof permalink !== "string" || TEMPLATED.test(permalink)) return null;
  return `/${permalink.replace(/^\//, "")}`.replace(/\/index\.html$/, "/");
}
