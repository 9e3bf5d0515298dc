import type { PageContext } from "../context.ts";
import { leadPicture } from "../figure/view.ts";
import { headlineLength } from "../head/length.ts";
import { type Html, html, lines, nothing, raw } from "../html.ts";
import { type PressCard, pressContacts } from "../press-contacts/view.ts";
import { quotation } from "../pull-quotes/view.ts";
import { section } from "../section/view.ts";
import { type StandingPassage, standingText } from "../standing-texts/view.ts";
import { type Tallied, tally } from "../tally/view.ts";
import { isoOf, type ListItem, titleOf, years } from "../year/view.ts";

/** What stands below the releases of a front page; where a path is null, there is no page to lead to. */
export interface BelowFront {
  readonly archive: { readonly url: string; readonly years: readonly Tallied[] };
  readonly contacts: { readonly url: string | null; readonly cards: readonly PressCard[] };
  readonly about: { readonly url: string | null; readonly text: StandingPassage | null };
}

const NOTHING_BELOW: BelowFront = {
  archive: { url: "/", years: [] },
  contacts: { url: null, cards: [] },
  about: { url: null, text: null },
};

/** The newsroom's front: the latest release large, with a voice out of it, and the others by year. */
export function frontPage(items: readonly ListItem[], context: PageContext, below: BelowFront = NOTHING_BELOW): Html {
  // What no longer holds is listed, and not shown off.
  const at = items.findIndex(({ release }) => release.withdrawn === null);
  const latest = items[at];
  const others = at < 0 ? items : items.toSpliced(at, 1);
  return html`<div class="pr">
<div class="pr-wrap pr-wrap--front">
${latest === undefined ? nothing : lead(latest, context)}
${lines([years(others, context), ...sectionsBelow(below, context)])}
</div>
</div>`;
}

/** The older years, whom to call, and what the newsroom says of itself. */
function sectionsBelow({ archive, contacts, about }: BelowFront, context: PageContext): Html[] {
  const { words } = context;
  const way = (label: string, url: string | null): Html =>
    url === null ? html`${label}` : html`<a href="${context.url(url)}">${label}</a>`;
  return [
    archive.years.length === 0 ? nothing : section(way(words.archive, archive.url), tally(archive.years, context)),
    pressContacts(way(words.pressContacts, contacts.url), contacts.cards, context),
    about.text === null ? nothing : standingText(about.text, context),
  ];
}

function lead(item: ListItem, context: PageContext): Html {
  const { release, url, date } = item;
  const voice = release.pullQuotes.find(({ speaker }) => speaker !== null);
  const [deck] = release.decks;
  const { tag, direction } = release.language;
  const place = release.dateline?.place ?? null;
  const picture = leadPicture(release, context);
  const beside = picture !== nothing ? " pr-first--picture" : voice !== undefined && " pr-first--voice";
  return html`<article class="pr-first h-entry${beside}" lang="${tag}" dir="${direction}">
<div class="pr-first__words">
<p class="pr-first__byline pr-furniture">${date !== null && html`<b><time class="dt-published" datetime="${isoOf(date)}">${context.formatDate(date)}</time></b>`}${place !== null && html` <span class="p-location">${place}</span>`}</p>
<h2 class="pr-first__headline" data-length="${headlineLength(release.headline?.text ?? "")}"><a class="u-url p-name" href="${context.url(url)}">${titleOf(release, context)}</a></h2>
${deck !== undefined && html`<p class="pr-deck p-summary">${raw(context.renderer.excerpt(release, deck))}</p>`}
</div>
${picture}
${voice !== undefined && quotation(voice, release, context)}
</article>`;
}
