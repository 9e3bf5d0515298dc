import type { Memory } from "../memory.ts";
import type { NewsroomPage } from "../newsroom-pages/page.ts";
import type { Settings } from "../options.ts";
import type { PageContexts } from "../page-context.ts";
import type { Gallery } from "../pictures/gallery.ts";
import type { Published } from "../published.ts";
import type { ShareImages } from "../share-images/share-images.ts";
import type { Shelf } from "../shelf.ts";
import type { Witness } from "../witness.ts";

/** A file that is no page: a feed, a text, a picture. */
export interface OutputFile {
  /** Its path within the site: "/feed.xml". */
  readonly path: string;
  /** What is in it; bytes that are costly to make are made when the file is written. */
  readonly content: string | Uint8Array | (() => Promise<Uint8Array> | string);
  /**
   * All that it is made from beside the settings. Where that is what it was in the last build of this process, as it is for nearly
   * every release while a server runs, the file is not made again.
   */
  readonly from?: readonly unknown[];
}

/** Makes the files of one kind from what is out; none where the site has switched them off. */
export type FileMaker = (shelf: Shelf, workshop: FileWorkshop) => Iterable<OutputFile> | Promise<Iterable<OutputFile>>;

/** What makers of files know beside the releases. */
export interface FileWorkshop {
  readonly settings: Settings;
  readonly contexts: PageContexts;
  readonly witness: Witness;
  /** The bodies of releases in feeds. */
  readonly bodies: Memory;
  /** The pages of the newsroom beside its releases. */
  readonly pages: () => readonly NewsroomPage[];
  readonly gallery: Gallery;
  readonly shareImages: ShareImages;
}

/** "/releases/bridge-opens/" and "bridge.jpg" -> "/releases/bridge-opens/bridge.jpg": a file beside a page. */
export function beside(pageUrl: string, name: string): string {
  return `${pageUrl.slice(0, pageUrl.lastIndexOf("/") + 1)}${name}`;
}

/** The last part of a page's path, for naming its files: "bridge-opens". */
export function stemOf(pageUrl: string): string {
  return (
    pageUrl
      .split("/")
      .findLast((part) => part !== "")
      ?.replace(/\.html$/, "") ?? "release"
  );
}

/** Where a release in another form stands: "/releases/bridge-opens/bridge-opens.txt". */
export const versionPath = ({ url }: Published, ending: string): string => beside(url, `${stemOf(url)}.${ending}`);
