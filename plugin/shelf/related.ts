import type { Published } from "../published.ts";
import type { Speaker } from "../quotations/people.ts";
import { nameKey } from "../quotations/people.ts";
import { baseLanguage } from "./languages.ts";
import type { Topic } from "./topics.ts";

/** A release that has something in common with another. */
export interface Related {
  readonly published: Published;
  /** What both share, most telling first: topics, people who are quoted, places. */
  readonly because: readonly string[];
}

/** Something that several releases have in common. */
interface Trait {
  readonly name: string;
  /** How much it tells: the rarer, the more. */
  readonly weight: number;
  /** The releases that have it, newest first. */
  readonly releases: readonly Published[];
}

/** At most so many are related. */
const MOST = 3;
/** Sharing what every second release has is no kinship. */
const LEAST = 1;
/** Of the many that share a topic, so many before and behind are looked at: the work stays linear. */
const NEAREST = 60;
/** A place says less than a topic or a person: much of a newsroom's news is dated from its own town. */
const PLACE = 0.5;
/** Readers of one language are better served in it. */
const OTHER_LANGUAGE = 0.5;

/**
 * Finds the releases that have most in common with one: topics, people who are quoted, the place of the dateline. Each
 * counts by how rare it is, log₂ of all releases over those that share it; a place half. Equal sums go by nearness in time.
 */
export function relater(
  releases: readonly Published[],
  topics: readonly Topic[],
  speakers: readonly Speaker[],
  translations: ReadonlyMap<Published, readonly Published[]>,
): (published: Published) => Related[] {
  const position = new Map(releases.map((each, at) => [each, at]));
  const traits = traitsByRelease(releases, topics, speakers);
  return (published) => {
    const own = position.get(published);
    if (own === undefined) return [];
    const sums = new Map<Published, { sum: number; traits: Trait[] }>();
    for (const trait of traits.get(published) ?? []) {
      for (const other of around(published, trait.releases, position)) {
        const known = sums.get(other) ?? { sum: 0, traits: [] };
        known.sum += trait.weight;
        known.traits.push(trait);
        sums.set(other, known);
      }
    }
    const distance = (other: Published): number => Math.abs((position.get(other) ?? 0) - own);
    const isSame = translations.get(published) ?? [published];
    const ranked = [...sums]
      .filter(([other]) => !isSame.includes(other) && !isWithdrawn(other))
      .map(([other, { sum, traits: shared }]) => ({
        other,
        shared,
        sum: baseLanguage(other.lang) === baseLanguage(published.lang) ? sum : sum * OTHER_LANGUAGE,
      }))
      .filter(({ sum }) => sum >= LEAST)
      .sort(
        (a, b) =>
          b.sum - a.sum ||
          distance(a.other) - distance(b.other) ||
          (position.get(a.other) ?? 0) - (position.get(b.other) ?? 0),
      );
    return oneOfEachGroup(ranked, translations).map(({ other, shared }) => ({
      published: other,
      because: [...shared].sort((a, b) => b.weight - a.weight).map(({ name }) => name),
    }));
  };
}

/** Of one release in several languages, the best. */
function oneOfEachGroup<T extends { readonly other: Published }>(
  ranked: readonly T[],
  translations: ReadonlyMap<Published, readonly Published[]>,
): T[] {
  const found: T[] = [];
  const seen = new Set<Published>();
  for (const each of ranked) {
    if (found.length === MOST) break;
    if (seen.has(each.other)) continue;
    found.push(each);
    for (const same of translations.get(each.other) ?? []) seen.add(same);
  }
  return found;
}

function traitsByRelease(
  releases: readonly Published[],
  topics: readonly Topic[],
  speakers: readonly Speaker[],
): ReadonlyMap<Published, readonly Trait[]> {
  const byUrl = new Map(releases.map((each) => [each.url, each]));
  const spoken = speakers.map(({ name, quotations }) => ({
    name,
    releases: [...new Set(quotations.flatMap(({ page }) => byUrl.get(page) ?? []))],
  }));
  const found = new Map<Published, Trait[]>();
  const kinds = [
    [1, topics],
    [1, spoken],
    [PLACE, placesOf(releases)],
  ] as const;
  for (const [importance, sharers] of kinds) {
    for (const { name, releases: those } of sharers) {
      const weight = importance * Math.log2(releases.length / those.length);
      if (those.length < 2 || weight <= 0) continue;
      const trait: Trait = { name, weight, releases: those };
      for (const release of those) {
        const known = found.get(release);
        if (known === undefined) found.set(release, [trait]);
        else known.push(trait);
      }
    }
  }
  return found;
}

function placesOf(releases: readonly Published[]): { name: string; releases: Published[] }[] {
  const found = new Map<string, { name: string; releases: Published[] }>();
  for (const release of releases) {
    const name = release.release.dateline?.place ?? null;
    if (name === null) continue;
    const key = nameKey(name);
    const known = found.get(key);
    if (known === undefined) found.set(key, { name, releases: [release] });
    else known.releases.push(release);
  }
  return [...found.values()];
}

/** The nearest in time of those that share something, without the one itself. */
function around(
  one: Published,
  sharing: readonly Published[],
  position: ReadonlyMap<Published, number>,
): readonly Published[] {
  if (sharing.length <= 2 * NEAREST) return sharing.filter((other) => other !== one);
  const wanted = position.get(one) ?? 0;
  let [low, high] = [0, sharing.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = sharing[middle];
    if (at !== undefined && (position.get(at) ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return [...sharing.slice(Math.max(0, low - NEAREST), low), ...sharing.slice(low + 1, low + 1 + NEAREST)];
}

const isWithdrawn = ({ release }: Published): boolean => "withdrawn" in release && Boolean(release.withdrawn);
