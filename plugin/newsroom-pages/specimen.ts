import { setting } from "../setting/load.ts";
import { type PageMaker, shown } from "./page.ts";

/** Every part of a page in all its examples, for whoever makes the site: so it speaks English. */
export const specimen: PageMaker = (_shelf, { settings, contexts }) => {
  const { specimen: url } = settings.pages;
  if (url === null) return [];
  const view = () => setting().specimenPage((release) => contexts.for(url, release)).markup;
  return [{ url, title: "Specimen", lang: "en", ...shown(null, view) }];
};
