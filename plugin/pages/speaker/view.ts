import { typographic } from "../../../src/render/typographic.ts";
import type { CalendarDate, Release } from "../../../src/types.ts";
import type { PageContext } from "../context.ts";
import { headlineLength } from "../head/length.ts";
import { type Html, html, lines, nothing } from "../html.ts";
import { indexPage } from "../index-page/view.ts";
import { type Paged, pager } from "../pager/view.ts";
import { plainPage } from "../plain-page/view.ts";
import { dayOf } from "../year/day.ts";
import { isoOf, titleOf } from "../year/view.ts";

/** A quotation on the page of its speaker. */
interface Said {
  readonly text: string;
  readonly role: string | null;
  /** Its address on the site, and that of its release. */
  readonly url: string;
  readonly page: string;
  readonly release: Release;
}

/** One page of what somebody said. */
export interface SpeakerPage extends Paged {
  readonly name: string;
  /** As last printed, and in what language. */
  readonly role: string | null;
  readonly roleLang: string;
  /** Newest first. */
  readonly quotations: readonly Said[];
}

/** Who said what: a speaker's quotations by year and release, each with the role of its day. */
export function speakerPage({ name, role, roleLang, quotations, ...paged }: SpeakerPage, context: PageContext): Html {
  return plainPage(
    html`<p class="pr-kicker pr-furniture"><b>${context.words.quotations}</b></p>
<h1 class="pr-headline" data-length="${headlineLength(name)}">${name}</h1>
${role !== null && html`<p class="pr-deck pr-deck--role" lang="${roleLang}" dir="auto">${role}</p>`}`,
    lines([...years(quotations, context), pager(paged, context)]),
  );
}

/** Everybody who is quoted, in the order of their names. */
export function speakerIndex(
  speakers: readonly {
    readonly name: string;
    readonly url: string;
    readonly role: string | null;
    readonly roleLang: string;
    /** Of quotations. */
    readonly count: number;
  }[],
  context: PageContext,
): Html {
  const entries = speakers.map(({ name, url, role, roleLang, count }) => ({
    name,
    url,
    count,
    note: role === null ? null : { text: role, lang: roleLang },
  }));
  return indexPage(context.words.quotations, entries, context);
}

function years(quotations: readonly Said[], context: PageContext): Html[] {
  const groups = new Map<number | null, Said[]>();
  for (const said of quotations) {
    const year = said.release.date?.year ?? null;
    groups.set(year, [...(groups.get(year) ?? []), said]);
  }
  return [...groups].map(
    ([year, group]) => html`<section class="pr-year">
${
  year !== null &&
  html`<h2 class="pr-year__label">${year}</h2>
`
}<ol>
${lines(byRelease(group).map((said) => item(said, context)))}
</ol>
</section>`,
  );
}

/** All that somebody said in one release: each quotation leads to its place in it. */
function item(said: readonly [Said, ...Said[]], context: PageContext): Html {
  const [{ release, page, role }] = said;
  const { tag, direction } = release.language;
  const marks = context.marksOf(tag);
  return html`<li class="pr-item">
<p class="pr-item__date pr-furniture">${day(release.date, context)}</p>
<div lang="${tag}" dir="${direction}">
<h3 class="pr-item__headline"><a href="${context.url(page)}">${titleOf(release, context)}</a></h3>
${role !== null && html`<p class="pr-said__role pr-furniture">${role}</p>`}
${lines(
  said.map(
    ({ text, url }) =>
      html`<blockquote class="pr-said"><a href="${context.url(url)}">${typographic(text, marks)}</a></blockquote>`,
  ),
)}
</div>
</li>`;
}

/** Neighbours of one release together. */
function byRelease(quotations: readonly Said[]): [Said, ...Said[]][] {
  const groups: [Said, ...Said[]][] = [];
  for (const said of quotations) {
    const last = groups.at(-1);
    if (last?.[0].page === said.page) last.push(said);
    else groups.push([said]);
  }
  return groups;
}

function day(date: CalendarDate | null, context: PageContext): Html {
  return date === null ? nothing : html`<time datetime="${isoOf(date)}">${dayOf(date, context.locale)}</time>`;
}
