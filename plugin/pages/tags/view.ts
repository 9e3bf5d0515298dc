import type { Release } from "../../../src/types.ts";
import type { PageContext } from "../context.ts";
import { type Html, html, lines, nothing } from "../html.ts";
import { section } from "../section/view.ts";

/** The topics of a release, each a way to the page of it. */
export function tags(_release: Release, context: PageContext): Html {
  const { topics } = context.surroundings;
  if (topics.length === 0) return nothing;
  return section(
    context.words.tags,
    html`<ul class="pr-tags pr-furniture">
${lines(
  topics.map(
    ({ title, url }) => html`<li><a class="p-category" rel="tag" href="${context.url(url)}">${title}</a></li>`,
  ),
)}
</ul>`,
    html` data-pagefind-ignore`,
  );
}
