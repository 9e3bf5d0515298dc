import type { CollectionApi, CollectionItem } from "./eleventy.ts";
import { releaseIn } from "./release-in.ts";

/** The tag that every release carries, and the name of their collection. */
export const RELEASES = "releases";
/** All that is quoted. */
export const QUOTES = "quotes";
/** The pages of the newsroom, as they are cut out of one template. */
export const PAGES = "pressPages";

/**
 * The collection `releases`: every release and every other page that carries the tag, newest first; equal dates by
 * path, so that two machines give the same list.
 */
export function releasesNewestFirst(api: CollectionApi): CollectionItem[] {
  return api
    .getAll()
    .filter(
      ({ data }) => releaseIn(data.release) !== undefined || (Array.isArray(data.tags) && data.tags.includes(RELEASES)),
    )
    .sort((a, b) => b.date.getTime() - a.date.getTime() || (a.inputPath < b.inputPath ? -1 : 1));
}
