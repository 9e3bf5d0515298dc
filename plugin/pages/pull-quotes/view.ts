import type { PullQuote, Release } from "../../../src/types.ts";
import type { PageContext } from "../context.ts";
import { type Html, html, lines, raw } from "../html.ts";

/**
 * The pull-quotes by themselves, for a page that does not hold the text they are from: there they stand once, and are
 * read out. Beside their own text they are set by the renderer, as copies that only the eye is shown.
 */
export function pullQuotes(release: Release, context: PageContext): Html {
  const spoken = release.pullQuotes.filter(({ speaker }) => speaker !== null);
  return lines(spoken.map((pull) => quotation(pull, release, context)));
}

/** One of them: a figure, its speaker outside the `<blockquote>`. */
export function quotation({ excerpt, speaker, role }: PullQuote, release: Release, context: PageContext): Html {
  return html`<figure class="pr-pull pr-pull--inline">
<blockquote class="pr-pull__text">${raw(context.renderer.excerpt(release, excerpt))}</blockquote>
<figcaption class="pr-pull__by"><span class="pr-pull__name">${speaker}</span>${role !== null && html` <span class="pr-pull__role">${role}</span>`}</figcaption>
</figure>`;
}
