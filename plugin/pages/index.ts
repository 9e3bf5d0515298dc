/** The pages: pure functions from a release, or some, to HTML. `stylesheet()` alone reads files: the sheet's own. */
import type { Release } from "../../src/types.ts";
import type { PageContext } from "./context.ts";
import { frontPage as front } from "./front/view.ts";
import type { Html } from "./html.ts";
import { notFoundPage as notFound } from "./not-found/view.ts";
import { type PartName, type PartView, partNames, partOf } from "./parts.ts";
import { COPY, FOOT, HEAD, releasePage as page } from "./release/view.ts";
import { speakerIndex as everybody, type SpeakerPage, speakerPage as somebody } from "./speaker/view.ts";
import { specimenPage as specimen } from "./specimen/view.ts";
import type { ListItem } from "./year/view.ts";

export { armouredStylesheet } from "./armoured-stylesheet.ts";
export type { Components, Download, NavLink, PageContext, PictureAddress } from "./context.ts";
export type { DocumentData } from "./document/view.ts";
export { documentHead, documentMasthead, documentPage } from "./document/view.ts";
export type { Example } from "./example.ts";
export { examples } from "./examples.ts";
export { type PartName, type PartView, partNames } from "./parts.ts";
export type { SpeakerPage } from "./speaker/view.ts";
export { readableStylesheet, script, stylesheet } from "./stylesheet.ts";
export type { ListItem } from "./year/view.ts";

/** Every part of a release's page, by name: for a site's own templates. */
export const parts = Object.fromEntries(partNames.map((name) => [name, text(partOf(name))])) as Readonly<
  Record<PartName, PartView>
>;

/** The parts of a release's article: in its head, in the rail and the copy, and below them. */
export const releaseOrder = { head: HEAD, copy: COPY, foot: FOOT } as const;

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

/** Every part of a release's page in all its examples. */
export function specimenPage(contextOf: (release: Release) => PageContext): string {
  return specimen(contextOf).markup;
}

function text(view: (release: Release, context: PageContext) => Html): PartView {
  return (release, context) => view(release, context).markup;
}
