import { log } from "../log.ts";
import { pageOf, speakerIndex, speakerPage } from "../pages/index.ts";
import type { NewsroomQuotation } from "../quotations/collect.ts";
import { lookAlikes, type Speaker } from "../quotations/people.ts";
import { cut } from "./cut.ts";
import { type NewsroomPage, type PageMaker, shown, type Workshop } from "./page.ts";

/** Who said what: a list of everybody who is quoted, and pages about each. */
export const speakers: PageMaker = (shelf, { settings, site }) => {
  const { speakers: folder } = settings.pages;
  if (folder === null || shelf.speakers.length === 0) return [];
  for (const [one, other] of lookAlikes(shelf.speakers)) {
    log.say("info", `${one} and ${other}: if that is one person, say so in the option people.`);
  }
  return [
    {
      url: folder,
      title: site.words.quotations,
      ...shown(
        shelf.speakers.map(({ name, slug, role, roleLang, quotations }) => ({
          ...{ name, url: `${folder}${slug}/`, role, roleLang, count: quotations.length },
        })),
        speakerIndex,
      ),
    },
    ...shelf.speakers.flatMap((speaker) => pagesOf(speaker, folder, settings.perPage, site)),
  ];
};

const said = ({ text, role, url, page, release }: NewsroomQuotation) => ({ text, role, url, page, release });

/**
 * A speaker's quotations cut into pages. They are in the site's own language where the speaker was ever quoted in it, else in
 * that of the latest quotation.
 */
function pagesOf(
  { name, slug, role, roleLang, quotations }: Speaker,
  folder: string,
  perPage: number,
  { locale: own, words }: Workshop["site"],
) {
  const base = (tag: string): string => tag.split("-")[0] ?? tag;
  const spoken = quotations.find((each) => base(each.lang) === base(own)) ?? quotations[0];
  if (spoken === undefined) return [];
  const { release, lang } = spoken;
  return cut(quotations, `${folder}${slug}/`, perPage).map(
    ({ url, items, ...paged }): NewsroomPage => ({
      url,
      title: paged.number === 1 ? name : `${name} – ${pageOf(paged.number, paged.count, words)}`,
      newer: paged.newer,
      older: paged.older,
      lang,
      speaks: release,
      ...shown({ name, role, roleLang, quotations: items.map(said), ...paged }, speakerPage),
    }),
  );
}
