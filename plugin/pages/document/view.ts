import type { PageContext } from "../context.ts";
import { type Html, html, nothing, raw } from "../html.ts";
import { frontMasthead, masthead } from "../masthead/view.ts";
import { meta } from "./meta.ts";

export interface DocumentData {
  readonly title: string;
  readonly description: string | null;
  /** BCP 47, of the content; the masthead bears the site's own. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** A front page has the site's name as its heading. */
  readonly kind: "release" | "front" | "other" | "error";
  /** Of a release: when it was published and last changed, "2021-10-13", and what it is about. */
  readonly article?:
    | { readonly published: string | null; readonly modified: string | null; readonly topics: readonly string[] }
    | undefined;
  /** Search engines are asked to leave the page out: its release was withdrawn. */
  readonly hidden?: boolean;
  /** What the page is about, for machines: a block of data, which no policy takes for a script. */
  readonly jsonLd?: string | undefined;
  /** The picture that stands for it in link previews, at an absolute address. */
  readonly image?: { url: string; width: number; height: number; alt: string | null } | undefined;
  /** Other pages that belong to it: those before and after it in a list, the same in other languages. */
  readonly links?: readonly HeadLink[];
  /** The path of a script for this page alone. */
  readonly script?: string | undefined;
  /** The same of a stylesheet. */
  readonly stylesheet?: string | null | undefined;
}

export interface HeadLink {
  readonly rel: "prev" | "next" | "alternate";
  readonly href: string;
  /** BCP 47, or "x-default". */
  readonly hreflang?: string;
  /** The media type of what is no page. */
  readonly type?: string;
  readonly title?: string;
}

/** What a page tells machines, and the files that it asks for: from its title to the end of its head. */
export function documentHead(data: DocumentData, context: PageContext): Html {
  const { site, stylesheet } = context;
  const title = site.name === null || site.name === data.title ? data.title : `${data.title} – ${site.name}`;
  return html`<title>${title}</title>
${meta(data, context)}
${preview(data.image)}${
  context.icon !== null &&
  html`<link rel="icon" href="${context.url(context.icon)}">
`
}${[stylesheet, data.stylesheet ?? null].map(
  (sheet) =>
    sheet !== null &&
    html`<link rel="stylesheet" href="${context.url(sheet)}">
`,
)}${(data.links ?? []).map(headLink)}${[context.script, data.script ?? null].map(
  (script) =>
    script !== null &&
    html`<script src="${context.url(script)}" type="module"></script>
`,
)}${
  data.jsonLd === undefined
    ? nothing
    : html`<script type="application/ld+json">${raw(data.jsonLd)}</script>
`
}`;
}

/** The band at the head of a page. */
export function documentMasthead(data: DocumentData, context: PageContext): Html {
  return data.kind === "front" ? frontMasthead(context) : masthead(context);
}

/**
 * A whole page around some content. Nothing in it needs a script, and no style or script stands in the page; that of the
 * option `script` comes from a file.
 */
export function documentPage(content: string, data: DocumentData, context: PageContext): string {
  return html`${raw("<!doctype html>")}
<html class="pr-page" lang="${data.language}" dir="${data.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${documentHead(data, context)}</head>
<body>
<a class="pr-skip" href="#content">${context.words.skipToContent}</a>
${documentMasthead(data, context)}
<main id="content">
${raw(content)}
</main>
</body>
</html>
`.markup;
}

function preview(image: DocumentData["image"]): Html {
  if (image === undefined) return nothing;
  const { url, width, height, alt } = image;
  return html`<meta property="og:image" content="${url}">
<meta property="og:image:width" content="${width}">
<meta property="og:image:height" content="${height}">
${
  alt !== null &&
  html`<meta property="og:image:alt" content="${alt}">
`
}`;
}

function headLink({ rel, href, hreflang, type, title }: HeadLink): Html {
  return html`<link rel="${rel}"${type !== undefined && html` type="${type}"`}${hreflang !== undefined && html` hreflang="${hreflang}"`}${title !== undefined && html` title="${title}"`} href="${href}">
`;
}
