import type { Picture, Release } from "../../../src/types.ts";
import type { PageContext } from "../context.ts";
import { shownPictures } from "../figure/shown.ts";
import { figure } from "../figure/view.ts";
import { type Html, html, nothing, raw } from "../html.ts";
import { blocksFor } from "../placement.ts";
import { quotationLink } from "../quotation-link/view.ts";

/** The copy, with its pull-quotes set in. The stylesheet ends it with a square of ink. */
export function body(release: Release, context: PageContext): Html {
  if (release.body.length === 0) return nothing;
  const options = {
    permalink: quotationLink(release, context),
    ...(shownPictures(release, context).length > 0 && {
      figure: (picture: Picture) => figure(picture, release, context).markup,
    }),
  };
  return html`<div class="pr-body e-content">
${raw(context.renderer.body(release, options))}
</div>${endMark(release)}`;
}

/** The square stands for the end mark to the eye. One of words (“Ends”) is still said; “###” is not. */
function endMark(release: Release): Html {
  const spoken = blocksFor("end", release).filter((block) => /\p{L}/u.test(block.text));
  return html`${spoken.map(
    (block) => html`
<p class="pr-hidden">${block.text}</p>`,
  )}`;
}
