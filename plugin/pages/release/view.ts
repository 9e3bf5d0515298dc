import type { Release } from "../../../src/types.ts";
import { body } from "../body/view.ts";
import { boilerplate } from "../boilerplate/view.ts";
import { byline } from "../byline/view.ts";
import { contacts } from "../contacts/view.ts";
import type { PageContext } from "../context.ts";
import { deck, headline, kicker } from "../head/view.ts";
import { type Html, html, lines, nothing } from "../html.ts";
import { alsoInTheText, notes } from "../notes/view.ts";
import { sources } from "../sources/view.ts";

/** A whole release as an `<article>` that can stand in any page: see document/view.ts for a page around it. */
export function releasePage(release: Release, context: PageContext): Html {
  return html`<article class="pr h-entry">
<div class="pr-wrap">
${lines([head(release, context), byline(release, context), body(release, context), foot(release, context)])}
</div>
</article>`;
}

function head(release: Release, context: PageContext): Html {
  return html`<header class="pr-head">
${lines([kicker(release, context), headline(release, context), deck(release, context)])}
</header>`;
}

function foot(release: Release, context: PageContext): Html {
  const sections = lines([
    sources(release, context),
    contacts(release, context),
    boilerplate(release, context),
    notes(release, context),
    alsoInTheText(release, context),
  ]);
  if (sections.markup === "") return nothing;
  return html`<footer class="pr-foot">
${sections}
</footer>`;
}
