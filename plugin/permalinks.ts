import { basename, extname } from "node:path";
import type { LanguagePack } from "../src/languages/pack.ts";
import type { Release } from "../src/types.ts";
import { known } from "./known.ts";
import { setting } from "./setting/load.ts";
import { inLatinLetters, learnWords } from "./slug-words.ts";

/** Writes words of any script in Latin letters, parted by hyphens: Eleventy's own `slugify` filter. */
export type Slugify = (words: string) => string;

/** A release that wants an address. */
export interface Applicant {
  readonly path: string;
  readonly release: Release;
  /** The address that its front matter gives it: "/news/bridge/". */
  readonly permalink?: string;
  /** Whether it takes no address that anybody else wants: it is likely not published yet, and must not be told by that. */
  readonly isLast?: boolean;
}

/** Two releases that want the same address; `loser` got another one. */
export interface Collision {
  /** The slug, or the whole address where front matter gives it. */
  readonly slug: string;
  readonly winner: string;
  readonly loser: string;
  readonly given: string;
}

/** Longest slug, in characters: still readable. */
const LONGEST = 80;
/** And in bytes: a file name has 255 at most, and a date and an ending may follow. */
const MOST_BYTES = 200;
/** Windows keeps these names for devices, in whatever figures: nobody could check the site out there. */
const RESERVED = /^(?:con|prn|aux|nul|(?:com|lpt)[\d\u00b9\u00b2\u00b3]|con(?:in|out)\$)$/i;
export const isReservedName = (name: string): boolean => RESERVED.test(name);

/**
 * Gives each release its own slug, but for those whose front matter gives them an address that is free. Where several want
 * one, the earliest by date of publication keeps it, so that a page never moves because a newer one appears; equal dates go by
 * path. The others get their date after it, else a number.
 * @param folder the address below which slugs stand: "/releases/".
 */
export function assignSlugs(
  applicants: readonly Applicant[],
  from: "headline" | "file",
  slugify: Slugify,
  folder = "/",
): { slugs: ReadonlyMap<string, string>; collisions: readonly Collision[] } {
  const slugs = new Map<string, string>();
  const owners = new Map<string, string>();
  const collisions: Collision[] = [];
  const isFree = (slug: string): boolean => !owners.has(placeOf(`${folder}${slug}/`));
  const unknown = from === "headline" ? applicants.filter(({ release }) => !slugged.has(release)) : [];
  learnWords(
    unknown.flatMap(({ release }) => foreignWords(release)),
    slugify,
  );
  for (const { path, release, permalink } of [...applicants].sort(byAge)) {
    const slug = slugOf(path, release, from, slugify);
    const place = placeOf(permalink ?? `${folder}${slug}/`);
    const winner = owners.get(place);
    if (winner === undefined && permalink !== undefined) {
      owners.set(place, path);
      continue;
    }
    const given = isFree(slug) ? slug : freeSlug(slug, release, isFree);
    if (winner !== undefined) collisions.push({ slug: permalink ?? slug, winner, loser: path, given });
    owners.set(placeOf(`${folder}${given}/`), path);
    slugs.set(path, given);
  }
  return { slugs, collisions };
}

/** One name for all addresses that are one file somewhere: "/A/index.html" is "/a/" where case does not count. */
const placeOf = (address: string): string =>
  `/${address}`
    .replace(/^\/+/, "/")
    .replace(/\/index\.html$/i, "/")
    .normalize("NFC")
    .toUpperCase();

/** The slug that a release would have if it were alone; never empty, and safe as a file name on any system. */
export function slugOf(path: string, release: Release, from: "headline" | "file", slugify: Slugify): string {
  const before = slugged.get(release);
  if (before !== undefined && before.path === path && before.from === from && before.slugify === slugify) {
    return before.slug;
  }
  const slug = makeSlug(path, release, from, slugify);
  slugged.set(release, { path, from, slugify, slug });
  return slug;
}

/** While a site is watched nearly all texts are as they were. */
const slugged = new WeakMap<
  Release,
  { readonly path: string; readonly from: string; readonly slugify: Slugify; readonly slug: string }
>();

function makeSlug(path: string, release: Release, from: "headline" | "file", slugify: Slugify): string {
  const file = basename(path, extname(path));
  const headline = from === "headline" ? release.headline?.text : undefined;
  for (const words of [headline, file]) {
    const slug =
      words === undefined ? "" : slugFor(words, slugify, setting().packsFor(release.language)[0].plainLetters);
    if (slug !== "") return slug;
  }
  return "release";
}

