import type { CalendarDate, Release } from "../../../src/types.ts";
import type { PageContext } from "../context.ts";
import { type Html, html, lines, raw } from "../html.ts";
import { dayOf, monthOf } from "./day.ts";

/** A release in a list, with the path of its page. */
export interface ListItem {
  readonly release: Release;
  readonly url: string;
  /** The day it is listed under; null if none is known. */
  readonly date: CalendarDate | null;
}

/** A list of releases, newest first as given, cut into years: the year in the rail, day and headline beside it. */
export function years(items: readonly ListItem[], context: PageContext): Html {
  return cut(items, context, ({ year }) => String(year));
}

/** The releases of one year, cut into months. */
export function months(items: readonly ListItem[], context: PageContext): Html {
  return cut(items, context, (date) => monthOf(date, context.locale), " pr-year__label--month");
}

/** @param labelOf what the rail says beside a day; releases without one come under no label. */
function cut(
  items: readonly ListItem[],
  context: PageContext,
  labelOf: (date: CalendarDate) => string,
  look = "",
): Html {
  const groups = new Map<string | null, ListItem[]>();
  for (const item of items) {
    const label = item.date === null ? null : labelOf(item.date);
    const known = groups.get(label);
    if (known === undefined) groups.set(label, [item]);
    else known.push(item);
  }
  return lines(
    [...groups].map(
      ([label, group]) => html`<section class="pr-year">
<h2 class="pr-year__label${look}">${label ?? context.words.undated}</h2>
<ol>
${lines(group.map((item) => listItem(item, context)))}
</ol>
</section>`,
    ),
  );
}

/** The day is in the page's language, headline and deck are in the release's. */
function listItem({ release, url, date }: ListItem, context: PageContext): Html {
  const [deck] = release.decks;
  const { tag, direction } = release.language;
  return html`<li class="pr-item h-entry">
<p class="pr-item__date pr-furniture">${date !== null && html`<time class="dt-published" datetime="${isoOf(date)}">${dayOf(date, context.locale)}</time>`}</p>
<div lang="${tag}" dir="${direction}">
${
  release.withdrawn !== null &&
  html`<p class="pr-item__date pr-furniture"><b>${context.words.withdrawn}</b></p>
`
}<h3 class="pr-item__headline"><a class="u-url p-name" href="${context.url(url)}">${titleOf(release, context)}</a></h3>
${deck !== undefined && html`<p class="pr-item__deck p-summary">${raw(context.renderer.excerpt(release, deck))}</p>`}
</div>
</li>`;
}

/** The headline, or where there is none the opening of the copy. */
export function titleOf(release: Release, context: PageContext): Html {
  if (release.headline !== null) return raw(context.renderer.excerpt(release, release.headline));
  const opening = release.body[0]?.text.split(/\s+/).slice(0, 12).join(" ");
  return html`${opening === undefined ? context.words.pressRelease : `${opening} …`}`;
}

/** "2021-10-13" */
export function isoOf({ year, month, day }: CalendarDate): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
