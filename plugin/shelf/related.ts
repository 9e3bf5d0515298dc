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
  /** The places of those that have it among all, newest first. */
  readonly places: readonly number[];
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
  const traits = traitsByPlace(releases, position, topics, speakers);
  const languages = releases.map(({ lang }) => baseLanguage(lang));
  const withdrawn = releases.map(isWithdrawn);
  // What each has in common with the one that is asked about; all 0 between two questions.
  const sums = new Float64Array(releases.length);
  return (published) => {
    const own = position.get(published);
    if (own === undefined) return [];
    const shared = (traits[own] ?? []).map((trait) => ({ trait, places: around(own, trait.places) }));
    const candidates: number[] = [];
    for (const { trait, places } of shared) {
      for (const place of places) {
        if (sums[place] === 0) candidates.push(place);
        sums[place] = (sums[place] ?? 0) + trait.weight;
      }
    }
    const isSame = new Set((translations.get(published) ?? [published]).map((each) => position.get(each)));
    const ranked: Ranked[] = [];
    for (const place of candidates) {
      const sum = (sums[place] ?? 0) * (languages[place] === languages[own] ? 1 : OTHER_LANGUAGE);
      sums[place] = 0;
      if (sum >= LEAST && !isSame.has(place) && !withdrawn[place]) {
        ranked.push({ place, sum, distance: Math.abs(place - own) });
      }
    }
    return best(ranked, (place) =>
      (translations.get(releases[place] as Published) ?? []).map((each) => position.get(each)),
    ).map((place) => ({
      published: releases[place] as Published,
      because: shared
        .filter(({ places }) => places.includes(place))
        .map(({ trait }) => trait)
        .sort((a, b) => b.weight - a.weight)
        .map(({ name }) => name),
    }));
  };
}

/** A release that has something in common with another. */
interface Ranked {
  readonly place: number;
  readonly sum: number;
  readonly distance: number;
}

/** The most telling sum first, then the nearest in time, then the newest. */
const isBetter = (one: Ranked, other: Ranked): boolean =>
  one.sum !== other.sum
    ? one.sum > other.sum
    : one.distance !== other.distance
      ? one.distance < other.distance
      : one.place < other.place;

/** The few that are best: of one release in several languages, the best one alone. */
function best(ranked: readonly Ranked[], translationsOf: (place: number) => readonly (number | undefined)[]): number[] {
  const found: number[] = [];
  const seen = new Set<number | undefined>();
  while (found.length < MOST) {
    let first: Ranked | null = null;
    for (const each of ranked) if (!seen.has(each.place) && (first === null || isBetter(each, first))) first = each;
    if (first === null) break;
    found.push(first.place);
    seen.add(first.place);
    for (const place of translationsOf(first.place)) seen.add(place);
  }
  return found;
}

function traitsByPlace(
  releases: readonly Published[],
  position: ReadonlyMap<Published, number>,
  topics: readonly Topic[],
  speakers: readonly Speaker[],
): readonly (readonly Trait[] | undefined)[] {
  const byUrl = new Map(releases.map((each) => [each.url, each]));
  const spoken = speakers.map(({ name, quotations }) => ({
    name,
    releases: [...new Set(quotations.flatMap(({ page }) => byUrl.get(page) ?? []))],
  }));
  const found: Trait[][] = [];
  const kinds = [
    [1, topics],
    [1, spoken],
    [PLACE, placesOf(releases)],
  ] as const;
  for (const [importance, sharers] of kinds) {
    for (const { name, releases: those } of sharers) {
      const weight = importance * Math.log2(releases.length / those.length);
      if (those.length < 2 || weight <= 0) continue;
      const trait: Trait = { name, weight, places: those.flatMap((each) => position.get(each) ?? []) };
      for (const place of trait.places) {
        const known = found[place];
        if (known === undefined) found[place] = [trait];
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
function around(own: number, sharing: readonly number[]): readonly number[] {
  if (sharing.length <= 2 * NEAREST) return sharing.filter((other) => other !== own);
  let [low, high] = [0, sharing.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sharing[middle] ?? 0) < own) low = middle + 1;
    else high = middle;
  }
  return [...sharing.slice(Math.max(0, low - NEAREST), low), ...sharing.slice(low + 1, low + 1 + NEAREST)];
}

const isWithdrawn = ({ release }: Published): boolean => "withdrawn" in release && Boolean(release.withdrawn);
