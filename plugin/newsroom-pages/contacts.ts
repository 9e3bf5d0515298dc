import { type PressCard, pressContactsPage } from "../pages/index.ts";
import type { PressContact } from "../shelf/contacts.ts";
import type { Shelf } from "../shelf.ts";
import { linkTo } from "../surroundings.ts";
import type { PageMaker } from "./page.ts";

/** So many stand on the front page. */
const ON_FRONT = 4;

/** Everybody whom the releases name for the press. */
export const contacts: PageMaker = (shelf, { settings, site }) => {
  const { contacts: url } = settings.pages;
  if (url === null || shelf.contacts.length === 0) return [];
  const cards = shelf.contacts.map((contact) => cardOf(contact, true));
  return [{ url, title: site.words.pressContacts, render: (context) => pressContactsPage(cards, context) }];
};

/** Those of late whom most releases name. */
export function contactsOnFront({ contacts: all }: Shelf): PressCard[] {
  return all
    .filter(({ isCurrent }) => isCurrent)
    .sort((a, b) => b.releases.length - a.releases.length)
    .slice(0, ON_FRONT)
    .map((contact) => cardOf(contact, false));
}

function cardOf({ releases, ...contact }: PressContact, saysWhere: boolean): PressCard {
  const [last] = releases;
  return { ...contact, last: saysWhere && last !== undefined ? linkTo(last) : null };
}
