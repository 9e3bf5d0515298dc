import { type PressCard, pressContactsPage } from "../pages/index.ts";
import type { PressContact } from "../shelf/contacts.ts";
import type { Shelf } from "../shelf.ts";
import { linkTo } from "../surroundings.ts";
import { type PageMaker, shown } from "./page.ts";

/** So many stand on the front page. */
const ON_FRONT = 4;

/** Everybody whom the releases name for the press. */
export const contacts: PageMaker = (shelf, { settings, site }) => {
  const { contacts: url } = settings.pages;
  if (url === null || shelf.contacts.length === 0) return [];
  const cards = shelf.contacts.map((contact) => cardOf(contact, shelf, true));
  return [{ url, title: site.words.pressContacts, ...shown(cards, pressContactsPage) }];
};

/** Those of late whom most releases name. */
export function contactsOnFront(shelf: Shelf): PressCard[] {
  return shelf.contacts
    .filter(({ isCurrent }) => isCurrent)
    .sort((a, b) => b.releases.length - a.releases.length)
    .slice(0, ON_FRONT)
    .map((contact) => cardOf(contact, shelf, false));
}

function cardOf(each: PressContact, { cardUrl }: Shelf, saysWhere: boolean): PressCard {
  const { releases, ...contact } = each;
  const [last] = releases;
  return { ...contact, card: cardUrl(each), last: saysWhere && last !== undefined ? linkTo(last) : null };
}
