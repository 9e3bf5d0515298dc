import { frontPage } from "../pages/index.ts";
import type { PageMaker } from "./page.ts";

/** The newsroom's front page. */
export const front: PageMaker = ({ releases }, { settings, site }) => {
  const { front: url } = settings.pages;
  if (url === null) return [];
  return [{ url, title: settings.name ?? site.words.newsroom, render: (context) => frontPage(releases, context) }];
};
