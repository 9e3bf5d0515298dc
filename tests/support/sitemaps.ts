import { childrenOf, type Element, readXml } from "./xml.ts";

/** "2021-10-13" or with time and zone: W3C's date and time formats. */
const W3C_DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/;

const SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
const NEWS = "http://www.google.com/schemas/sitemap-news/0.9";

/** What is wrong with a sitemap, its index or a news sitemap by the schemas of sitemaps.org and Google. */
export function sitemapErrors(text: string): string[] {
  const root = readXml(text);
  const entry = root.name === "sitemapindex" ? "sitemap" : "url";
  const errors = [
    ...(root.name === "urlset" || root.name === "sitemapindex" ? [] : [`root ${root.name}`]),
    ...(root.attributes.xmlns === SITEMAP ? [] : [`namespace ${root.attributes.xmlns}`]),
    ...(root.children.length > 50_000 ? ["too many pages"] : []),
    ...(Buffer.byteLength(text) > 50 * 1024 * 1024 ? ["too long"] : []),
    ...(root.children.every(({ name }) => name === entry) ? [] : ["another element among the pages"]),
  ];
  return [...errors, ...root.children.flatMap((page) => pageErrors(page, root))];
}

/** The protocol's order is loc, lastmod, then what other namespaces add. */
function pageErrors(page: Element, root: Element): string[] {
  const names = page.children.map(({ name }) => name);
  const [loc] = childrenOf(page, "loc");
  const where = loc?.text ?? "a page";
  const known = /^loc(?: lastmod)?(?: xhtml:link)*(?: news:news)?$/;
  return [
    ...(known.test(names.join(" ")) ? [] : [`${where}: ${names.join(" ")}`]),
    ...(loc !== undefined && isAddress(loc.text) ? [] : [`${where}: no absolute address`]),
    ...childrenOf(page, "lastmod").flatMap(({ text }) => (W3C_DATE.test(text) ? [] : [`${where}: lastmod ${text}`])),
    ...childrenOf(page, "xhtml:link").flatMap(({ attributes }) =>
      attributes.rel === "alternate" &&
      isAddress(attributes.href ?? "") &&
      /^[a-z]{2,3}/.test(attributes.hreflang ?? "")
        ? []
        : [`${where}: link ${JSON.stringify(attributes)}`],
    ),
    ...childrenOf(page, "news:news").flatMap((news) => newsErrors(news, root).map((error) => `${where}: ${error}`)),
  ];
}

function newsErrors(news: Element, root: Element): string[] {
  const names = news.children.map(({ name }) => name).join(" ");
  const [publication, date, title] = news.children;
  return [
    ...(root.attributes["xmlns:news"] === NEWS ? [] : ["namespace of news"]),
    ...(root.children.length > 1000 ? ["too many news"] : []),
    ...(names === "news:publication news:publication_date news:title" ? [] : [names]),
    ...(publication?.children.map(({ name }) => name).join(" ") === "news:name news:language" ? [] : ["publication"]),
    ...(/^(?:[a-z]{2,3}|zh-cn|zh-tw)$/.test(publication?.children[1]?.text ?? "") ? [] : ["language"]),
    ...(W3C_DATE.test(date?.text ?? "") ? [] : [`date ${date?.text}`]),
    ...(title?.text ? [] : ["no title"]),
  ];
}

const isAddress = (text: string): boolean => /^https?:\/\/[^\s]{1,2040}$/.test(text) && new URL(text).href === text;
