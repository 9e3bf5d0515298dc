import type { Cascade, CollectionApi, EleventyConfig } from "../eleventy.ts";
import { isText } from "../paths.ts";

/** Tells which addresses the site's own pages fill. */
export interface SiteAddresses {
  /** The file of the site's own page there; null where it has none. */
  at(url: string, api: CollectionApi): string | null;
  /** A page at an address that only case tells from this one, and its file; null where there is none. */
  alike(url: string, api: CollectionApi): { readonly url: string; readonly from: string } | null;
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
  interface Known {
    readonly items: readonly unknown[];
    readonly urls: ReadonlyMap<unknown, string>;
    readonly folded: ReadonlyMap<string, string>;
  }
  let last: Known | null = null;
  const known = (api: CollectionApi): Known => {
    const items = api.getAll();
    if (last !== null && last.items.length === items.length) return last;
    const own = items.map((item) => [item.url, item.inputPath] as const);
    const urls = new Map([...[...asked].map(([path, at]) => [at, path] as const), ...own]);
    const folded = [...urls.keys()].flatMap((url) => (typeof url === "string" ? [[fold(url), url] as const] : []));
    last = { items, urls, folded: new Map(folded) };
    return last;
  };
  return {
    all: (api) => [
      ...api.getAll().flatMap(({ url, inputPath }) => (url === false || isText(inputPath) ? [] : [url])),
      ...asked.values(),
    ],
    at: (url, api) => known(api).urls.get(url) ?? null,
    alike(url, api) {
      const { urls, folded } = known(api);
      const other = folded.get(fold(url));
      return other === undefined || urls.has(url) ? null : { url: other, from: urls.get(other) ?? "" };
    },
  };
}

const fold = (url: string): string => url.normalize("NFC").toUpperCase();

/** Where a template will be written, as far as that can be told before it is rendered. */
function addressOf({ permalink, page }: Cascade): string | null {
  if (permalink === undefined) return `${page.filePathStem.replace(/\/index$/, "")}/`;
  if (typeof permalink !== "string" || TEMPLATED.test(permalink)) return null;
  return `/${permalink.replace(/^\//, "")}`.replace(/\/index\.html$/, "/");
}
