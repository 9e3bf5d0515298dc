import { indexPage } from "../pages/index.ts";
import type { Shelf } from "../shelf.ts";
import { listPages } from "./list.ts";
import { type PageMaker, shown, type Workshop } from "./page.ts";

/** A list of all topics, and pages for each. */
export const topics: PageMaker = (shelf, workshop) => {
  const { topics: folder } = workshop.settings.pages;
  if (folder === null || shelf.topics.length === 0) return [];
  const { words } = workshop.site;
  const entries = topicEntries(shelf, workshop).map(({ label, ...entry }) => ({ name: label, ...entry }));
  return [
    {
      url: folder,
      title: words.topics,
      ...shown(entries, (entries, context) => indexPage(words.topics, entries, context)),
    },
    ...shelf.topics.flatMap(({ name, slug, releases }) =>
      listPages(
        {
          url: `${folder}${slug}/`,
          title: name,
          heading: name,
          above: { url: folder, title: words.topics },
          releases,
          by: "year",
        },
        workshop,
      ),
    ),
  ];
};

/** The topics with their numbers, in the order of the alphabet. */
export function topicEntries(shelf: Shelf, { settings, site }: Workshop) {
  const { topics: folder } = settings.pages;
  if (folder === null) return [];
  const order = new Intl.Collator(site.locale);
  return shelf.topics
    .map(({ name, slug, releases }) => ({ label: name, url: `${folder}${slug}/`, count: releases.length }))
    .sort((a, b) => order.compare(a.label, b.label));
}
