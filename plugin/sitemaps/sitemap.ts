import { absolute } from "../absolute.ts";
import { type Xml, xml, xmlDocument } from "../feeds/xml.ts";
import type { FileMaker, OutputFile } from "../files/output-file.ts";
import { changedAt } from "../moment.ts";
import type { Published } from "../published.ts";
import type { Shelf } from "../shelf.ts";

/** A page as https://www.sitemaps.org/protocol.html has it; addresses are absolute. */
export interface SitemapEntry {
  readonly address: string;
  /** "2021-10-13"; null where nothing tells. */
  readonly changed: string | null;
  /** The page itself and its translations, where it has any. */
  readonly translations: readonly { readonly language: string; readonly address: string }[];
}

/** The protocol's limits for one file: pages, and characters well below its 50 MB. */
export const MOST_PAGES = 50_000;
const MOST_CHARACTERS = 40_000_000;

/** All pages of the newsroom, releases first; not those that are no reading matter. */
export const sitemap: FileMaker = (shelf, { settings, pages }) => {
  const { files, url, pages: paths } = settings;
  if (!files.sitemap || url === null) return [];
  const unlisted = [paths.notFound, paths.search, paths.specimen];
  const others = pages().filter((page) => !unlisted.includes(page.url));
  return sitemapFiles(
    [
      // What was withdrawn asks search engines to leave it out.
      ...shelf.releases.filter(({ release }) => release.withdrawn === null).map((page) => entryOf(page, shelf, url)),
      ...others.map((page) => ({
        address: absolute(url, page.url),
        changed: page.url === paths.front ? lastChange(shelf.releases) : null,
        translations: [],
      })),
    ],
    url,
  );
};

function entryOf(page: Published, shelf: Shelf, root: string): SitemapEntry {
  return {
    address: absolute(root, page.url),
    changed: changedAt(page.release)?.day ?? null,
    translations: shelf.translations(page).map(({ lang, url }) => ({ language: lang, address: absolute(root, url) })),
  };
}

function lastChange(releases: readonly Published[]): string | null {
  const days = releases.flatMap(({ release }) => changedAt(release)?.day ?? []);
  return days.reduce<string | null>((last, day) => (last === null || day > last ? day : last), null);
}

/** One file, or where that would hold too much several and a list of them in its place. None for no pages. */
export function sitemapFiles(entries: readonly SitemapEntry[], root: string, mostPages = MOST_PAGES): OutputFile[] {
  const parts: string[] = [];
  let urls: Xml[] = [];
  let characters = 0;
  const close = (): void => {
    if (urls.length > 0) parts.push(urlset(urls));
    urls = [];
    characters = 0;
  };
  for (const entry of entries) {
    const next = url(entry);
    if (urls.length >= mostPages || characters + next.markup.length > MOST_CHARACTERS) close();
    urls.push(next);
    characters += next.markup.length;
  }
  close();
  const [only] = parts;
  if (only === undefined) return [];
  if (parts.length === 1) return [{ path: "/sitemap.xml", content: only }];
  const paths = parts.map((_, at) => `/sitemap-${at + 1}.xml`);
  const list = xmlDocument(xml`<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${paths.map((path) => xml`<sitemap><loc>${absolute(root, path)}</loc></sitemap>\n`)}</sitemapindex>`);
  return [{ path: "/sitemap.xml", content: list }, ...parts.map((content, at) => ({ path: paths[at] ?? "", content }))];
}

const urlset = (urls: readonly Xml[]): string =>
  xmlDocument(
    xml`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls}</urlset>`,
  );

function url({ address, changed, translations }: SitemapEntry): Xml {
  const others = translations.map(
    (each) => xml`\n<xhtml:link rel="alternate" hreflang="${each.language}" href="${each.address}"/>`,
  );
  return xml`<url><loc>${address}</loc>${changed !== null && xml`<lastmod>${changed}</lastmod>`}${others}</url>
`;
}
