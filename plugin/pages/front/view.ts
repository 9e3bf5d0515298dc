import type { PageContext } from "../context.ts";
import { leadPicture } from "../figure/view.ts";
import { headlineLength } from "../head/length.ts";
import { type Html, html, nothing, raw } from "../html.ts";
import { quotation } from "../pull-quotes/view.ts";
import { isoOf, type ListItem, titleOf, years } from "../year/view.ts";

/** The newsroom's front: the latest release large, with a voice out of it, and the others by year. */
export function frontPage(items: readonly ListItem[], context: PageContext): Html {
  const [latest, ...others] = items;
  return html`<div class="pr">
<div class="pr-wrap pr-wrap--front">
${latest === undefined ? nothing : lead(latest, context)}
${years(others, context)}
</div>
</div>`;
}

function lead(item: ListItem, context: PageContext): Html {
  const { release, url, date } = item;
  const voice = release.pullQuotes.find(({ speaker }) => speaker !== null);
  const [deck] = release.decks;
  const { tag, direction } = release.language;
  const place = release.dateline?.place ?? null;
  const picture = leadPicture(release, context);
  const beside = picture !== nothing ? " pr-first--picture" : voice !== undefined && " pr-first--voice";
  return html`<article class="pr-first h-entry${beside}" lang="${tag}" dir="${direction}">
<div class="pr-first__words">
<p class="pr-first__byline pr-furniture">${date !== null && html`<b><time class="dt-published" datetime="${isoOf(date)}">${context.formatDate(date)}</time></b>`}${place !== null && html` <span class="p-location">${place}</span>`}</p>
<h2 class="pr-first__headline" data-length="${headlineLength(release.headline?.text ?? "")}"><a class="u-url p-name" href="${context.url(url)}">${titleOf(release, context)}</a></h2>
${deck !== undefined && html`<p class="pr-deck p-summary">${raw(context.renderer.excerpt(release, deck))}</p>`}
</div>
${picture}
${voice !== undefined && quotation(voice, release, context)}
</article>`;
}
