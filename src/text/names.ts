import type { LanguagePack } from "../languages/pack.ts";
import { key } from "./fold.ts";
import { isNativeName, withoutRespect } from "./native-names.ts";

/** A word of a name: "Anne-Marie", "O'Neil", "J.", "ИВАНОВ". */
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;

/** What packs know of names, as sets. */
interface NameWords {
  readonly titles: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  /** Those of the release's own pack: "i" parts a Catalan name, and in Danish it is "in". */
  readonly ownParticles: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  /** Long ones of the release's own pack, which end compounds, and their last letters. */
  readonly longBodies: ReadonlySet<string>;
  readonly bodyEnds: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  /** The last letters of each of them, as many as end a compound at least. */
  readonly roleEnds: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** Of the release's own pack: words that open no name, and first names. */
  readonly openNoName: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
  /** First names of all packs. */
  readonly firstNames: ReadonlySet<string>;
}

const known = new WeakMap<readonly LanguagePack[], NameWords>();

function wordsOf(packs: readonly LanguagePack[]): NameWords {
  const built = known.get(packs);
  if (built !== undefined) return built;
  const longBodies = packs
    .slice(0, 1)
    .flatMap((pack) => pack.organisationWords.filter((word) => word.length >= SHORTEST_BODY));
  const words: NameWords = {
    titles: new Set(packs.flatMap((pack) => pack.quotation.personTitles)),
    particles: new Set(packs.flatMap((pack) => pack.quotation.nameParticles)),
    ownParticles: new Set(packs[0]?.quotation.nameParticles ?? []),
    organisations: new Set(packs.flatMap((pack) => pack.organisationWords)),
    longBodies: new Set(longBodies),
    bodyEnds: new Set(longBodies.map((word) => word.slice(-SHORTEST_END))),
    roles: new Set(packs.flatMap((pack) => pack.quotation.roleNouns)),
    roleEnds: new Set(packs.flatMap((pack) => pack.quotation.roleNouns.map((noun) => noun.slice(-SHORTEST_END)))),
    prepositions: new Set(packs.flatMap((pack) => pack.quotation.prepositions)),
    articles: new Set(packs.flatMap((pack) => pack.quotation.articles)),
    openNoName: new Set(
      packs.slice(0, 1).flatMap(({ quotation }) => [...quotation.prepositions, ...quotation.notNames]),
    ),
    givenNames: new Set(packs.slice(0, 1).flatMap(({ quotation }) => quotation.givenNames ?? [])),
    firstNames: new Set(packs.flatMap(({ quotation }) => quotation.givenNames ?? [])),
  };
  known.set(packs, words);
  return words;
}

/** A word to be compared: lower case, without the stops and commas behind it. */
function bare(word: string): string {
  const lower = key(word.length > SHORTEST_BOTH && BOTH_SIGN.test(word) ? word.replace(BOTH, "") : word);
  return lower.endsWith(".") || lower.endsWith(",") ? lower.replace(/[.,]+$/, "") : lower;
}

/** "Pressesprecher*in", "Sprecher:in", "chargé·e", "Leiter/in", "porta-voz(a)": what a job ends on for whoever has it. */
const BOTH = /(?<=\p{L}{3})(?:[*:_·/]-?(?:in|e|ne|a|o)|\((?:in|e|ne|a|o)\))(?=[.,]?$)/u;
const SHORTEST_BOTH = 5;
/** Few words have such a sign. */
const BOTH_SIGN = /[*:_·/(]/;

/**
 * Titles before a name are no part of it: "Dr. Jane Example" and "Spokesman Dr. Jane Example" give "Jane Example". What
 * remains has two words at least.
 */
export function withoutTitles(name: string, packs: readonly LanguagePack[]): string {
  const all = name.trim().split(/\s+/);
  const job = all.findLastIndex((word, at) => at < all.length - 2 && isJobWord(word, packs));
  // "spokesman for Mayor Jane Example" is somebody else.
  const other = job > 0 && all.slice(0, job).some((word) => wordsOf(packs).prepositions.has(word));
  const words = all.slice(other ? 0 : job + 1);
  while (words.length > 1 && wordsOf(packs).titles.has((words[0] ?? "").toLowerCase())) words.shift();
  return withoutRespect(withoutGluedTitle(words.join(" "), packs), packs);
}

/** "สมมติ ตัวอย่าง" of "นายสมมติ ตัวอย่าง", of which the title is written in one with the name; any other name as it is. */
export function withoutGluedTitle(name: string, packs: readonly LanguagePack[]): string {
  if (name === "" || name.charCodeAt(0) < FIRST_GLUED) return name;
  const title = packs[0]?.quotation.gluedTitles?.find((word) => name.startsWith(word) && name.length > word.length + 1);
  return title === undefined ? name : name.slice(title.length).trimStart();
}
/** Thai, Burmese and Khmer stand behind it. */
const FIRST_GLUED = 0xe00;

/** "Spokesman", "Pressesprecher": a noun for a job, or a compound that ends in one. */
export function isJobWord(word: string, packs: readonly LanguagePack[]): boolean {
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
  // "Sprecher:in Jana Beispiel": the sign is the job's.
  const signed = NO_NAME.test(text);
  const job = signed && BOTH.test(text.split(" ", 1)[0] ?? "");
  if (signed && !job && !NATIVE.test(text)) return false;
  const name = withoutTitles(text, packs).replace(/,.*$/, "");
  if (isNativeName(name, packs)) return true;
  if (INITIALLED.test(name)) return true;
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 5 || (signed && (!job || NO_NAME.test(name)))) return false;
  if (ACRONYM.test(words[0] ?? "") && words.some((word) => SMALL.test(word))) return false;
  const { particles, ownParticles, openNoName, givenNames } = wordsOf(packs);
  const particle = (word: string): boolean => particles.has(word);
  // "Außerhalb der Bürozeiten" has capitals too.
  const first = key(words[0] ?? "");
  if (openNoName.has(first) && !ownParticles.has(first) && !givenNames.has(first)) return false;
  if (!words.every((word) => NAME_WORD.test(word) || particle(word)) || !NAME_WORD.test(words.at(-1) ?? ""))
    return false;
  // "SPACE AND SEA ADMINISTRATION": in capitals too an "and" joins things.
  if (words.length > 2 && !SMALL.test(name) && words.some((word) => joinsThings(word, packs[0]))) return false;
  const rest = isNameElsewhere(first, words, packs) ? words.slice(1) : words;
  return !rest.some((word) => isOrganisationWord(word, packs) || isRoleNoun(word, packs));
}

