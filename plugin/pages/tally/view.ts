import type { PageContext } from "../context.ts";
import { figure } from "../counted.ts";
import { type Html, html, lines } from "../html.ts";

/** A list to choose from: a year, a topic, with how many releases it has. */
export interface Tallied {
  readonly label: string;
  /** BCP 47, where the label is in another language than the page. */
  readonly lang?: string;
  /** A path of the site. */
  readonly url: string;
  readonly count: number;
}

/** “2019 31  2018 27”: links in a row, each with its number in small figures. */
export function tally(items: readonly Tallied[], context: PageContext): Html {
  return html`<ul class="pr-tally pr-furniture">
${lines(
  items.map(
    ({ label, lang, url, count }) =>
      html`<li><a href="${context.url(url)}"${lang !== undefined && html` lang="${lang}" dir="auto"`}>${label}</a> <span>${figure(count, context.locale)}</span></li>`,
  ),
)}
</ul>`;
}
