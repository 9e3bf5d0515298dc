import type { PageContext } from "../context.ts";
import { figure } from "../counted.ts";
import { type Html, html, lines } from "../html.ts";
import { plainPage } from "../plain-page/view.ts";

/** An entry of a page that leads to others of one kind: a topic, somebody who is quoted. */
export interface IndexEntry {
  readonly name: string;
  /** BCP 47, where the name is in another language than the page. */
  readonly lang?: string;
  readonly url: string;
  readonly count: number;
  readonly note?: { readonly text: string; readonly lang: string } | null;
}

/** All topics, all speakers: in the order of their names, each with its number. */
export function indexPage(title: string, entries: readonly IndexEntry[], context: PageContext): Html {
  const order = new Intl.Collator(context.locale);
  const sorted = [...entries].sort((a, b) => order.compare(a.name, b.name));
  return plainPage(
    html`<h1 class="pr-headline" data-length="short">${title}</h1>`,
    html`<section class="pr-year">
<ol>
${lines(sorted.map((each) => entry(each, context)))}
</ol>
</section>`,
  );
}

function entry({ name, lang, url, count, note }: IndexEntry, context: PageContext): Html {
  return html`<li class="pr-item">
<p class="pr-item__date pr-furniture">${figure(count, context.locale)}</p>
<div>
<h2 class="pr-item__headline"><a href="${context.url(url)}"${lang !== undefined && html` lang="${lang}" dir="auto"`}>${name}</a></h2>
${note && html`<p class="pr-item__deck pr-deck--role" lang="${note.lang}" dir="auto">${note.text}</p>`}
</div>
</li>`;
}
