/** The pages: pure functions from a release, or some, to HTML. `stylesheet()` alone reads files: the sheet's own. */
import type { Release } from "../../src/types.ts";
import { body } from "./body/view.ts";
import { boilerplate } from "./boilerplate/view.ts";
import { byline, date } from "./byline/view.ts";
import { contacts } from "./contacts/view.ts";
import type { PageContext } from "./context.ts";
import { frontPage as front } from "./front/view.ts";
import { deck, headline, kicker } from "./head/view.ts";
import type { Html } from "./html.ts";
import { notFoundPage as notFound } from "./not-found/view.ts";
import { alsoInTheText, notes } from "./notes/view.ts";
import { pullQuotes } from "./pull-quotes/view.ts";
import { releasePage as page } from "./release/view.ts";
import { sources } from "./sources/view.ts";
import { speakerIndex as everybody, type SpeakerPage, speakerPage as somebody } from "./speaker/view.ts";
import type { ListItem } from "./year/view.ts";

export type { NavLink, PageContext } from "./context.ts";
export type { DocumentData } from "./document/view.ts";
export { documentPage } from "./document/view.ts";
export type { SpeakerPage } from "./speaker/view.ts";
export { script, stylesheet } from "./stylesheet.ts";
export type { ListItem } from "./year/view.ts";

/** One part of a release as HTML; "" where the release has nothing for it. */
export type PartView = (release: Release, context: PageContext) => string;

const views = {
  kicker,
  headline,
  deck,
  date,
  byline,
  body,
  pullQuotes,
  sources,
  contacts,
  boilerplate,
  notes,
  alsoInTheText,
};

export type PartName = keyof typeof views;

/** Every part of a release's page, by name: for a site's own templates. */
export const parts: Readonly<Record<PartName, PartView>> = {
  kicker: text(kicker),
  headline: text(headline),
  deck: text(deck),
  date: text(date),
  byline: text(byline),
  body: text(body),
  pullQuotes: text(pullQuotes),
  sources: text(sources),
  contacts: text(contacts),
  boilerplate: text(boilerplate),
  notes: text(notes),
  alsoInTheText: text(alsoInTheText),
};

/** A whole release as an `<article>`. */
export const releasePage: PartView = text(page);

/** The newsroom's front page, newest release first as given. */
export function frontPage(items: readonly ListItem[], context: PageContext): string {
  return front(items, context).markup;
}

/** The page for an address that leads nowhere. */
export function notFoundPage(context: PageContext): string {
  return notFound(context).markup;
}

/** What somebody said, or one page of it. */
export function speakerPage(page: SpeakerPage, context: PageContext): string {
  return somebody(page, context).markup;
}

/** Everybody who is quoted; each has a page below `path`. */
export function speakerIndex(speakers: Parameters<typeof everybody>[0], path: string, context: PageContext): string {
  return everybody(speakers, path, context).markup;
}

function text(view: (release: Release, context: PageContext) => Html): PartView {
  return (release, context) => view(release, context).markup;
}
