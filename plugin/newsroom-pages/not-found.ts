import { notFoundPage } from "../pages/index.ts";
import { type PageMaker, shown } from "./page.ts";

/** What hosts show where an address leads nowhere. */
export const notFound: PageMaker = (_shelf, { settings, site }) => {
  const { notFound: url } = settings.pages;
  return url === null
    ? []
    : [{ url, title: site.words.notFound, ...shown(null, (_, context) => notFoundPage(context)) }];
};
