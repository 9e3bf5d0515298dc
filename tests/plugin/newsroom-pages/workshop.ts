import type { NewsroomPage, PageMaker } from "../../../plugin/newsroom-pages/page.ts";
import { type PressReleaseOptions, settle } from "../../../plugin/options.ts";
import { pageContexts } from "../../../plugin/page-context.ts";
import type { Published } from "../../../plugin/published.ts";
import { shelve } from "../../../plugin/shelf.ts";

/** What a maker makes of some releases, newest first: its pages, and the HTML of each. */
export function made(maker: PageMaker, releases: readonly Published[], options: PressReleaseOptions = {}) {
  const settings = settle({ newsroom: "/", ...options });
  const shelf = shelve(releases, settings, (words) => words);
  const contexts = pageContexts(
    settings,
    (path) => path,
    () => shelf,
  );
  const pages = maker(shelf, { settings, contexts, site: contexts.for("/") });
  const html = (page: NewsroomPage): string => page.render(contexts.for(page.url, page.speaks));
  return {
    pages,
    urls: pages.map(({ url }) => url),
    html: (url: string) =>
      pages
        .filter((each) => each.url === url)
        .map(html)
        .join(),
  };
}

/** The text of each element of a name. */
export const texts = (html: string, element: string): string[] =>
  [...html.matchAll(new RegExp(`<${element}[ >][\\s\\S]*?</${element}>`, "g"))].map(([found]) =>
    found.replace(/<[^>]*>/g, "").trim(),
  );
