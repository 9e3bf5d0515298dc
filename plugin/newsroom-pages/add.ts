import { PAGE_DATA, takeCollection, takeTemplate } from "../clashes.ts";
import { PAGES } from "../collections.ts";
import type { Cascade, CollectionApi, EleventyConfig } from "../eleventy.ts";
import { channelsOf } from "../feeds/channels.ts";
import { log } from "../log.ts";
import type { Settings } from "../options.ts";
import type { PageContexts } from "../page-context.ts";
import type { NavLink } from "../pages/index.ts";
import type { Shard } from "../shards/shard.ts";
import type { Shelf } from "../shelf.ts";
import type { WholePages } from "../whole-pages.ts";
import { about } from "./about.ts";
import { type SiteAddresses, watchAddresses } from "./addresses.ts";
import { contacts } from "./contacts.ts";
import { front } from "./front.ts";
import { languages } from "./languages.ts";
import { navigation } from "./navigation.ts";
import { notFound } from "./not-found.ts";
import type { NewsroomPage, PageMaker } from "./page.ts";
import { search } from "./search.ts";
import { speakers } from "./speakers.ts";
import { specimen } from "./specimen.ts";
import { topics } from "./topics.ts";
import type { Unchanged } from "./unchanged.ts";
import { years } from "./years.ts";

/** The pages of a newsroom, in the order in which they are made. */
const makers: readonly PageMaker[] = [
  front,
  years,
  topics,
  languages,
  speakers,
  contacts,
  about,
  search,
  specimen,
  notFound,
];

interface Surroundings {
  /** Leaves out what a rebuild need not write again. */
  readonly unchanged: Unchanged;
  readonly whole: WholePages;
  readonly shard: Shard | null;
}

/**
 * Adds the pages of the newsroom beside its releases: one template, cut into as many pages as there are. A page that the
 * site itself has at the address of one is used instead of it.
 * @param setNav is told the links to the pages that there are, before any page is rendered.
 * @returns the pages that there are, those of the site's own among them; known once the collections are made.
 */
export function addNewsroomPages(
  config: EleventyConfig,
  settings: Settings,
  contexts: PageContexts,
  shelf: (api: CollectionApi) => Shelf,
  setNav: (links: readonly NavLink[]) => void,
  { unchanged, whole, shard }: Surroundings,
): () => readonly NewsroomPage[] {
  let made: readonly NewsroomPage[] = [];
  const watched = watchAddresses(config);
  const addresses: SiteAddresses = shard?.addresses(watched) ?? watched;
  const contextOf = ({ url, speaks }: NewsroomPage) => contexts.for(url, speaks);
  takeCollection(config, PAGES, (api) => {
    const published = shelf(api);
    const workshop = { settings, contexts, site: contexts.for(settings.newsroom ?? "/") };
    // A part that makes pages of releases has been told which of these there are; another part writes them.
    const pages = shard?.pass === "pages" ? [] : makers.flatMap((maker) => maker(published, workshop));
    made = shard?.pass === "read" ? [] : pages;
    const here = pages.map(({ url }) => url);
    const urls = new Set(shard?.pages(here) ?? here);
    const exists = (url: string): boolean => urls.has(url) || addresses.at(url, api) !== null;
    const feed = channelsOf(published, settings, contexts)[0]?.folder ?? null;
    setNav(navigation(settings.pages, exists, feed, workshop.site.words));
    return made.filter((page) => {
      const own = addresses.at(page.url, api);
      const alike = addresses.alike(page.url, api);
      if (alike !== null) {
        const { url, from } = alike;
        const where = "on Windows, on macOS and on some hosts";
        log.say(
          "error",
          `${url}, from ${from}, and ${page.url} are one page ${where}: give ${from} another permalink.`,
        );
      }
      if (own !== null) log.say("info", `${page.url} is the site's own page, from ${own}.`);
      return own === null && !unchanged.has(page, contextOf);
    });
  });
  const pageOf = (data: Cascade): NewsroomPage => data[PAGE_DATA] as NewsroomPage;
  takeTemplate(config, "press-pages.11ty.js", {
    data: {
      layout: settings.layout,
      eleventyExcludeFromCollections: true,
      pagination: { data: "collections.pressPages", size: 1, alias: PAGE_DATA },
      permalink: (data: Cascade) => whole.permalink(pageOf(data).url),
      eleventyComputed: {
        title: (data: Cascade) => pageOf(data).title,
        description: (data: Cascade) => pageOf(data).description ?? undefined,
        lang: (data: Cascade) => pageOf(data).lang,
      },
    },
    render: (data) => {
      whole.place(data.page);
      const page = pageOf(data);
      return unchanged.render(page, contexts.for(data.page.url, page.speaks));
    },
  });
  return () => made;
}
