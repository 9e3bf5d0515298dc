import { frontPage } from "../pages/index.ts";
import { textOnFront } from "./about.ts";
import { contactsOnFront } from "./contacts.ts";
import { listed, type PageMaker, shown } from "./page.ts";
import { yearEntries } from "./years.ts";

/** So many releases stand on the front page, the lead story among them; the others are in the archive. */
const ON_FRONT = 16;

/** The newsroom's front page. */
export const front: PageMaker = (shelf, workshop) => {
  const { settings, site } = workshop;
  const { front: url, years, contacts, about } = settings.pages;
  if (url === null) return [];
  // A release in several languages is one piece of news. Without an archive there is no other place for the older ones.
  const all = shelf.releases.filter((each) => (shelf.translations(each)[0] ?? each) === each);
  const first = years === null ? all : all.slice(0, ON_FRONT);
  const onFront = new Set(first.flatMap((each) => [each, ...shelf.translations(each)]));
  const below = {
    archive: { url: years ?? url, years: yearEntries(shelf, onFront, workshop) },
    contacts: { url: contacts, cards: contactsOnFront(shelf) },
    about: { url: about, text: textOnFront(shelf) },
  };
  return [
    {
      url,
      title: settings.name ?? site.words.newsroom,
      description: textOnFront(shelf)?.boilerplate.text.split("\n")[0] ?? null,
      ...shown({ items: first.map(listed), below }, ({ items, below }, context) => frontPage(items, context, below)),
    },
  ];
};
