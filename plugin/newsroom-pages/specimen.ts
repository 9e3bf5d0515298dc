import { specimenPage } from "../pages/index.ts";
import { type PageMaker, shown } from "./page.ts";

/** Every part of a page in all its examples, for whoever makes the site: so it speaks English. */
export const specimen: PageMaker = (_shelf, { settings, contexts }) => {
  const { specimen: url } = settings.pages;
  if (url === null) return [];
  const view = () => specimenPage((release) => contexts.for(url, release));
  return [{ url, title: "Specimen", lang: "en", ...shown(null, view) }];
};
