import type { PullQuote, Release } from "../../../src/types.ts";
import type { PageContext } from "../context.ts";
import { type Html, html, lines, raw } from "../html.ts";

/**
 * The pull-quotes by themselves, for a page that does not hold the text they are from: there they stand once, and are
 * read out. Beside their own text they are set by the renderer, as copies that only the eye is shown.
 */
export function pullQuotes(release: Release, context: PageContext): Html {
  return lines(release.pullQuotes.map((pull) => quotation(pull, release, context)));
}

/** One of them: a figure, its speaker outside the `<blockquote>`. */
export function quotation(pull: PullQuote, release: Release, context: PageContext): Html {
  return html`<figure class="pr-pull pr-pull--inline">
<blockquote class="pr-pull__text">${raw(context.renderer.excerpt(release, pull.excerpt))}</blockquote>
<figcaption class="pr-pull__by"><span class="pr-pull__name">${pull.speaker}</span>${pull.role !== null && html` <span class="pr-pull__role">${pull.role}</span>`}</figcaption>
</figure>`;
}
