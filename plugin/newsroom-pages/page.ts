import type { Release } from "../../src/types.ts";
import type { Settings } from "../options.ts";
import type { PageContexts } from "../page-context.ts";
import type { PageContext } from "../pages/index.ts";
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
  /** What stands between masthead and end. */
  render(context: PageContext): string;
}

/** Makes the pages of one kind; none where the site has switched them off. */
export type PageMaker = (shelf: Shelf, workshop: Workshop) => readonly NewsroomPage[];

/** What page makers know beside the releases. */
export interface Workshop {
  readonly settings: Settings;
  /** A page's context without a release: the words of the site's language, for titles. */
  readonly site: PageContext;
  readonly contexts: PageContexts;
}
