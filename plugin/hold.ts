import type { Release } from "../src/types.ts";
import { askedOf, instantIn, type SiteData } from "./hold-asked.ts";
import { endOf } from "./moment.ts";

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
 * @param site what the site's data files say of it.
 */
export function holdOf(release: Release, now: Date, site: SiteData = new Map()): Hold | null {
  const { draft, embargoes } = askedOf(release, site);
  if (draft) return { kind: "draft" };
  const { releaseLine } = release;
  const asked = embargoes.map((stated) => ({ stated, until: instantIn(stated) }));
  if (releaseLine?.kind === "embargo") asked.push({ stated: releaseLine.excerpt.text, until: releaseLine.until });
  let last: { until: string; end: number } | null = null;
  for (const { stated, until } of asked) {
    const end = Date.parse(endOf(until)?.instant ?? "");
    if (until === null || Number.isNaN(end)) return { kind: "vague", stated };
    if (last === null || end > last.end) last = { until, end };
  }
  return last !== null && last.end > now.getTime() ? { kind: "embargo", until: last.until } : null;
}
