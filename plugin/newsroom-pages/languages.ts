import { indexPage } from "../pages/index.ts";
import type { Shelf } from "../shelf.ts";
import { listPages } from "./list.ts";
import { type PageMaker, shown, type Workshop } from "./page.ts";

/** Where a newsroom speaks several languages, a list of them, and pages for each. */
export const languages: PageMaker = (shelf, workshop) => {
  const { languages: folder } = workshop.settings.pages;
  const entries = languageEntries(shelf, workshop).map(({ label, ...entry }) => ({ name: label, ...entry }));
  if (folder === null || entries.length === 0) return [];
  const { words } = workshop.site;
  return [
    {
      url: folder,
      title: words.languages,
      ...shown(entries, (entries, context) => indexPage(words.languages, entries, context)),
    },
    ...shelf.languages.flatMap(({ name, tag, releases }) =>
      listPages(
        {
          url: `${folder}${tag.toLowerCase()}/`,
          title: name,
          heading: name,
          lang: tag,
          above: { url: folder, title: words.languages },
          releases,
          by: "year",
        },
        workshop,
      ),
    ),
  ];
};

/** The languages with their numbers; none for a newsroom of one language. */
export function languageEntries(shelf: Shelf, { settings }: Workshop) {
  const { languages: folder } = settings.pages;
  if (folder === null || shelf.languages.length < 2) return [];
  return shelf.languages.map(({ name, tag, releases }) => ({
    label: name,
    lang: tag,
    url: `${folder}${tag.toLowerCase()}/`,
    count: releases.length,
  }));
}
