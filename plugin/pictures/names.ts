import { basename, extname } from "node:path";
import type { Picture } from "../../src/types.ts";
import { type Slugify, slugFor } from "../permalinks.ts";
import { ENDINGS } from "./read.ts";

/**
 * What the files of a release's pictures are called in the site: "Old Pier (2).JPG" is "old-pier-2.jpg", safe on any system and
 * in any address, with the ending of what they are; no two alike, be it by case alone.
 */
export function siteNames(pictures: readonly Picture[], slugify: Slugify): ReadonlyMap<Picture, string> {
  const taken = new Set<string>();
  const names = new Map<Picture, string>();
  // By their paths, so that another order on the page moves no file.
  for (const picture of [...pictures].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const stem = slugFor(basename(picture.path, extname(picture.path)), slugify) || "picture";
    const ending = ENDINGS[picture.type][0];
    let name = `${stem}${ending}`;
    for (let number = 2; taken.has(name); number += 1) name = `${stem}-${number}${ending}`;
    taken.add(name);
    names.set(picture, name);
  }
  return names;
}

/** The folder of what belongs to a page: "/releases/bridge/" for itself, and for "/releases/bridge.html". */
export function folderOfPage(url: string): string {
  return url.endsWith("/") ? url : `${url.replace(/\.[^./]*$/, "")}/`;
}
