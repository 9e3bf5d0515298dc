import { readFile } from "node:fs/promises";
import type { PictureFile } from "../../src/types.ts";
import { log } from "../log.ts";
import type { PicturesOption } from "../options/pictures.ts";
import { cached, keyOf } from "./cache.ts";
import { moves } from "./motion.ts";

/** One size of a picture, made and waiting to be copied. */
export interface Variant {
  readonly type: string;
  /** Pixels. */
  readonly width: number;
  /** "480w.webp": what follows the picture's own name. */
  readonly suffix: string;
  /** Where it waits. */
  readonly file: string;
}

/** Makes the sizes of a picture; an empty list where there are none to make, or it cannot be done. */
export type MakeVariants = (file: string, picture: PictureFile) => Promise<readonly Variant[]>;

const ENDING: Readonly<Record<string, string>> = { jpeg: "jpg" };

/** The part of eleventy-img that is used. */
type Resize = (file: string, options: object) => Promise<Readonly<Record<string, readonly Resized[]>>>;

interface Resized {
  readonly width: number;
  readonly format: string;
  readonly sourceType: string;
}

/** Loads eleventy-img if the site has it; else, or without the option, pictures stay as they are. */
export async function variantMaker({ responsive, formats, widths }: Required<PicturesOption>): Promise<MakeVariants> {
  const resize = responsive ? await eleventyImage() : null;
  if (resize === null) return async () => [];
  return async (file, picture) => {
    const wanted = widthsFor(picture, widths);
    try {
      const bytes = await readFile(file);
      if (moves(bytes)) return [];
      return await cached(keyOf(bytes, { formats, wanted }), async (folder) => {
        const made = await resize(file, {
          widths: wanted,
          formats: [...formats, "auto"],
          outputDir: folder,
          urlPath: "/",
          filenameFormat: (_id: string, _source: string, width: number, format: string) => suffixOf(width, format),
          useCache: false,
          fixOrientation: true,
          sharpAvifOptions: { effort: 3 },
        });
        return Object.values(made)
          .flat()
          .map(({ width, format, sourceType }) => ({ type: sourceType, width, suffix: suffixOf(width, format) }));
      });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      log.say("warning", `${file} is shown in its own size only, since others could not be made of it: ${reason}.`);
      return [];
    }
  };
}

const suffixOf = (width: number, format: string): string => `${width}w.${ENDING[format] ?? format}`;

async function eleventyImage(): Promise<Resize | null> {
  try {
    // By a name that is no literal: a site without it has no types of it either.
    const name = "@11ty/eleventy-img";
    return ((await import(name)) as { default: Resize }).default;
  } catch {
    return null;
  }
}

/** The widths below the picture's own, and its own or the widest. */
function widthsFor({ width }: PictureFile, widths: readonly number[]): number[] {
  const most = Math.min(width, Math.max(...widths));
  return [...new Set([...widths.filter((each) => each < most), most])].sort((a, b) => a - b);
}