/**
 * Words as a part of an address: safe as a file name on any system; "" where they hold no letter.
 * @param plainLetters what their language writes for letters with marks, where it does not only drop these.
 */
export function slugFor(text: string, slugify: Slugify, plainLetters?: LanguagePack["plainLetters"]): string {
  if (plainLetters !== undefined) return slugIn(text, slugify, plainLetters);
  const before = ofNames.get(slugify) ?? known((name) => slugIn(name, slugify, NONE));
  ofNames.set(slugify, before);
  return before(text);
}

const NONE: Readonly<Record<string, string>> = {};
/** The slugs of names and topics, which are the same in every build. */
const ofNames = new WeakMap<Slugify, (name: string) => string>();

function slugIn(text: string, slugify: Slugify, plainLetters: Readonly<Record<string, string>>): string {
  const words = seenWords(text, plainLetters);
  const folded = foldLatin(words);
  // A syllable of Korean is as much as two letters.
  const letters = (words.match(/[\p{L}\p{N}]/gu)?.length ?? 0) + (words.match(/[가-힣]/g)?.length ?? 0);
  // Writing other scripts in Latin letters takes two thousand replacements: only where there is something to replace.
  const latin = onlyHyphens(BEYOND_ASCII.test(folded) ? inLatinLetters(folded, slugify) : folded);
  // A script that cannot be written so would lose its words: "NHK" is no address for a Japanese headline.
  const slug = shorten(latin.length * 2 >= letters ? latin : onlyHyphens(words.normalize("NFC").toLowerCase()));
  return isReservedName(slug) ? `${slug}-release` : slug;
}

const seenWords = (text: string, plainLetters: LanguagePack["plainLetters"] = {}): string =>
  writtenOut(text.replace(UNSEEN, ""), plainLetters);

/** The headline of a release where it is to be written in Latin letters. */
function foreignWords({ headline, language }: Release): string[] {
  if (headline === null || !NOT_LATIN.test(headline.text)) return [];
  return [foldLatin(seenWords(headline.text, setting().packsFor(language)[0].plainLetters))];
}

/** Latin letters with marks, of which a headline has few, are not worth folding twice. */
const NOT_LATIN = /(?!\p{Script=Latin})\p{L}/u;

/** Signs that nobody sees, such as fillers of Hangul: two addresses that look alike would be different ones. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}+/gu;

/** A letter or digit that is not ASCII's. */
const BEYOND_ASCII = /[^\P{L}a-z]|[^\P{N}0-9]/u;

/** "Über Öfen" -> "ueber oefen", as German writes itself where it has no umlauts. */
function writtenOut(words: string, plainLetters: Readonly<Record<string, string>>): string {
  const letters = Object.entries(plainLetters);
  const composed = letters.length === 0 ? words : words.normalize("NFC").toLowerCase();
  return letters.reduce((text, [letter, plain]) => text.replaceAll(letter, plain), composed);
}

/** "Café & the Mayor’s Isn't" -> "cafe and the mayors isnt". A mark on a letter of another script is a part of it: "й". */
function foldLatin(words: string): string {
  return words
    .normalize("NFKD")
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, "")
    .normalize("NFC")
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
  let cut = "";
  let bytes = 0;
  for (const [at, character] of [...slug].entries()) {
    bytes += Buffer.byteLength(character);
    if (at >= LONGEST || bytes > MOST_BYTES) break;
    cut += character;
  }
  if (cut === slug) return slug;
  const hyphen = cut.lastIndexOf("-");
  return hyphen > cut.length / 2 ? cut.slice(0, hyphen) : cut.replace(/-$/, "");
}

function freeSlug(wanted: string, release: Release, isFree: (slug: string) => boolean): string {
  const dated = release.date === null ? wanted : `${wanted}-${release.date.iso}`;
  if (isFree(dated)) return dated;
  let number = 2;
  while (!isFree(`${dated}-${number}`)) number += 1;
  return `${dated}-${number}`;
}

/** Oldest first; without a date last; then by path. Who takes no address from others is behind them all. */
function byAge(a: Applicant, b: Applicant): number {
  const [lastA, lastB] = [a, b].map(({ isLast }) => Number(isLast ?? false));
  const [ageA, ageB] = [a, b].map(({ release }) => release.date?.iso ?? "9999");
  return (lastA ?? 0) - (lastB ?? 0) || compare(ageA ?? "", ageB ?? "") || compare(a.path, b.path);
}

/** By code units: the same order on every machine, whatever its locale. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
