import type { Release } from "../../../src/types.ts";
import type { PageContext } from "../context.ts";
import { type Html, html, lines, nothing } from "../html.ts";
import { section } from "../section/view.ts";
import { isoOf, titleOf } from "../year/view.ts";

/** Releases that share topics, people or a place with this one; under each, what that is. */
export function related(_release: Release, context: PageContext): Html {
  const items = context.surroundings.related;
  if (items.length === 0) return nothing;
  return section(
    context.words.related,
    html`<ol class="pr-related">
${lines(
  items.map(
    ({ release, url, date, because }) => html`<li class="pr-item">
<p class="pr-item__date pr-furniture">${date !== null && html`<time datetime="${isoOf(date)}">${context.formatDate(date)}</time>`}</p>
<div>
<h3 class="pr-item__headline" lang="${release.language.tag}" dir="${release.language.direction}"><a href="${context.url(url)}">${titleOf(release, context)}</a></h3>
<p class="pr-related__because pr-furniture">${because.join(" · ")}</p>
</div>
</li>`,
  ),
)}
</ol>`,
    html` data-pagefind-ignore`,
  );
}
