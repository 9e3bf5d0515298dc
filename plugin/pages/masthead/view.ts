import type { NavLink, PageContext } from "../context.ts";
import { type Html, html, lines, nothing, raw } from "../html.ts";

/** Names longer than this, in characters, are set smaller on the front page. */
const LONG_NAME = 26;

/** A site's paths are made page-relative; absolute addresses stay. */
const ABSOLUTE = /^(?:[a-z][a-z0-9+.-]*:|#)/i;

/** The band at the head of a page: whose newsroom this is, and the ways out of it. */
export function masthead(context: PageContext): Html {
  const { name, newsroomUrl } = context.site;
  const shown = name ?? context.words.newsroom;
  const linkedName = newsroomUrl === null ? html`${shown}` : html`<a href="${context.url(newsroomUrl)}">${shown}</a>`;
  return html`<header class="pr pr-masthead" lang="${context.site.language}">
<div class="pr-wrap">
<div class="pr-masthead__bar">
<p class="pr-masthead__name">${linkedName}</p>
${navigation(context)}
</div>
</div>
</header>`;
}

/** The same on the front page: the name is its heading and set as large as it goes. */
export function frontMasthead(context: PageContext): Html {
  const { name } = context.site;
  return html`<header class="pr pr-masthead pr-masthead--front" lang="${context.site.language}">
<div class="pr-wrap pr-wrap--front">
<div class="pr-masthead__bar">
${name !== null && html`<p class="pr-furniture">${context.words.newsroom}</p>`}
<h1 class="pr-masthead__name" data-length="${(name ?? "").length > LONG_NAME ? "long" : "short"}">${name ?? context.words.newsroom}</h1>
</div>
${navigation(context)}
</div>
</header>`;
}

function navigation(context: PageContext): Html {
  const { nav } = context.site;
  if (nav.length === 0) return nothing;
  return html`<nav class="pr-furniture" aria-label="${context.words.newsroom}">
<ul class="pr-nav">
${lines(nav.map((link) => html`<li><a href="${addressOf(link, context)}"${link.href === context.page && raw(' aria-current="page"')}>${link.label}</a></li>`))}
</ul>
</nav>`;
}

function addressOf(link: NavLink, context: PageContext): string {
  return ABSOLUTE.test(link.href) ? link.href : context.url(link.href);
}
