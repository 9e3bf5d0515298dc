import { directionOfWords, pageWordsOf } from "../src/languages/page-words/index.ts";
import type { Renderer } from "../src/render/index.ts";
import type { Release } from "../src/types.ts";
import { alternatesOf } from "./alternates.ts";
import { downloadsOf } from "./files/downloads.ts";
import { once } from "./once.ts";
import type { Settings } from "./options.ts";
import type { NavLink, PageContext } from "./pages/index.ts";
import type { Gallery } from "./pictures/gallery.ts";
import { dayPrinter } from "./press-date.ts";
import { setting } from "./setting/load.ts";
import type { ShareImages } from "./share-images/share-images.ts";
import { type Shelf, shelve } from "./shelf.ts";
import { ALONE, surroundingsOf } from "./surroundings.ts";
import { waysFrom } from "./ways.ts";
import { createWitness, type Witness } from "./witness.ts";

/** Who else is asked, or told, when a page is made. */
export interface Observers {
  readonly witness?: Witness;
  /** The pictures of what is out; null for none. */
  readonly gallery?: Gallery | null;
  /** The pictures that are drawn of what is out; null for none. */
  readonly shareImages?: ShareImages | null;
  /** The links at the head of every page, where the site names none. */
  readonly nav?: () => readonly NavLink[];
  /** The path of the site's icon; null for none. */
  readonly icon?: string | null;
}

/** Makes what the views of a page need to know besides its release. */
export interface PageContexts {
  /**
   * @param pageUrl where the page will stand: "/releases/bridge-opens/"; false where it is not written.
   * @param release whose language the page speaks; the site's own where there is none.
   */
  for(pageUrl: string | false | undefined, release?: Release): PageContext;
}

/**
 * @param rooted makes a path of the site absolute, with the prefix it is served under: Eleventy's `url` filter.
 * @param shelf what is out, once the collections are made.
 * @param nav the links to the newsroom's pages, for a site that names none of its own.
 */
export function pageContexts(
  settings: Settings,
  rooted: (path: string) => string,
  shelf: () => Shelf = () => shelve([], settings, (words) => words),
  {
    witness = createWitness(settings),
    gallery = null,
    shareImages = null,
    nav = () => [],
    icon = null,
  }: Observers = {},
): PageContexts {
  const { name, language, markdown, markdownIt: amend } = settings;
  const make = (obeysMarkdown: boolean): Renderer =>
    witness.watch(setting().createRenderer({ markdown: obeysMarkdown, ...(amend && { amend }) }));
  const plain = once(() => make(markdown));
  const other = once(() => make(!markdown));
  const rendererFor = ({ frontMatter }: Release): Renderer =>
    typeof frontMatter.markdown === "boolean" && frontMatter.markdown !== markdown ? other() : plain();
  const site = {
    name,
    language: language ?? "en",
    newsroomUrl: settings.pages.front,
    url: settings.url,
    get nav() {
      return settings.nav ?? nav();
    },
  };

  const printDay = dayPrinter();
  const makeContext = (pageUrl: string | false | undefined, release: Release | undefined, all: Shelf): PageContext => {
    const locale = release?.language.tag ?? site.language;
    const published = once(() => (release === undefined ? null : all.of(release, pageUrl)));
    const surroundings = once(() => {
      const page = published();
      return page === null ? ALONE : surroundingsOf(page, all);
    });
    return {
      // Made for the first release that is set: a page without one has nothing to be rendered.
      get renderer() {
        return release === undefined ? plain() : rendererFor(release);
      },
      words: pageWordsOf(locale),
      locale,
      direction: release?.language.direction ?? directionOfWords(locale),
      page: pageUrl || null,
      get surroundings() {
        return surroundings();
      },
      url: waysFrom(pageUrl, rooted),
      site,
      marksOf: (tag) => setting().marksOf(tag),
      isLabelFor: (field, words) => setting().isLabelFor(field, words),
      formatDate: (date) => printDay(date, locale),
      wire: settings.wire,
      components: settings.components,
      stylesheet: settings.stylesheet === false ? null : `/${settings.stylesheet}`,
      icon,
      speakerUrl: (speaker, role) => all.speakerUrl(speaker, role),
      cardUrl: (contact) => all.cardUrl(contact),
      get alternates() {
        return pageUrl ? alternatesOf(pageUrl, all, settings, contexts) : [];
      },
      script: settings.script === false ? null : `/${settings.script}`,
      picture: (picture, of) => {
        const page = all.of(of);
        return page === null || gallery === null ? null : gallery.address(picture, page);
      },
      shareImage: (of) => {
        const page = all.of(of);
        return page === null || shareImages === null ? null : shareImages.of(page, contexts.for(page.url, of));
      },
      downloads: (of) => {
        const page = all.of(of);
        return page === null ? [] : downloadsOf(page, gallery, settings, contexts.for(page.url, of));
      },
    };
  };

  let last: {
    readonly pageUrl: string | false | undefined;
    readonly release: Release | undefined;
    readonly all: Shelf;
    readonly context: PageContext;
  } | null = null;
  const contexts: PageContexts = {
    // The parts of a page, and the files beside it, ask one after the other.
    for(pageUrl, release) {
      const all = shelf();
      if (last !== null && last.pageUrl === pageUrl && last.release === release && last.all === all)
        return last.context;
      const context = makeContext(pageUrl, release, all);
      last = { pageUrl, release, all, context };
      return context;
    },
  };
  return contexts;
}
