import type { Release } from "../src/types.ts";
import { embargoEnd } from "./moment.ts";

/** Why a release must not be published yet. */
export type Hold =
  | { readonly kind: "draft" }
  /** Until an instant that is fully stated: "2026-06-25T08:30-04:00". */
  | { readonly kind: "embargo"; readonly until: string }
  /** Its embargo leaves day, time or zone open; these are its words. */
  | { readonly kind: "vague"; readonly stated: string };

/**
 * The one question before every output: what holds a release back, or null where it may be published. A guess at the hour or
 * the zone of an embargo would leak, so that one that leaves them open has no end.
 * @param now the build's one clock.
 * @param draft what the site says of it: front matter over the folder's data.
 */
export function holdOf(release: Release, now: Date, draft: unknown = undefined): Hold | null {
  const { frontMatter, releaseLine } = release;
  if (isDraft(frontMatter.draft ?? draft)) return { kind: "draft" };
  if (releaseLine?.kind !== "embargo") return null;
  const { until, excerpt } = releaseLine;
  const end = Date.parse(embargoEnd(release)?.instant ?? "");
  if (until === null || Number.isNaN(end)) return { kind: "vague", stated: excerpt.text };
  return end > now.getTime() ? { kind: "embargo", until } : null;
}

/** Whatever is not a plain no: “draft: yes” is a word for YAML, and is meant. */
export function isDraft(value: unknown): boolean {
  if (typeof value === "string") return !["", "false", "no", "off", "0"].includes(value.trim().toLowerCase());
  return value !== undefined && value !== null && value !== false && value !== 0;
}
