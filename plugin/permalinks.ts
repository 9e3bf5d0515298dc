import { basename, extname } from "node:path";
import type { Release } from "../src/types.ts";

/** Writes words of any script in Latin letters, parted by hyphens: Eleventy's own `slugify` filter. */
export type Slugify = (words: string) => string;

/** A release that wants an address. */
export interface Applicant {
  readonly path: string;
  readonly release: Release;
}

/** Two releases that want the same address; `loser` got another one. */
export interface Collision {
  readonly slug: string;
  readonly winner: string;
  readonly loser: string;
  readonly given: string;
}

/** Longest slug, in characters: below the 255 bytes of a file name in any script, and still readable. */
const LONGEST = 80;
/** Windows keeps these names for devices: nobody could check the site out there. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
export const isReservedName = (name: string): boolean => RESERVED.test(name);

/**
 * Gives each release its own slug. Where several want one, the earliest by date of publication keeps it, so that a page
 * never moves because a newer one appears; equal dates go by path. The others get their date after it, else a number.
 */
export function assignSlugs(
  applicants: readonly Applicant[],
  from: "headline" | "file",
  slugify: Slugify,
): { slugs: ReadonlyMap<string, string>; collisions: readonly Collision[] } {
  const slugs = new Map<string, string>();
  const owners = new Map<string, string>();
  const collisions: Collision[] = [];
  for (const { path, release } of [...applicants].sort(byAge)) {
    const wanted = slugOf(path, release, from, slugify);
    const winner = owners.get(wanted);
    const given = winner === undefined ? wanted : freeSlug(wanted, release, owners);
    if (winner !== undefined) collisions.push({ slug: wanted, winner, loser: path, given });
    owners.set(given, path);
    slugs.set(path, given);
  }
  return { slugs, collisions };
}

/** The slug that a release would have if it were alone; never empty, and safe as a file name on any system. */
export function slugOf(path: string, release: Release, from: "headline" | "file", slugify: Slugify): string {
  const file = basename(path, extname(path));
  const headline = from === "headline" ? release.headline?.text : undefined;
  for (const words of [headline, file]) {
    const slug = words === undefined ? "" : slugFor(words, slugify);
    if (slug !== "") return slug;
  }
  return "release";
}

/** Words as a part of an address: safe as a file name on any system; "" where they hold no letter. */
export function slugFor(words: string, slugify: Slugify): string {
  const folded = foldLatin(words);
  const letters = words.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  // Writing other scripts in Latin letters takes two thousand replacements: only where there is something to replace.
  const latin = onlyHyphens(BEYOND_ASCII.test(folded) ? slugify(words) : folded);
  // A script that cannot be written so would lose its words: "NHK" is no address for a Japanese headline.
  const slug = shorten(latin.length * 2 >= letters ? latin : onlyHyphens(words.normalize("NFC").toLowerCase()));
  return isReservedName(slug) ? `${slug}-release` : slug;
}

/** A letter or digit that is not ASCII's. */
const BEYOND_ASCII = /[^\P{L}a-z]|[^\P{N}0-9]/u;

/** "Café & the Mayor’s Isn't" -> "cafe and the mayors isnt". */
function foldLatin(words: string): string {
  return words
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/(?<=[a-z])['’](?=[a-z])/g, "")
    .replaceAll("&", " and ");
}

/** "a / ..b" -> "a-b": letters, marks and digits of any script, parted by single hyphens. */
function onlyHyphens(words: string): string {
  return words.replace(/[^\p{L}\p{M}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
}

/** Cuts between two words where it can. */
function shorten(slug: string): string {
  const characters = [...slug];
  if (characters.length <= LONGEST) return slug;
  const cut = characters.slice(0, LONGEST).join("");
  const hyphen = cut.lastIndexOf("-");
  return hyphen > LONGEST / 2 ? cut.slice(0, hyphen) : cut.replace(/-$/, "");
}

function freeSlug(wanted: string, release: Release, owners: ReadonlyMap<string, string>): string {
  const dated = release.date === null ? wanted : `${wanted}-${release.date.iso}`;
  if (!owners.has(dated)) return dated;
  let number = 2;
  while (owners.has(`${dated}-${number}`)) number += 1;
  return `${dated}-${number}`;
}

/** Oldest first; without a date last; then by path. */
function byAge(a: Applicant, b: Applicant): number {
  const [ageA, ageB] = [a, b].map(({ release }) => release.date?.iso ?? "9999");
  return compare(ageA ?? "", ageB ?? "") || compare(a.path, b.path);
}

/** By code units: the same order on every machine, whatever its locale. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
