import type { PullQuoteSetting } from "../../src/quotes/settings.ts";
import type { RendererOptions } from "../../src/render/index.ts";
import type { Components, NavLink } from "../pages/index.ts";
import type { FilesOption } from "./files.ts";
import type { PagesOption } from "./pages.ts";
import type { Person } from "./people.ts";
import type { PicturesOption } from "./pictures.ts";
import type { ShareImagesOption } from "./share-images.ts";

/** What a site may set: `eleventyConfig.addPlugin(pressRelease, { … })`. Every key is optional. */
export interface PressReleaseOptions {
  /** The folder of the releases, below the input directory. Default: "releases". */
  readonly directory?: string;
  /** What the newsroom is called, on every page. Default: none. */
  readonly name?: string;
  /**
   * The absolute address of the site's root, its path prefix included: "https://press.example/". Feeds, sitemaps and link
   * previews need it, and are left out without it; every other address is seen from its page. Default: none.
   */
  readonly url?: string;
  /** The links at the head of every page: `{ label, href }`. Default: the pages that the newsroom has. */
  readonly nav?: readonly NavLink[];
  /**
   * The path below which the pages of the newsroom stand, its front page at the path itself: "/press/"; false for no pages
   * but the releases' own. Default: the folder of the releases, "/releases/".
   */
  readonly newsroom?: string | false;
  /** Which pages the newsroom has, and where below `newsroom` they are. Default: all of them. */
  readonly pages?: PagesOption;
  /**
   * How many of the newest releases a feed holds; 0 for all of them, false for no feeds. Needs `url`. Default: 50, none with
   * `newsroom: false`.
   */
  readonly feeds?: number | false;
  /** Which files there are beside the pages; false for none. Default: all, none with `newsroom: false`. */
  readonly files?: FilesOption | false;
  /** Releases in a list, or quotations of a speaker, on one page; 0 for all of them. Default: 50. */
  readonly perPage?: number;
  /** The layout's name, without ending; false to set none. A site's own file of that name is used. Default: "press-release". */
  readonly layout?: string | false;
  /** Where the stylesheet goes, below the output directory; false for none. Default: "assets/press-release.css". */
  readonly stylesheet?: string | false;
  /**
   * Whether the stylesheet is the armoured one, for releases in a page whose own rules would reach into them: it looks the same,
   * nothing outside a cascade layer wins over it, and it is themed by custom properties alone. Default: false.
   */
  readonly armoured?: boolean;
  /**
   * Where a small script goes that copies a quotation with speaker, date and address; false for none, and then there is no
   * script in the site at all. Default: false.
   */
  readonly script?: string | false;
  /**
   * The site's icon, a path below the input directory; pages name it. False for none. Default: "favicon.svg", where there is such
   * a file.
   */
  readonly icon?: string | false;
  /** Where a file with all quotations of the newsroom goes, such as "quotes.json"; false for none. Default: false. */
  readonly quotes?: string | false;
  /** People whose names do not tell who they are: one of two spellings, two of one name. Default: none. */
  readonly people?: readonly Person[];
  /**
   * Your own views of parts of a release's page, by name: `{ contacts: (release, context, original) => "<section>…" }`. What
   * they give is HTML and is not escaped. Default: none.
   */
  readonly components?: Components;
  /**
   * What becomes of the pictures beside texts: in how many sizes and which formats they are made, where the site has
   * `@11ty/eleventy-img`; false for no pictures at all. Default: `{ responsive: true }`, in AVIF, WebP and their own format.
   */
  readonly pictures?: PicturesOption | false;
  /**
   * Whether releases without a picture have one drawn for link previews, with headline, newsroom and day; `{ always, fonts }` for
   * all releases, and for scripts that need fonts of their own. Needs `url` and two packages. Default: false.
   */
  readonly shareImages?: boolean | ShareImagesOption;
  /** What a page's address is made from. Default: "headline". */
  readonly permalink?: "headline" | "file";
  /** The encoding of texts that are neither UTF-8 nor marked: "windows-1251". Default: guessed, and reported. */
  readonly fallbackEncoding?: string;
  /**
   * The folder in which what was read from texts is kept for the next build, which is quicker for it; false for nowhere. It holds
   * the texts, also those that are held back, and must not be in the output. Default:
   * "node_modules/.cache/eleventy-plugin-press-release".
   */
  readonly cache?: string | false;
  /** The language of texts that do not show it: "en", "pt-BR". Default: read from each text. */
  readonly language?: string;
  /** Whose order of day and month "03/04/2021" has: "GB", "US". Default: none, and such a date is reported. */
  readonly region?: string;
  /**
   * Whether pages set the inline Markdown of texts; one says it for itself with `markdown:` in its front matter. Where they do not, a text that is
   * written in it is shown without its signs. Default: false.
   */
  readonly markdown?: boolean;
  /** Adds a site's own plugins to the markdown-it that sets the texts. */
  readonly markdownIt?: NonNullable<RendererOptions["amend"]>;
  /**
   * How pull-quotes are set: as copies beside the text ("repeat"), as the text's own quotations set large ("promote"), or not
   * ("off"); how many a release has at most; or both, `{ mode, count }`. Default: "repeat", about one in 250 words.
   */
  readonly pullQuotes?: PullQuoteSetting;
  /**
   * What becomes of the lines that a wire or a web page left in a text ("View source version on …"): "show" sets them apart
   * at the end of the page, "drop" leaves them out. Default: "show".
   */
  readonly wire?: "show" | "drop";
  /** Whether an error in any release fails the build, after all have been reported. Default: false. */
  readonly strict?: boolean;
  /**
   * What becomes of an embargo that does not state day, time and zone: "stop" stops the build, "hold" keeps the release out of
   * the site until the text is mended. Default: "stop".
   */
  readonly vagueEmbargo?: "stop" | "hold";
  /**
   * Whether `eleventy --serve` shows what is held, under a notice, and then writes to a folder of its own and not to that of the
   * site. Default: true.
   */
  readonly serveHeld?: boolean;
  /** The build's clock, for embargoes. Default: SOURCE_DATE_EPOCH, then the time of day. */
  readonly now?: Date | string;
}
