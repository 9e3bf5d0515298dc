import type { PageContext } from "../context.ts";
import { counted } from "../counted.ts";
import { type Html, html, lines, nothing } from "../html.ts";
import { plainPage } from "../plain-page/view.ts";
import { section } from "../section/view.ts";
import { type Tallied, tally } from "../tally/view.ts";
import { type ListItem, years } from "../year/view.ts";

/** The ways to all releases. */
export interface ArchivePage {
  readonly total: number;
  readonly years: readonly Tallied[];
  readonly topics: readonly Tallied[];
  readonly languages: readonly Tallied[];
  /** The page of everybody who is quoted; null where there is none. */
  readonly people: { readonly url: string; readonly count: number } | null;
  /** The releases themselves, where they are few enough for one page. */
  readonly items: readonly ListItem[];
}

/** The archive: all years with how many releases each has, topics, languages and people, and all releases if they are few. */
export function archivePage(page: ArchivePage, context: PageContext): Html {
  const { words, locale } = context;
  const row = (label: string, items: readonly Tallied[]): Html =>
    items.length === 0 ? nothing : section(label, tally(items, context));
  return plainPage(
    html`<p class="pr-kicker pr-furniture"><b>${words.newsroom}</b> <span class="pr-kicker__issuer">${counted(words.releases, page.total, locale)}</span></p>
<h1 class="pr-headline" data-length="short">${words.archive}</h1>`,
    lines([
      row(words.years, page.years),
      row(words.topics, page.topics),
      row(words.languages, page.languages),
      page.people === null
        ? nothing
        : section(
            words.quotations,
            html`<p class="pr-furniture"><a href="${context.url(page.people.url)}">${counted(words.people, page.people.count, locale)}</a></p>`,
          ),
      years(page.items, context),
    ]),
  );
}
