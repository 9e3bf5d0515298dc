import type { Release } from "../src/types.ts";

/** Why a release must not be published yet. */
export type Hold =
  | { readonly kind: "draft" }
  /** Until an instant that is fully stated: "2026-06-25T08:30-04:00". */
  | { readonly kind: "embargo"; readonly until: string }
  /** Its embargo leaves day, time or zone open; these are its words. */
  | { readonly kind: "vague"; readonly stated: string };

/** An end that leaves nothing open: day, time and zone, "2026-06-25T08:30-04:00". Refuses "2026-06-25T08:30". */
const COMPLETE = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$/;

/**
 * The one question before every output: what holds a release back, or null where it may be published. A guess at the hour or
 * the zone of an embargo would leak, so that one that leaves them open has no end.
 * @param now the build's one clock.
 * @param draft what the site says of it: front matter over the folder's data.
 */
export function holdOf({ frontMatter, releaseLine }: Release, now: Date, draft: unknown = undefined): Hold | null {
  if (isDraft(frontMatter.draft ?? draft)) return { kind: "draft" };
  if (releaseLine?.kind !== "embargo") return null;
  const { until, excerpt } = releaseLine;
  const end = until !== null && COMPLETE.test(until) ? Date.parse(until) : Number.NaN;
  if (until === null || Number.isNaN(end)) return { kind: "vague", stated: excerpt.text };
  return end > now.getTime() ? { kind: "embargo", until } : null;
}

/** Whatever is not a plain no: “draft: yes” is a word for YAML, and is meant. */
export function isDraft(value: unknown): boolean {
  if (typeof value === "string") return !["", "false", "no", "off", "0"].includes(value.trim().toLowerCase());
  return value !== undefined && value !== null && value !== false && value !== 0;
}
