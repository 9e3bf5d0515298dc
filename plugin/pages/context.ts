import type { LanguagePack } from "../../src/languages/pack.ts";
import type { PageWords } from "../../src/languages/page-words/words.ts";
import type { Renderer } from "../../src/render/index.ts";
import type { TypographicMarks } from "../../src/render/typographic.ts";
import type { CalendarDate, Contact, Picture, Release } from "../../src/types.ts";
import type { OwnPartView, PartName } from "./parts.ts";
import type { ListItem } from "./year/view.ts";

/** A site's own views of parts of a page, by name. */
export type Components = { readonly [Name in PartName]?: OwnPartView };

export interface NavLink {
  readonly label: string;
  /** A path of the site ("/press/") or an absolute address. */
  readonly href: string;
}

/** What a page knows besides the release it shows. */
export interface PageContext {
  readonly renderer: Renderer;
  /** The words of the page, in the language of what it shows. */
  readonly words: PageWords;
  /** BCP 47, for day and month in lists. */
  readonly locale: string;
  /** The direction of the page's words. */
  readonly direction: "ltr" | "rtl";
  /** The path of this page within the site; null where it has none. */
  readonly page: string | null;
  /** The ways from its release to others. */
  readonly surroundings: Surroundings;
  /** The address of a path of the site as seen from this page, so that the site works below any path. */
  readonly url: (path: string) => string;
  readonly site: {
    readonly name: string | null;
    readonly language: string;
    /** The absolute address of the root, with a slash at its end; null where the site has not said it. */
    readonly url: string | null;
    readonly nav: readonly NavLink[];
    /** The path of the front page; null where there is none. */
    readonly newsroomUrl: string | null;
  };
  /** What a language writes for straight quotation marks. */
  readonly marksOf: (tag: string) => TypographicMarks;
  /** Whether words are a label of a field in any language, and nothing else: "Photo credits:" is one for photo credits. */
  readonly isLabelFor: (field: keyof LanguagePack["labels"], words: string) => boolean;
  /** "13 October 2021" in the locale. */
  readonly formatDate: (date: CalendarDate) => string;
  /** Whether the lines that a wire left in the text are on the page. */
  readonly wire: "show" | "drop";
  /** The path of the stylesheet within the site; null for none. */
  readonly stylesheet: string | null;
  /** The path of the site's icon; null for none. */
  readonly icon: string | null;
  /** The path of the page about a speaker; null where there is none. */
  readonly speakerUrl: (name: string, role: string | null) => string | null;
  /** The path of the card of a press contact for address books; null where there is none. */
  readonly cardUrl: (contact: Contact) => string | null;
  /** What there is of the page for programs. */
  readonly alternates: readonly Alternate[];
  /** Views that the site has put in place of the plugin's, by the name of the part. */
  readonly components: Components;
  /** The path of the script within the site; null for none. */
  readonly script: string | null;
  /** Where a picture of a release is in the site; null where it is not. */
  readonly picture: (picture: Picture, release: Release) => PictureAddress | null;
  /** The picture that is drawn of a release for link previews; null for none. */
  readonly shareImage: (release: Release) => ShareImage | null;
  /** What can be taken away from a release's page. */
  readonly downloads: (release: Release) => readonly Download[];
}

/** The files of a picture, as paths of the site. */
export interface PictureAddress {
  /** The picture as it was handed in. */
  readonly path: string;
  /** The formats that it was made in, best first, its own last; none where there is only the picture itself. */
  readonly sources: readonly PictureSource[];
}

/** A picture for link previews. */
export interface ShareImage {
  /** Its path within the site. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
  /** What it says. */
  readonly alt: string;
}

export interface PictureSource {
  /** "image/webp" */
  readonly type: string;
  /** Narrowest first; widths in pixels. */
  readonly sizes: readonly { readonly path: string; readonly width: number }[];
}

/** A file that belongs to a release. */
export interface Download {
  readonly label: string;
  /** The path within the site. */
  readonly path: string;
  /** "ZIP, 4.1 MB"; null for none. */
  readonly note: string | null;
}

/** The same as a page in another form, or a feed of what it lists. */
export interface Alternate {
  /** Its media type. */
  readonly type: string;
  /** Its path within the site. */
  readonly path: string;
  readonly title: string | null;
}

/** A way to another page of the site. */
export interface PageLink {
  readonly url: string;
  readonly title: string;
  /** BCP 47, of the title. */
  readonly lang: string;
  readonly direction: "ltr" | "rtl";
}

/** The ways from a release to others that are out. */
export interface Surroundings {
  /** The path of its own page; null where that is unknown. */
  readonly url: string | null;
  /** Its neighbours in time, in its language. */
  readonly older: PageLink | null;
  readonly newer: PageLink | null;
  /** At most three, each with the names of what both share. */
  readonly related: readonly (ListItem & { readonly because: readonly string[] })[];
  /** Those that have a page. */
  readonly topics: readonly PageLink[];
  /** The release in each language, itself among them, by the name of the language; none where it stands alone. */
  readonly translations: readonly PageLink[];
}
