import type { Picture, Release } from "../../../src/types.ts";
import type { PageContext } from "../context.ts";

/**
 * The pictures of a release that a page can show: all of them, or none. Where the release has no page of its own they are
 * nowhere in the site, and then its captions and credits stay lines of the text.
 */
export function shownPictures(release: Release, context: PageContext): readonly Picture[] {
  return release.pictures.every((picture) => context.picture(picture, release) !== null) ? release.pictures : [];
}
