import type { Release } from "../../../src/types.ts";
import type { PageContext, PageLink } from "../context.ts";
import { type Html, html, lines, nothing } from "../html.ts";

/** The releases before and after this one in time. */
export function neighbours(_release: Release, context: PageContext): Html {
  const { words, surroundings } = context;
  const { older, newer } = surroundings;
  if (older === null && newer === null) return nothing;
  return html`<nav class="pr-neighbours" data-pagefind-ignore aria-label="${words.previous} / ${words.next}">
${lines([
  older === null ? nothing : neighbour(older, "prev", words.previous, context),
  newer === null ? nothing : neighbour(newer, "next", words.next, context),
])}
</nav>`;
}

function neighbour({ url, title, lang, direction }: PageLink, rel: string, label: string, context: PageContext): Html {
  return html`<p class="pr-neighbours__${rel}"><span class="pr-furniture">${label}</span>
<a rel="${rel}" href="${context.url(url)}" lang="${lang}" dir="${direction}">${title}</a></p>`;
}
