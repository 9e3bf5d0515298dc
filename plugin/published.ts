import type { CalendarDate, Release } from "../src/types.ts";
import { RELEASES, releasesNewestFirst } from "./collections.ts";
import type { CollectionApi } from "./eleventy.ts";
import { releaseIn } from "./release-in.ts";

/** A release that is out: what every page, feed and file of the newsroom is made from, and nothing else is. */
export interface Published {
  readonly release: Release;
  /** The path of its page within the site: "/releases/bridge-opens/". */
  readonly url: string;
  /** What the page calls itself: the headline, or what the site says instead; null where there is neither. */
  readonly title: string | null;
  readonly description: string | null;
  /** The day of publication that the text states. */
  readonly date: CalendarDate | null;
  /** BCP 47. */
  readonly lang: string;
  /** Its tags, as the site has them, without that of all releases. */
  readonly topics: readonly string[];
  /** The text file, as Eleventy names it. */
  readonly inputPath: string;
  /** All that the site says of the page. */
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * The releases behind the gate, newest first. Eleventy has dropped what is held before it makes collections, so nothing of
 * that is here: this is the one door to what the plugin writes beside the releases' own pages.
 */
export function publishedIn(api: CollectionApi): Published[] {
  return releasesNewestFirst(api).flatMap(({ data, url, inputPath }) => {
    const release = releaseIn(data.release);
    if (release === undefined || url === false) return [];
    return [
      {
        release,
        url,
        title: textOf(data.title) ?? release.headline?.text ?? null,
        description: textOf(data.description),
        date: release.date,
        lang: release.language.tag,
        topics: topicsOf(data.tags),
        inputPath,
        data,
      },
    ];
  });
}

const textOf = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

/** The tags of a page, without that of all releases. */
export function topicsOf(tags: unknown): string[] {
  if (!Array.isArray(tags)) return [];
  return [...new Set(tags.filter((tag) => typeof tag === "string" && tag !== "" && tag !== RELEASES))];
}
