import { linked } from "../contacts/links.ts";
import { cardLink } from "../contacts/view.ts";
import type { PageContext, PageLink } from "../context.ts";
import { type Html, html, lines, nothing } from "../html.ts";
import { plainPage } from "../plain-page/view.ts";
import { section } from "../section/view.ts";

/** Somebody for the press to call, as all releases together know them. */
export interface PressCard {
  readonly name: string | null;
  readonly role: string | null;
  readonly organisation: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  /** Where nothing tells who it is, the line that the number stands in. */
  readonly line: string | null;
  /** BCP 47, of role and organisation. */
  readonly lang: string;
  /** The newest release that names them. */
  readonly last: PageLink | null;
  readonly isCurrent: boolean;
  /** The path of their card for address books; null where there is none. */
  readonly card: string | null;
}

/** The page of everybody whom releases name for the press: those of late, and below them those of earlier years. */
export function pressContactsPage(cards: readonly PressCard[], context: PageContext): Html {
  const { words } = context;
  return plainPage(
    html`<p class="pr-kicker pr-furniture"><b>${words.newsroom}</b></p>
<h1 class="pr-headline" data-length="short">${words.pressContacts}</h1>`,
    lines([
      pressContacts(
        html`<span class="pr-hidden">${words.pressContacts}</span>`,
        cards.filter(({ isCurrent }) => isCurrent),
        context,
      ),
      pressContacts(
        words.earlierContacts,
        cards.filter(({ isCurrent }) => !isCurrent),
        context,
      ),
    ]),
  );
}

/** A section of cards; nothing for none. */
export function pressContacts(label: Html | string, cards: readonly PressCard[], context: PageContext): Html {
  if (cards.length === 0) return nothing;
  return section(
    label,
    html`<div class="pr-contacts pr-furniture">
${lines(cards.map((each) => card(each, context)))}
</div>`,
  );
}

function card(each: PressCard, context: PageContext): Html {
  const { name, role, organisation, email, phone, line, lang, last, card: path } = each;
  const reaches = line === null ? [phone, email] : [line];
  const head = name ?? organisation;
  const about = (words: string | null, property: string): Html =>
    words === null ? nothing : html`<p class="pr-contact__role ${property}" lang="${lang}" dir="auto">${words}</p>`;
  return html`<div class="pr-contact h-card">
${lines([
  head === null
    ? nothing
    : html`<p class="pr-contact__line"><b class="pr-contact__name p-name" dir="auto">${head}</b></p>`,
  about(role, "p-job-title"),
  about(name === null ? null : organisation, "p-org"),
  ...reaches.map((reach) => (reach === null ? nothing : html`<p class="pr-contact__reach">${linked(reach)}</p>`)),
  path === null ? nothing : cardLink(path, context),
  last === null
    ? nothing
    : html`<p class="pr-contact__last">${context.words.lastNamed} <a href="${context.url(last.url)}" lang="${last.lang}" dir="auto">${last.title}</a></p>`,
])}
</div>`;
}
