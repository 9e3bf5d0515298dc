import { type StandingPassage, standingTextsPage } from "../pages/index.ts";
import type { StandingText } from "../shelf/standing-texts.ts";
import type { Shelf } from "../shelf.ts";
import { type PageMaker, shown } from "./page.ts";

/** The one home of the standing texts that stand under many releases. */
export const about: PageMaker = (shelf, { settings, site }) => {
  const { about: url } = settings.pages;
  if (url === null || shelf.standingTexts.length === 0) return [];
  const texts = shelf.standingTexts.map(passageOf);
  return [{ url, title: site.words.aboutUs, ...shown(texts, standingTextsPage) }];
};

/** What the newsroom says of itself, in the site's language if it says it there; null where it says nothing. */
export function textOnFront({ standingTexts }: Shelf): StandingPassage | null {
  const own = standingTexts.find(({ isOwn }) => isOwn);
  return own === undefined ? null : passageOf(own);
}

function passageOf({ id, boilerplate, from }: StandingText): StandingPassage {
  return { id, boilerplate, release: from.release };
}
