import { searchPage } from "../pages/index.ts";
import { type PageMaker, shown } from "./page.ts";

/** The page to search on. */
export const search: PageMaker = (_shelf, { settings, site }) => {
  const { search: url, years } = settings.pages;
  if (url === null) return [];
  return [
    {
      url,
      title: site.words.search,
      script: `${url}search.js`,
      stylesheet: settings.stylesheet === false ? null : `${url}search.css`,
      ...shown({ index: `${url}pagefind/`, archive: years ?? settings.newsroom ?? "/" }, searchPage),
    },
  ];
};
