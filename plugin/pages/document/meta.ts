import { isLanguageTag } from "../../../src/languages/tag.ts";
import { absolute } from "../address.ts";
import type { PageContext } from "../context.ts";
import { type Html, html, lines } from "../html.ts";
import type { DocumentData } from "./view.ts";

/**
 * What search engines and link previews are told of a page: its description, its one address, and Open Graph's properties
 * of an article. Addresses are absolute there, so that those are left out where the site's own is not known.
 */
export function meta(data: DocumentData, context: PageContext): Html {
  const { site, page } = context;
  const address = page === null || data.kind === "error" ? null : absolute(page, context);
  const article = data.kind === "release" ? data.article : undefined;
  return lines([
    named("description", data.description),
    named("robots", data.hidden === true ? "noindex" : null),
    html`${address !== null && html`<link rel="canonical" href="${address}">`}`,
    property("og:title", data.title),
    property("og:description", data.description),
    property("og:type", data.kind === "release" ? "article" : "website"),
    property("og:url", address),
    property("og:site_name", site.name),
    property("og:locale", openGraphLocale(data.language)),
    property("article:published_time", article?.published),
    property("article:modified_time", article?.modified),
    ...(article?.topics ?? []).map((topic) => property("article:tag", topic)),
    named("twitter:card", data.kind === "release" ? cardOf(data) : null),
  ]);
}

/** Pixels: a narrower picture would be blown up on a large card. */
const LARGE = 600;

const cardOf = ({ image }: DocumentData): string =>
  image !== undefined && image.width >= LARGE && image.width >= image.height ? "summary_large_image" : "summary";

const named = (name: string, content: string | null | undefined): Html =>
  html`${content != null && content !== "" && html`<meta name="${name}" content="${content}">`}`;

const property = (name: string, content: string | null | undefined): Html =>
  html`${content != null && content !== "" && html`<meta property="${name}" content="${content}">`}`;

/**
 * "de" -> "de_DE", "pt-BR" -> "pt_BR": Open Graph asks for a territory, so the likeliest is taken where none is named. Null
 * for what a site calls a language and is none.
 */
export function openGraphLocale(tag: string): string | null {
  const before = locales.get(tag);
  if (before !== undefined) return before;
  const locale = likeliest(tag);
  locales.set(tag, locale);
  return locale;
}

const locales = new Map<string, string | null>();

function likeliest(tag: string): string | null {
  if (!isLanguageTag(tag)) return null;
  const { language, region } = new Intl.Locale(tag).maximize();
  return region === undefined ? language : `${language}_${region}`;
}
