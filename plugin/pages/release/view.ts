import type { Release } from "../../../src/types.ts";
import type { PageContext } from "../context.ts";
import { type Html, html, lines, nothing } from "../html.ts";
import { type PartName, partOf } from "../parts.ts";

/** The parts in the order of the page: its head, the rail and the copy, and what stands below them. */
export const HEAD: readonly PartName[] = ["kicker", "headline", "deck"];
export const COPY: readonly PartName[] = ["byline", "correction", "body"];
export const FOOT: readonly PartName[] = [
  "sources",
  "contacts",
  "boilerplate",
  "notes",
  "alsoInTheText",
  "history",
  "related",
  "tags",
  "neighbours",
];

/** A whole release as an `<article>` that can stand in any page: see document/view.ts for a page around it. */
export function releasePage(release: Release, context: PageContext): Html {
  const views = (names: readonly PartName[]): Html => lines(names.map((name) => partOf(name)(release, context)));
  const foot = views(FOOT);
  return html`<article class="pr h-entry">
<div class="pr-wrap">
${lines([
  html`<header class="pr-head">
${views(HEAD)}
</header>`,
  views(COPY),
  foot.markup === ""
    ? nothing
    : html`<footer class="pr-foot">
${foot}
</footer>`,
])}
</div>
</article>`;
}
