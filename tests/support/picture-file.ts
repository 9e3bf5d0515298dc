import type { PictureData, PictureFile } from "../../src/types.ts";

/** A picture file of which nothing is known but what is given. */
export function pictureFile(path: string, told: Partial<PictureData> = {}): PictureFile {
  return {
    path,
    type: "image/jpeg",
    width: 1600,
    height: 900,
    bytes: 1000,
    told: { caption: null, alt: null, creator: null, credit: null, copyright: null, ...told },
  };
}
