import { isObject } from "./values.ts";

/** What becomes of the pictures that lie beside texts. */
export interface PicturesOption {
  /** Whether they are made in several sizes, where the site has `@11ty/eleventy-img`. Default: true. */
  readonly responsive?: boolean;
  /** The formats they are made in beside their own, best first. Default: AVIF and WebP. */
  readonly formats?: readonly PictureFormat[];
  /** Their widths in pixels; none is made wider than the picture is. Default: for screens of one and of two pixels a point. */
  readonly widths?: readonly number[];
  /** How large the press kit of a release may be, in megabytes, 1 to 4000; one that would be larger is not made. Default: 250. */
  readonly kitMegabytes?: number;
}

export type PictureFormat = "avif" | "webp";

const FORMATS: readonly unknown[] = ["avif", "webp"] satisfies PictureFormat[];

/** The page shows a picture on at most 860 points of a screen: the text column, the gap and the margin. */
const DEFAULTS: Required<PicturesOption> = {
  responsive: true,
  formats: ["avif", "webp"],
  widths: [480, 860, 1290, 1720],
  // What mail rooms and phones still take; a ZIP of this kind ends at four gigabytes.
  kitMegabytes: 250,
};

export const PICTURES_EXPECTED = "{ responsive, formats, widths, kitMegabytes }, kitMegabytes from 1 to 4000, or false";

export function isPicturesOption(value: unknown): boolean {
  if (value === false) return true;
  if (!isObject(value, Object.keys(DEFAULTS))) return false;
  const { responsive, formats, widths, kitMegabytes } = value;
  const isWidth = (width: unknown): boolean =>
    Number.isInteger(width) && Number(width) >= 16 && Number(width) <= 10_000;
  const isKit = Number.isInteger(kitMegabytes) && Number(kitMegabytes) >= 1 && Number(kitMegabytes) <= 4000;
  return (
    (kitMegabytes === undefined || isKit) &&
    (responsive === undefined || typeof responsive === "boolean") &&
    (formats === undefined || (Array.isArray(formats) && formats.every((each) => FORMATS.includes(each)))) &&
    (widths === undefined || (Array.isArray(widths) && widths.length > 0 && widths.every(isWidth)))
  );
}

export function settledPictures(given: PicturesOption | false | undefined): Required<PicturesOption> | null {
  return given === false ? null : { ...DEFAULTS, ...given };
}
