import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { basename } from "node:path/posix";
import { log } from "../log.ts";
import type { PageContext } from "../pages/index.ts";
import type { Gallery } from "../pictures/gallery.ts";
import { type KitFile, kitSize, kitTexts, kitZip } from "../pictures/press-kit.ts";
import type { Published } from "../published.ts";
import { beside, type FileMaker, type FileWorkshop, type OutputFile, stemOf } from "./output-file.ts";

const MEGABYTE = 1_000_000;

/** A ZIP for each release with pictures: these, its text, and who is to be credited. One that would be too large is not made. */
export const pressKits: FileMaker = ({ releases }, workshop) =>
  releases.flatMap((page) => {
    const { gallery, contexts, settings } = workshop;
    const most = settings.pictures?.kitMegabytes ?? 0;
    if (page.release.pictures.length === 0) return [];
    const size = kitBytes(page, gallery, contexts.for(page.url, page.release));
    if (size <= most * MEGABYTE) return [pressKit(page, workshop)];
    log.say(
      "warning",
      `${page.inputPath} has no press kit: with its pictures it would have ${Math.ceil(size / MEGABYTE)} MB.`,
      `Make the pictures smaller, or set the option pictures: { kitMegabytes }, which is ${most}.`,
    );
    return [];
  });

/** How large the press kit of a release would be, in bytes; null where it has none, for want of pictures or for its size. */
export function kitBytesOf(
  page: Published,
  gallery: Gallery | null,
  most: number,
  context: PageContext,
): number | null {
  if (gallery === null || page.release.pictures.length === 0) return null;
  const size = kitBytes(page, gallery, context);
  return size <= most * MEGABYTE ? size : null;
}

function kitBytes(page: Published, gallery: Gallery, context: PageContext): number {
  const nameOf = (picture: Parameters<Gallery["address"]>[0]) => basename(gallery.address(picture, page).path);
  return kitSize([
    ...kitTexts(page.release, context, stemOf(page.url), nameOf).map(({ name, bytes }) => ({
      name,
      size: bytes.length,
    })),
    ...page.release.pictures.map((picture) => ({ name: nameOf(picture), size: picture.bytes })),
  ]);
}

function pressKit(page: Published, workshop: FileWorkshop): OutputFile {
  return {
    path: kitPath(page),
    async content() {
      const files: KitFile[] = [...textsOf(page, workshop)];
      for (const picture of page.release.pictures) {
        const bytes = await readFile(join(dirname(page.inputPath), picture.path));
        files.push({ name: basename(workshop.gallery.address(picture, page).path), bytes });
      }
      return kitZip(files);
    },
  };
}

/** "/releases/bridge-opens/bridge-opens-press-kit.zip" */
export const kitPath = ({ url }: Published): string => beside(url, `${stemOf(url)}-press-kit.zip`);

function textsOf(page: Published, { gallery, contexts }: FileWorkshop): KitFile[] {
  const { release, url } = page;
  return kitTexts(release, contexts.for(url, release), stemOf(url), (picture) =>
    basename(gallery.address(picture, page).path),
  );
}
