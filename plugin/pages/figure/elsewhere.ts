import type { Picture, Release } from "../../../src/types.ts";
import type { PageContext, PictureAddress } from "../context.ts";
import { type Html, html, nothing } from "../html.ts";
import { pictureWords } from "./view.ts";

/** Pixels: the narrowest size of at least so many is taken, which is sharp in a column of 600 points. */
const SHARP = 1200;

/** One size of a picture. */
interface OneSize {
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

/**
 * A picture away from its page, in a feed or an e-mail: one file in its own format, since most programs there know no other way,
 * with its words.
 * @param widest as many points it may be wide; programs for e-mail obey nothing but the number in the tag.
 */
export function figureElsewhere(
  picture: Picture,
  release: Release,
  context: PageContext,
  widest = Number.POSITIVE_INFINITY,
): Html {
  const address = context.picture(picture, release);
  if (address === null) return nothing;
  const { path, ...size } = oneSize(picture, address);
  const width = Math.min(size.width, widest);
  const height = Math.round((size.height * width) / size.width);
  const words = pictureWords(picture, release, context);
  return html`<figure class="pr-figure">
<img src="${context.url(path)}" width="${width}" height="${height}" alt="${picture.alt?.text ?? ""}">${
    words.markup !== "" &&
    html`
<figcaption>${words}</figcaption>`
  }
</figure>`;
}

/** The size of a picture that is shown where there is to be one only. */
export function oneSize({ width, height }: Picture, { path, sources }: PictureAddress): OneSize {
  const sizes = sources.at(-1)?.sizes ?? [];
  const chosen = sizes.find((size) => size.width >= SHARP) ?? sizes.at(-1);
  if (chosen === undefined) return { path, width, height };
  return { ...chosen, height: Math.round((height * chosen.width) / width) };
}
