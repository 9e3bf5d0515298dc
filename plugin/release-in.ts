import type { Release } from "../src/types.ts";

/**
 * The release of a page, in its data or handed to a filter. A site may have a `release` of its own, such as the number of its
 * program's latest: that is none.
 */
export function releaseIn(value: unknown): Release | undefined {
  return typeof value === "object" && value !== null && "blocks" in value && "source" in value
    ? (value as Release)
    : undefined;
}
