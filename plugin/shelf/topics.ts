import { type Slugify, slugFor } from "../permalinks.ts";
import type { Published } from "../published.ts";
import { fresh } from "./fresh.ts";

/** A tag of releases, and all that carry it, newest first. */
export interface Topic {
  readonly name: string;
  /** The last part of the address of its page. */
  readonly slug: string;
  readonly releases: readonly Published[];
}

/** One spelling for comparing topics: case and white space make no other one. */
export const topicKey = (name: string): string => name.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();

/**
 * The topics of releases that are newest first, as last spelt. Slugs are given out from the oldest release on, so that no
 * page moves for a newcomer.
 */
export function topicsOf(releases: readonly Published[], slugify: Slugify): Topic[] {
  const found = new Map<string, { name: string; releases: Published[] }>();
  for (const release of [...releases].reverse()) {
    for (const name of release.topics) {
      const key = topicKey(name);
      if (key === "") continue;
      const known = found.get(key);
      if (known === undefined) found.set(key, { name: name.trim(), releases: [release] });
      else if (known.releases.at(-1) !== release) {
        known.name = name.trim();
        known.releases.push(release);
      }
    }
  }
  const taken = new Set<string>();
  return [...found.values()].map(({ name, releases: under }) => ({
    name,
    slug: fresh(slugFor(name, slugify) || "topic", taken),
    releases: under.reverse(),
  }));
}
