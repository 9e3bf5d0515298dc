import type { LanguagePack } from "../languages/pack.ts";
import { key } from "./fold.ts";
import { isNativeName, withoutRespect } from "./native-names.ts";

/** A word of a name: "Anne-Marie", "O'Neil", "J.", "ИВАНОВ". */
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;

/** What packs know of names, as sets. */
interface NameWords {
  readonly titles: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  /** The last letters of each of them, as many as end a compound at least. */
  readonly roleEnds: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
}

const known = new WeakMap<readonly LanguagePack[], NameWords>();

function wordsOf(packs: readonly LanguagePack[]): NameWords {
  const built = known.get(packs) ?? {
    titles: new Set(packs.flatMap((pack) => pack.quotation.personTitles)),
    particles: new Set(packs.flatMap((pack) => pack.quotation.nameParticles)),
    organisations: new Set(packs.flatMap((pack) => pack.organisationWords)),
    roles: new Set(packs.flatMap((pack) => pack.quotation.roleNouns)),
    roleEnds: new Set(packs.flatMap((pack) => pack.quotation.roleNouns.map((noun) => noun.slice(-SHORTEST_END)))),
    prepositions: new Set(packs.flatMap((pack) => pack.quotation.prepositions)),
  };
  known.set(packs, built);
  return built;
}

const bare = (word: string): string => key(word).replace(/[.,]+$/, "");

/**
 * Titles before a name are no part of it: "Dr. Jane Example" and "Spokesman Dr. Jane Example" give "Jane Example". What
 * remains has two words at least.
 */
export function withoutTitles(name: string, packs: readonly LanguagePack[]): string {
  const all = name.trim().split(/\s+/);
  const job = all.findLastIndex((word, at) => at < all.length - 2 && isJob(word, packs));
  // "spokesman for Mayor Jane Example" is somebody else.
  const other = all.slice(0, job).some((word) => wordsOf(packs).prepositions.has(word));
  const words = all.slice(other ? 0 : job + 1);
  while (words.length > 1 && wordsOf(packs).titles.has((words[0] ?? "").toLowerCase())) words.shift();
  return withoutRespect(words.join(" "), packs);
}

/** "Spokesman", "Pressesprecher": a noun for a job, or a compound that ends in one. */
function isJob(word: string, packs: readonly LanguagePack[]): boolean {
  const { roles, roleEnds } = wordsOf(packs);
  const whole = bare(word);
  if (roles.has(whole)) return true;
  if (!roleEnds.has(whole.slice(-SHORTEST_END))) return false;
  for (let length = SHORTEST_END; length < whole.length - 1; length += 1)
    if (roles.has(whole.slice(-length))) return true;
  return false;
}

/** A shorter noun ends words that are no jobs. */
const SHORTEST_END = 4;

/** Two to five words that could be a person's name: capitals, particles, initials; no word of an organisation or a job. */
export function looksLikeName(text: string, packs: readonly LanguagePack[]): boolean {
  const name = withoutTitles(text, packs).replace(/,.*$/, "");
  if (isNativeName(name, packs)) return true;
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 5 || /[\d@/:&]/.test(text)) return false;
  const particle = (word: string): boolean => wordsOf(packs).particles.has(word);
  // "Außerhalb der Bürozeiten" has capitals too.
  const first = key(words[0] ?? "");
  const [own] = packs;
  const small = own?.quotation.prepositions.includes(first) || own?.quotation.notNames.includes(first);
  if (small && !particle(first) && own?.quotation.givenNames?.includes(first) !== true) return false;
  if (!words.every((word) => NAME_WORD.test(word) || particle(word)) || !NAME_WORD.test(words.at(-1) ?? ""))
    return false;
  return !words.some((word) => isOrganisationWord(word, packs) || isRoleNoun(word, packs));
}

/** True where the first word, titles left out, is a first name that the packs know. */
export function hasFirstName(text: string, packs: readonly LanguagePack[]): boolean {
  const [first = ""] = withoutTitles(text, packs).split(/[\s-]+/);
  return packs.some(({ quotation }) => quotation.givenNames?.includes(key(first)) === true);
}

/** "Inc.", "Foundation", "GmbH". */
export function isOrganisationWord(word: string, packs: readonly LanguagePack[]): boolean {
  const { organisations } = wordsOf(packs);
  // "Rettungs-Gesellschaft": the last part of a compound says what it is.
  return organisations.has(bare(word)) || organisations.has(bare(word.slice(word.lastIndexOf("-") + 1)));
}

/** "Director", "spokeswoman". */
export function isRoleNoun(word: string, packs: readonly LanguagePack[]): boolean {
  return wordsOf(packs).roles.has(bare(word));
}
