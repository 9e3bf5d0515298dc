import { parse } from "../../../src/index.ts";
import type { Release } from "../../../src/types.ts";
import type { PageContext } from "../context.ts";
import type { Example } from "../example.ts";
import { exampleRelease } from "../example-release.ts";
import { contextFor, examples } from "../examples.ts";
import { type Html, html, lines } from "../html.ts";
import { type PartName, partOf } from "../parts.ts";
import { FOOT, HEAD } from "../release/view.ts";

/**
 * Every part of a release's page in all its examples, each with the text it is made from: to look a theme over, or a site's
 * own views. It is a page for whoever makes the site, and speaks English.
 * @param contextOf what a page knows of a release: each example speaks its own language.
 */
export function specimenPage(contextOf: (release: Release) => PageContext): Html {
  const sections = Object.entries(examples).flatMap(([part, list]) =>
    list.map((example, at) => shown(part as PartName, example, at === 0, contextOf)),
  );
  return html`<div class="pr">
<div class="pr-wrap">
<header class="pr-head">
<p class="pr-kicker pr-furniture"><b>Specimen</b></p>
<h1 class="pr-headline" data-length="medium">Every part of a release, in its examples</h1>
</header>
</div>
</div>
${lines(sections)}`;
}

/** The part's name in the rail, the example's text to look at, and below it the part as it would stand in a page. */
function shown(part: PartName, example: Example, isFirst: boolean, contextOf: (release: Release) => PageContext): Html {
  const { name, text } = example;
  const release = exampleRelease(example);
  const view = partOf(part)(release, contextFor(example, contextOf(release), parse));
  const { tag, direction } = release.language;
  const label = isFirst
    ? html`<h2 class="pr-sec__label pr-furniture" id="part-${part}">${part}</h2>`
    : html`<p class="pr-sec__label pr-furniture">${part}</p>`;
  return html`<section class="pr" aria-label="${part}: ${name}">
<div class="pr-wrap">
<div class="pr-foot">
<div class="pr-sec">
${label}
<details class="pr-sec__text pr-furniture">
<summary>${name}</summary>
<pre class="pr-example" lang="${tag}" dir="${direction}">${text}</pre>
</details>
</div>
</div>
</div>
<div class="pr-wrap" lang="${tag}" dir="${direction}">
${placed(part, view)}
</div>
</section>`;
}

/** Inside what is round it on a page. */
function placed(part: PartName, view: Html): Html {
  if (HEAD.includes(part)) {
    return html`<div class="pr-head">
${view}
</div>`;
  }
  return FOOT.includes(part)
    ? html`<div class="pr-foot">
${view}
</div>`
    : view;
}