const joinsThings = (word: string, pack: LanguagePack | undefined): boolean =>
  word.length > 1 && pack?.quotation.conjunctions.includes(word.toLowerCase()) === true;

/** "Ville Esimerkki", "Mari Eksempel": a first name here is a town or a husband in French. Refuses "Ville de Lyon". */
function isNameElsewhere(first: string, words: readonly string[], packs: readonly LanguagePack[]): boolean {
  const { firstNames, particles, organisations, roles } = wordsOf(packs);
  const [own] = packs;
  return (
    (organisations.has(first) || roles.has(first)) &&
    firstNames.has(first) &&
    own !== undefined &&
    !own.organisationWords.includes(first) &&
    !own.quotation.roleNouns.includes(first) &&
    !words.some((word) => particles.has(word))
  );
}

/** "FSG Weidenau", "HVW Nord": capitals that nobody can say, before words that are not all in capitals, are no first name. */
const ACRONYM = /^[B-DF-HJ-NP-TV-XZ]{3,5}$/;
const SMALL = /\p{Ll}/u;

/** "Б.Загвар": in Mongolian a father's initial and a first name are all. */
const INITIALLED = /^(?=\p{Script=Cyrillic})\p{Lu}\.\p{Lu}\p{Ll}{2,20}$/u;
/** Figures and signs that no name has. */
const NO_NAME = /[\d@/:&]/;
/** Characters that are no Latin, Greek or Cyrillic letter and no usual mark: the names of other scripts have forms of their own. */
const NATIVE = /[\u0590-\u1dff\u2c00-\uffff]/;

/** True where the first word, titles left out, is a first name that the packs know. */
export function hasFirstName(text: string, packs: readonly LanguagePack[]): boolean {
  const [first = ""] = withoutTitles(text, packs).split(/[\s-]+/);
  return wordsOf(packs).firstNames.has(key(first));
}

/** "Inc.", "Foundation", "GmbH". */
export function isOrganisationWord(word: string, packs: readonly LanguagePack[]): boolean {
  const { organisations, longBodies, bodyEnds } = wordsOf(packs);
  const whole = bare(word);
  if (organisations.has(whole)) return true;
  // "Rettungs-Gesellschaft", "Hafenbehörde": the last part of a compound says what it is.
  if (whole.includes("-")) return organisations.has(whole.slice(whole.lastIndexOf("-") + 1));
  if (whole.length <= SHORTEST_BODY || !bodyEnds.has(whole.slice(-SHORTEST_END))) return false;
  for (let length = SHORTEST_BODY; length < whole.length - 1; length += 1)
    if (longBodies.has(whole.slice(-length))) return true;
  return false;
}
/** A shorter word ends surnames as well: "Neuhaus", "Hoogstraat". */
const SHORTEST_BODY = 7;

/** "Director", "spokeswoman". */
export function isRoleNoun(word: string, packs: readonly LanguagePack[]): boolean {
  return wordsOf(packs).roles.has(bare(word));
}

/** "Mayor of Oldport": a word in it is one for a job. */
export const holdsJobWord = (text: string, packs: readonly LanguagePack[]): boolean =>
  text.split(/[\s,]+/).some((word) => isJobWord(word, packs));

/** "the", "der", "la" in any of the packs, given in lower case. */
export const isArticle = (word: string, packs: readonly LanguagePack[]): boolean => wordsOf(packs).articles.has(word);
