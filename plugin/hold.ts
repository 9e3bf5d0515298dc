import { DateTime } from "luxon";
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

/** Why, in words: "… is held back: it is a draft". */
export function reasonOf(hold: Hold): string {
  if (hold.kind === "draft") return "it is a draft (draft: true)";
  if (hold.kind === "embargo")
    return `it is embargoed until ${instantInWords(DateTime.fromISO(hold.until, { setZone: true }))}`;
  return `its embargo does not state day, time and zone: “${hold.stated}”`;
}

/** The instants at which embargoes end, the earliest first, each once. A draft and a vague embargo have none. */
export function endsOf(holds: Iterable<Hold>): DateTime[] {
  const ends = new Map<number, DateTime>();
  for (const hold of holds) {
    if (hold.kind !== "embargo") continue;
    const end = DateTime.fromISO(hold.until, { setZone: true });
    if (!ends.has(end.toMillis())) ends.set(end.toMillis(), end);
  }
  return [...ends.values()].sort((a, b) => a.toMillis() - b.toMillis());
}

/** "2026-06-25 08:30 -04:00 (12:30 UTC)"; the day again where it is another one there. */
export function instantInWords(end: DateTime): string {
  const utc = end.toUTC();
  const stated = clockTime(end);
  if (end.offset === 0) return `${stated} UTC`;
  const there = utc.toISODate() === end.toISODate() ? clockTime(utc).slice(11) : clockTime(utc);
  return `${stated} ${end.toFormat("ZZ")} (${there} UTC)`;
}

const clockTime = (end: DateTime): string =>
  end.toFormat(end.second === 0 ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd HH:mm:ss");
