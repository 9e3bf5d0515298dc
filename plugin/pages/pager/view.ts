import type { PageContext } from "../context.ts";
import { type Html, html, nothing } from "../html.ts";

/** Where a page of a list stands among the others. */
export interface Paged {
  /** 1-based. */
  readonly number: number;
  readonly count: number;
  /** Paths of the pages before and after it; null at the ends. */
  readonly newer: string | null;
  readonly older: string | null;
}

/** The ways to the pages before and after, and which one this is; nothing where there is but one. */
export function pager({ number, count, newer, older }: Paged, { words, url }: PageContext): Html {
  if (count < 2) return nothing;
  return html`<nav class="pr-pager pr-furniture" aria-label="${words.archive}">
<p>${newer !== null && html`<a href="${url(newer)}" rel="prev">${words.previous}</a>`}</p>
<p class="pr-pager__page">${pageOf(number, count, words)}</p>
<p>${older !== null && html`<a href="${url(older)}" rel="next">${words.next}</a>`}</p>
</nav>`;
}

/** “Page 2 of 7” */
export function pageOf(number: number, count: number, { page }: { readonly page: string }): string {
  return page.replace("{n}", String(number)).replace("{count}", String(count));
}
