import { namesIn } from "../../src/quotes/speaker-names.ts";
import type { Published } from "../published.ts";
import { setting } from "../setting/load.ts";
import { linkTo } from "../surroundings.ts";
import type { SearchRecord } from "./pagefind.ts";

/**
 * What a release can be found by: the words of its copy, and its year, its topics and those it quotes. It is told from the
 * release and not from its page, so that a site's own layout changes nothing, nor whatever else a site has Pagefind index.
 */
export function searchRecord(published: Published): SearchRecord {
  const { release, url, lang, topics, date } = published;
  const pack = setting().packsFor(release.language)[0];
  const speakers = release.quotes.flatMap(({ speaker, kind }) =>
    speaker === null || kind === "document" ? [] : namesIn(speaker, pack),
  );
  return {
    url,
    content: [...release.decks, ...release.body].map(({ text }) => text).join("\n"),
    language: lang.toLowerCase(),
    meta: { title: linkTo(published).title, ...(release.date !== null && { date: release.date.iso }) },
    filters: {
      ...(date !== null && { year: [String(date.year)] }),
      ...(topics.length > 0 && { topic: topics }),
      ...(speakers.length > 0 && { speaker: [...new Set(speakers)] }),
    },
    sort: { date: release.date?.iso ?? "0000" },
  };
}
