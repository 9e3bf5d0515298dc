import type { Published } from "../published.ts";

/** The releases of a year, newest first. */
export interface Year {
  /** Null for releases without a date. */
  readonly year: number | null;
  readonly releases: readonly Published[];
}

/** Releases by the year of the day they state, the latest year first; those without a date last. */
export function yearsOf(releases: readonly Published[]): Year[] {
  const found = new Map<number | null, Published[]>();
  for (const release of releases) {
    const year = release.date?.year ?? null;
    const known = found.get(year);
    if (known === undefined) found.set(year, [release]);
    else known.push(release);
  }
  return [...found]
    .map(([year, those]) => ({ year, releases: those }))
    .sort((a, b) => (b.year ?? Number.NEGATIVE_INFINITY) - (a.year ?? Number.NEGATIVE_INFINITY));
}
