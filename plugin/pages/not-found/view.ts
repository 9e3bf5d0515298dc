import type { PageContext } from "../context.ts";
import { type Html, html } from "../html.ts";

/** The page for an address that leads nowhere. It is served at any depth, so its links start at the site's root. */
export function notFoundPage(context: PageContext): Html {
  const { newsroomUrl, name } = context.site;
  return html`<div class="pr">
<div class="pr-wrap">
<header class="pr-head">
<p class="pr-kicker pr-furniture"><b>404</b></p>
<h1 class="pr-headline" data-length="short">${context.words.notFound}</h1>
${newsroomUrl !== null && html`<p class="pr-deck"><a href="${context.url(newsroomUrl)}">${name ?? context.words.newsroom}</a></p>`}
</header>
</div>
</div>`;
}
