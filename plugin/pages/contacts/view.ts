import type { Contact, Release } from "../../../src/types.ts";
import type { PageContext } from "../context.ts";
import { type Html, html, lines, nothing } from "../html.ts";
import { section } from "../section/view.ts";
import { type Card, contactSection } from "./cards.ts";
import { isAddress, linked } from "./links.ts";

/** Who to call: every line of the contact blocks as printed, names set bold, numbers and addresses as links. */
export function contacts(release: Release, context: PageContext): Html {
  const { label, cards } = contactSection(release);
  if (cards.length === 0) return nothing;
  return section(
    label ?? context.words.pressContacts,
    html`<div class="pr-contacts pr-furniture">
${lines(cards.map((each) => card(each, context)))}
</div>`,
  );
}

function card({ contact, lines: printed }: Card, context: PageContext): Html {
  const path = contact === null ? null : context.cardUrl(contact);
  return html`<div class="pr-contact${contact !== null && " h-card"}">
${lines([...printed.map((text) => line(text, contact)), path === null ? nothing : cardLink(path, context)])}
</div>`;
}

/** To the card for address books, which goes by this name in every language. */
export function cardLink(path: string, context: PageContext): Html {
  return html`<p class="pr-contact__card"><a href="${context.url(path)}" type="text/vcard" lang="en" dir="ltr">vCard</a></p>`;
}

/** The words before a name, the name and the words after it; a name on a line of its own is the card's head. */
function line(text: string, contact: Contact | null): Html {
  const name = contact?.name ?? null;
  const at = name === null ? -1 : text.indexOf(name);
  if (name === null || at < 0) return html`<p class="${classOf(text, contact)}">${linked(text)}</p>`;
  return html`<p class="pr-contact__line">${linked(text.slice(0, at))}<b class="pr-contact__name p-name">${name}</b>${linked(text.slice(at + name.length))}</p>`;
}

function classOf(text: string, contact: Contact | null): string {
  if (text === contact?.role) return "pr-contact__role p-job-title";
  if (text === contact?.organisation) return "pr-contact__role p-org";
  return isAddress(text) ? "pr-contact__reach" : "pr-contact__line";
}
