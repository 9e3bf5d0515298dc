import type { Finding, PictureFile } from "../../src/types.ts";
import { createPictureFinder } from "./find.ts";
import { createPictureReader, pictureStamp } from "./read.ts";

/** The pictures that lie beside texts. */
export interface Pictures {
  /** Those of a text that can be shown, and what is to be said about all of its files. */
  of(path: string): Promise<{ readonly files: readonly PictureFile[]; readonly findings: readonly Finding[] }>;
  /** Tells one state of a text's pictures from the next. */
  stamp(path: string): Promise<string>;
  /** Looks into folders anew the next time: for the next build. */
  forget(): void;
}

export function createPictures(): Pictures {
  let finder = createPictureFinder();
  const reader = createPictureReader();
  return {
    async of(path) {
      const readings = [];
      // One after the other: a folder may hold more than fits into memory at once.
      for (const picture of await finder.beside(path)) readings.push(await reader.read(path, picture));
      return {
        files: readings.flatMap(({ file }) => file ?? []),
        findings: readings.flatMap(({ findings }) => findings),
      };
    },
    async stamp(path) {
      const stamps = (await finder.beside(path)).map((picture) => pictureStamp(path, picture));
      return (await Promise.all(stamps)).join();
    },
    forget() {
      finder = createPictureFinder();
    },
  };
}

/** For a site that wants none: nothing is looked for. */
export const noPictures: Pictures = {
  of: async () => ({ files: [], findings: [] }),
  stamp: async () => "",
  forget: () => {},
};
