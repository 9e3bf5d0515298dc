import { isObject, isText } from "./values.ts";

/** The pictures that are drawn for link previews. */
export interface ShareImagesOption {
  /** Whether releases with pictures of their own have one too, instead of their first picture. Default: false. */
  readonly always?: boolean;
  /** Font files (TTF, OTF) for scripts that Source Serif 4 does not know, such as "fonts/NotoNaskhArabic-Bold.ttf". */
  readonly fonts?: readonly string[];
}

export const SHARE_IMAGES_EXPECTED = "true, false, or { always, fonts }";

export function isShareImagesOption(value: unknown): boolean {
  if (typeof value === "boolean") return true;
  if (!isObject(value, ["always", "fonts"])) return false;
  const { always, fonts } = value;
  return (
    (always === undefined || typeof always === "boolean") &&
    (fonts === undefined || (Array.isArray(fonts) && fonts.every(isText)))
  );
}

export function settledShareImages(given: ShareImagesOption | boolean | undefined): Required<ShareImagesOption> | null {
  if (given === undefined || given === false) return null;
  return { always: false, fonts: [], ...(given === true ? {} : given) };
}
