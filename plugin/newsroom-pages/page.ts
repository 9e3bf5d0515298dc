import type { Release } from "../../src/types.ts";
import type { Settings } from "../options.ts";
import type { PageContexts } from "../page-context.ts";
import type { ListItem, PageContext } from "../pages/index.ts";
import type { Published } from "../published.ts";
import type { Shelf } from "../shelf.ts";

/** A page of the newsroom beside its releases. */
export interface NewsroomPage {
  /** Its path within the site: "/people/ada-sample/", "/404.html". */
  readonly url: string;
  readonly title: string;
  readonly description?: string | null;
  /** BCP 47; the site's own where none is given. */
  readonly lang?: string;
  /** A release in whose language the page speaks; the site's own language where none is given. */
  readonly speaks?: Release;
  /** Paths of the pages of the same list before and after it. */
  readonly newer?: string | null;
  readonly older?: string | null;
  /** The path of a script that it works better with. */
  readonly script?: string;
  /** The path of a stylesheet for it alone, beside that of all pages. */
  readonly stylesheet?: string | null;
  /** All that it is made of beside its context: where that is the same, so is the page. */
  readonly shows: unknown;
  /** What stands between masthead and end. */
  render(context: PageContext): string;
}

/** What a page shows, and the view of it: since that is handed nothing else, the page says nothing else. */
export function shown<T>(
  shows: T,
  view: (shows: T, context: PageContext) => string,
): Pick<NewsroomPage, "shows" | "render"> {
  return { shows, render: (context) => view(shows, context) };
}

/** A release as lists have it, without all else that the site says of its page. */
export const listed = ({ release, url, date }: Published): ListItem => ({ release, url, date });

/** Makes the pages of one kind; none where the site has switched them off. */
export type PageMaker = (shelf: Shelf, workshop: Workshop) => readonly NewsroomPage[];

/** What page makers know beside the releases. */
export interface Workshop {
  readonly settings: Settings;
  /** A page's context without a release: the words of the site's language, for titles. */
  readonly site: PageContext;
  readonly contexts: PageContexts;
}
