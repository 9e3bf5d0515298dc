import type { PageContext, PageLink } from "../context.ts";
import { counted } from "../counted.ts";
import { headlineLength } from "../head/length.ts";
import { type Html, html, lines } from "../html.ts";
import { type Paged, pager } from "../pager/view.ts";
import { plainPage } from "../plain-page/view.ts";
import { type ListItem, months, years } from "../year/view.ts";

/** One page of the releases of a year, on a topic, in a language. */
export interface ListPage extends Paged {
  /** “2021”, “Telescopes”. */
  readonly heading: string;
  /** BCP 47, where the heading is in another language than the page. */
  readonly lang?: string;
  /** What it is one of: the archive, the topics. */
  readonly above: Pick<PageLink, "url" | "title">;
  /** How many there are on all its pages. */
  readonly total: number;
  readonly items: readonly ListItem[];
  /** What the rail says beside them. */
  readonly by: "year" | "month";
}

export function listPage(page: ListPage, context: PageContext): Html {
  const { heading, lang, above, total, items, by } = page;
  return plainPage(
    html`<p class="pr-kicker pr-furniture"><b><a href="${context.url(above.url)}">${above.title}</a></b> <span class="pr-kicker__issuer">${counted(context.words.releases, total, context.locale)}</span></p>
<h1 class="pr-headline" data-length="${headlineLength(heading)}"><bdi${lang !== undefined && html` lang="${lang}"`}>${heading}</bdi></h1>`,
    lines([by === "month" ? months(items, context) : years(items, context), pager(page, context)]),
  );
}
