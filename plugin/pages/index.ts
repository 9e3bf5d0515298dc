/** The pages: pure functions from a release, or some, to HTML. `stylesheet()` alone reads files: the sheet's own. */
import type { Release } from "../../src/types.ts";
import { type ArchivePage, archivePage as archive } from "./archive/view.ts";
import type { PageContext } from "./context.ts";
import { figureElsewhere as pictureElsewhere } from "./figure/elsewhere.ts";
import { type BelowFront, frontPage as front } from "./front/view.ts";
import type { Html } from "./html.ts";
import { indexPage as entriesPage, type IndexEntry } from "./index-page/view.ts";
import { type ListPage, listPage as list } from "./list/view.ts";
import { notFoundPage as notFound } from "./not-found/view.ts";
import { type PartName, type PartView, partNames, partOf } from "./parts.ts";
import { pressContactsPage as callers, type PressCard } from "./press-contacts/view.ts";
import { COPY, FOOT, HEAD, releasePage as release } from "./release/view.ts";
import { type SearchPage, searchPage as search } from "./search/view.ts";
import { speakerIndex as everybody, type SpeakerPage, speakerPage as somebody } from "./speaker/view.ts";
import { type StandingPassage, standingTextsPage as standing } from "./standing-texts/view.ts";
import type { ListItem } from "./year/view.ts";

export { absolute } from "./address.ts";
export { armouredStylesheet } from "./armoured-stylesheet.ts";
export type {
  Alternate,
  Components,
  Download,
  NavLink,
  PageContext,
  PageLink,
  PictureAddress,
  ShareImage,
  Surroundings,
} from "./context.ts";
export { changesInWords } from "./correction/in-words.ts";
export { counted } from "./counted.ts";
export type { DocumentData, HeadLink } from "./document/view.ts";
export { documentHead, documentMasthead, documentPage } from "./document/view.ts";
export type { Example } from "./example.ts";
export { oneSize } from "./figure/elsewhere.ts";
export { shownPictures } from "./figure/shown.ts";
export { findingsPanel } from "./findings/view.ts";
export { heldBanner, previewBanner } from "./held/view.ts";
export { pageOf } from "./pager/view.ts";
export { type PartName, type PartView, partNames } from "./parts.ts";
export type { PressCard } from "./press-contacts/view.ts";
export { readingMinutes } from "./reading-time/view.ts";
export type { SpeakerPage } from "./speaker/view.ts";
export type { StandingPassage } from "./standing-texts/view.ts";
export {
  heldStylesheet,
  readableStylesheet,
  script,
  searchScript,
  searchStylesheet,
  stylesheet,
} from "./stylesheet.ts";
export type { ListItem } from "./year/view.ts";

/** Every part of a release's page, by name: for a site's own templates. */
export const parts = Object.fromEntries(partNames.map((name) => [name, text(partOf(name))])) as Readonly<
  Record<PartName, PartView>
>;

/** The parts of a release's article: in its head, in the rail and the copy, and below them. */
export const releaseOrder = { head: HEAD, copy: COPY, foot: FOOT } as const;

/** A whole release as an `<article>`. */
export const releasePage: PartView = text(release);

/** A picture of a release in a feed or an e-mail. */
export function figureElsewhere(...given: Parameters<typeof pictureElsewhere>): string {
  return pictureElsewhere(...given).markup;
}

/** The newsroom's front page, newest release first as given. */
export function frontPage(items: readonly ListItem[], context: PageContext, below?: BelowFront): string {
  return front(items, context, below).markup;
}

/** Everybody, or every topic, with the ways to them. */
export function indexPage(title: string, entries: readonly IndexEntry[], context: PageContext): string {
  return entriesPage(title, entries, context).markup;
}

export const listPage = page<ListPage>(list);
export const archivePage = page<ArchivePage>(archive);
export const pressContactsPage = page<readonly PressCard[]>(callers);
export const standingTextsPage = page<readonly StandingPassage[]>(standing);
export const searchPage = page<SearchPage>(search);

/** The page for an address that leads nowhere. */
export function notFoundPage(context: PageContext): string {
  return notFound(context).markup;
}

/** What somebody said, or one page of it. */
export function speakerPage(page: SpeakerPage, context: PageContext): string {
  return somebody(page, context).markup;
}

/** Everybody who is quoted. */
export const speakerIndex = page<Parameters<typeof everybody>[0]>(everybody);

function text(view: (release: Release, context: PageContext) => Html): PartView {
  return (release, context) => view(release, context).markup;
}

function page<T>(view: (what: T, context: PageContext) => Html): (what: T, context: PageContext) => string {
  return (what, context) => view(what, context).markup;
}
