import { distance } from "fastest-levenshtein";
import { namesIn } from "../../src/quotes/speaker-names.ts";
import { known } from "../known.ts";
import type { Person } from "../options/people.ts";
import { type Slugify, slugFor } from "../permalinks.ts";
import { setting } from "../setting/load.ts";
import { fresh } from "../shelf/fresh.ts";
import { baseLanguage } from "../shelf/languages.ts";
import type { NewsroomQuotation } from "./collect.ts";

/** Somebody who is quoted, and all that is quoted of them, newest first. */
export interface Speaker {
  readonly name: string;
  /** The last part of the address of their page. */
  readonly slug: string;
  /** As last printed in the newsroom's own language, else in any. */
  readonly role: string | null;
  /** The language of that role, BCP 47. */
  readonly roleLang: string;
  readonly quotations: readonly NewsroomQuotation[];
}

/** One spelling for comparing names: case, accents, hyphens, full stops and apostrophes make no other person. */
export const nameKey = known((name) =>
  name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/['’.]/g, "")
    .replaceAll("&", " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim(),
);

/**
 * Sorts quotations by who said them. Within one newsroom a name is taken to be one person's, however it is accented or
 * capitalised; a site names one person of two spellings, or two of one name, by `people`. Slugs are given out from the
 * oldest quotation on, so that no page moves for a newcomer.
 * @param language the newsroom's own.
 */
export function speakersOf(
  quotations: readonly NewsroomQuotation[],
  people: readonly Person[],
  slugify: Slugify,
  language = "en",
): Speaker[] {
  const identify = identifier(people);
  const found = new Map<string, { name: string; slug: string; quotations: NewsroomQuotation[] }>();
  for (const quotation of [...quotations].reverse()) {
    const { speaker, role, kind, release } = quotation;
    if (speaker === null || kind === "document") continue;
    for (const name of namesIn(speaker, setting().packsFor(release.language)[0])) {
      const { key, person } = identify(name, role);
      const before = found.get(key);
      if (before !== undefined) before.quotations.push(quotation);
      else found.set(key, { name: person?.name ?? name, slug: person?.slug ?? name, quotations: [quotation] });
    }
  }
  const taken = new Set<string>();
  return [...found.values()].map(({ name, slug: wanted, quotations: oldestFirst }) => {
    const said = oldestFirst.reverse();
    const slug = fresh(slugFor(wanted, slugify) || "speaker", taken);
    const roles = said.filter(({ role }) => role !== null);
    const titled = roles.find(({ lang }) => baseLanguage(lang) === baseLanguage(language)) ?? roles[0] ?? said[0];
    return { name, slug, role: titled?.role ?? null, roleLang: titled?.lang ?? "en", quotations: said };
  });
}

/** Tells whose name it is: the first of `people` that it fits, else whoever is so called. */
export function identifier(
  people: readonly Person[],
): (name: string, role: string | null) => { key: string; person: Person | null } {
  const named = people.map((person, at) => ({
    person,
    key: `#${at}`,
    names: new Set([person.name, ...(person.also ?? [])].map(nameKey)),
    role: person.role?.toLowerCase() ?? null,
  }));
  return (name, role) => {
    const key = nameKey(name);
    const one = named.find(
      (each) => each.names.has(key) && (each.role === null || (role ?? "").toLowerCase().includes(each.role)),
    );
    return { key: one?.key ?? key, person: one?.person ?? null };
  };
}

/** More people than this are not compared: each with each would take longer than the build. */
const MOST_COMPARED = 500;

/** Pairs of names that may be one person's: one letter apart, or the same but for a middle initial. */
export function lookAlikes(speakers: readonly Speaker[]): [string, string][] {
  if (speakers.length > MOST_COMPARED) return [];
  const keys = speakers.map(({ name }) => nameKey(name));
  const bare = keys.map((key) =>
    key
      .split(" ")
      .filter((word) => word.length > 1)
      .join(" "),
  );
  return speakers.flatMap(({ name }, at) =>
    speakers.slice(at + 1).flatMap((other, offset): [string, string][] => {
      const [a, b] = [at, at + 1 + offset];
      const alike =
        (bare[a] === bare[b] && bare[a]?.includes(" ")) ||
        ((keys[a]?.length ?? 0) >= 8 &&
          Math.abs((keys[a]?.length ?? 0) - (keys[b]?.length ?? 0)) <= 1 &&
          distance(keys[a] ?? "", keys[b] ?? "") === 1);
      return alike && keys[a] !== keys[b] ? [[name, other.name]] : [];
    }),
  );
}
