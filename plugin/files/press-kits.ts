import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { basename } from "node:path/posix";
import { type KitFile, kitTexts, kitZip } from "../pictures/press-kit.ts";
import type { Published } from "../published.ts";
import { beside, type FileMaker, type FileWorkshop, type OutputFile, stemOf } from "./output-file.ts";

/** A ZIP for each release with pictures: these, its text, and who is to be credited. */
export const pressKits: FileMaker = ({ releases }, workshop) =>
  releases.flatMap((page) => (page.release.pictures.length === 0 ? [] : [pressKit(page, workshop)]));

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
