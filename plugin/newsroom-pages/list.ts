import { counted, listPage, pageOf } from "../pages/index.ts";
import type { Published } from "../published.ts";
import { cut } from "./cut.ts";
import { listed, type NewsroomPage, shown, type Workshop } from "./page.ts";

/** The releases of a year, on a topic, in a language. */
export interface ReleaseList {
  readonly url: string;
  /** In the browser's bar and in results of searches: “Archive 2021”. */
  readonly title: string;
  /** On the page: “2021”. */
  readonly heading: string;
  /** BCP 47, where the heading is in another language than the site. */
  readonly lang?: string;
  readonly above: { readonly url: string; readonly title: string };
  readonly releases: readonly Published[];
  readonly by: "year" | "month";
}

/** A list cut into pages of so many releases as the site wants. */
export function listPages(list: ReleaseList, { settings, site }: Workshop): NewsroomPage[] {
  const { title, releases, url: _url, ...facts } = list;
  const description = `${title}: ${counted(site.words.releases, releases.length, site.locale)}`;
  return cut(releases, list.url, settings.perPage).map(({ url, items, ...paged }) => ({
    url,
    title: paged.number === 1 ? title : `${title} – ${pageOf(paged.number, paged.count, site.words)}`,
    description,
    newer: paged.newer,
    older: paged.older,
    ...shown({ ...facts, ...paged, items: items.map(listed), total: releases.length }, listPage),
  }));
}
