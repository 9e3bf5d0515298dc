import type { PullQuoteSetting } from "../../src/quotes/settings.ts";
import type { RendererOptions } from "../../src/render/index.ts";
import type { Clock } from "../clock.ts";
import type { Components, NavLink } from "../pages/index.ts";
import type { FileChoice } from "./files.ts";
import type { PagePaths } from "./pages.ts";
import type { Person } from "./people.ts";
import type { PicturesOption } from "./pictures.ts";
import type { ShareImagesOption } from "./share-images.ts";

/** The options with every default filled in. */
export interface Settings {
  readonly directory: string;
  readonly name: string | null;
  /** With a slash at its end. */
  readonly url: string | null;
  /** Null where the newsroom's own pages are meant. */
  readonly nav: readonly NavLink[] | null;
  readonly newsroom: string | null;
  /** The paths of the pages there are. */
  readonly pages: PagePaths;
  /** Releases in a feed at most, 0 for all of them; null for no feeds. */
  readonly feeds: number | null;
  readonly files: FileChoice;
  readonly perPage: number;
  readonly layout: string | false;
  readonly stylesheet: string | false;
  readonly armoured: boolean;
  readonly script: string | false;
  /** Null for "favicon.svg" where there is one. */
  readonly icon: string | false | null;
  readonly quotes: string | false;
  readonly people: readonly Person[];
  readonly components: Components;
  /** Null for none. */
  readonly pictures: Required<PicturesOption> | null;
  /** Null for none. */
  readonly shareImages: Required<ShareImagesOption> | null;
  readonly permalink: "headline" | "file";
  readonly fallbackEncoding: string | null;
  /** Null for keeping nothing of what was read. */
  readonly cache: string | null;
  readonly language: string | null;
  readonly region: string | null;
  readonly markdown: boolean;
  readonly markdownIt: RendererOptions["amend"] | null;
  readonly pullQuotes: PullQuoteSetting;
  readonly wire: "show" | "drop";
  readonly strict: boolean;
  readonly vagueEmbargo: "stop" | "hold";
  readonly serveHeld: boolean;
  readonly clock: Clock;
}
