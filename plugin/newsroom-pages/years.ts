import { archivePage } from "../pages/index.ts";
import type { Year } from "../shelf/years.ts";
import type { Shelf } from "../shelf.ts";
import { languageEntries } from "./languages.ts";
import { listPages } from "./list.ts";
import { listed, type PageMaker, shown, type Workshop } from "./page.ts";
import { topicEntries } from "./topics.ts";

/** More years than this in a row are too many to choose from: the older ones stand together, and lead to all of them. */
const MOST_YEARS = 6;

/** The archive: a page of all the ways to the releases, and a page a year. */
export const years: PageMaker = (shelf, workshop) => {
  const { years: folder, speakers } = workshop.settings.pages;
  const { perPage } = workshop.settings;
  if (folder === null || shelf.releases.length === 0) return [];
  const { words } = workshop.site;
  return [
    {
      url: folder,
      title: words.archive,
      ...shown(
        {
          total: shelf.releases.length,
          years: shelf.years.map((year) => entryOf(year, folder, workshop)),
          topics: topicEntries(shelf, workshop),
          languages: languageEntries(shelf, workshop),
          people:
            speakers === null || shelf.speakers.length === 0 ? null : { url: speakers, count: shelf.speakers.length },
          items: perPage === 0 || shelf.releases.length <= perPage ? shelf.releases.map(listed) : [],
        },
        archivePage,
      ),
    },
    ...shelf.years.flatMap(({ year, releases }) =>
      listPages(
        {
          url: urlOf(year, folder),
          title: year === null ? words.undated : words.archiveOf.replace("{year}", String(year)),
          heading: year === null ? words.undated : String(year),
          above: { url: folder, title: words.archive },
          releases,
          by: "month",
        },
        workshop,
      ),
    ),
  ];
};

/** The years that a front page does not show whole: the latest singly, the older ones together, as “1998–2014 406”. */
export function yearEntries({ years: all }: Shelf, onFront: ReadonlySet<unknown>, workshop: Workshop) {
  const { years: folder } = workshop.settings.pages;
  if (folder === null) return [];
  const hidden = all.filter(({ releases }) => releases.some((each) => !onFront.has(each)));
  const single = hidden.length > MOST_YEARS ? hidden.slice(0, MOST_YEARS - 1) : hidden;
  const older = hidden.slice(single.length);
  const dated = older.flatMap(({ year }) => year ?? []);
  return [
    ...single.map((year) => entryOf(year, folder, workshop)),
    ...(older.length === 0
      ? []
      : [
          {
            label: `${dated.at(-1)}–${dated[0]}`,
            url: folder,
            count: older.reduce((sum, { releases }) => sum + releases.length, 0),
          },
        ]),
  ];
}

function entryOf({ year, releases }: Year, folder: string, { site }: Workshop) {
  return { label: year === null ? site.words.undated : String(year), url: urlOf(year, folder), count: releases.length };
}

const urlOf = (year: number | null, folder: string): string => `${folder}${year ?? "undated"}/`;
