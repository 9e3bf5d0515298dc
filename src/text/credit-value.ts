import type { LanguagePack } from "../languages/pack.ts";
import { pictureOffers, pictureWords, viewWords } from "../languages/picture-offers.ts";
import { key } from "./fold.ts";
import type { LabelReading } from "./label.ts";
import { isOrganisationWord, isRoleNoun } from "./names.ts";
import { withoutStop } from "./prose.ts";

/** A credit line names at most so many words. */
export const MOST_WORDS = 14;

/** "photo", "photos", "photo credit"; not "credit", "image", "courtesy of". */
export const isPlain = ({ key }: LabelReading, { labels }: LanguagePack): boolean =>
  key.startsWith(labels.photoCredit[0] ?? " ");

/** A name or names, not a sentence: "The mayor opens the bridge." has a stop and a word that no name has. */
export function isCredit(value: string, label: LabelReading, packs: readonly LanguagePack[]): boolean {
  const plain = packs[0] !== undefined && isPlain(label, packs[0]);
  const words = value.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  if (words.length === 0 || words.length > MOST_WORDS || value.includes("?") || WHERE.test(value)) return false;
  if (label.key.startsWith(RIGHTS) && (YEAR_FIRST.test(value) || YEAR_LAST.test(value))) return false;
  if (isOffer(value) || (!plain && AMOUNT.test(value))) return false;
  const named = words.filter((word) => !/^[\p{Ll}]/u.test(word)).length;
  const stopped = /[.!]$/.test(value) && withoutStop(value, packs) !== value;
  // "handout" and "пресс-служба музея" are credited; "five points towards the diploma" and "3.000 euro" are not.
  const small = words.every((word) => /^\p{Ll}/u.test(word));
  const most = plain ? MOST_SMALL_WORDS : MOST_BESIDE_OTHERS;
  if (small && (words.length > most || (stopped && words.length > 1) || /^\d/.test(value))) return false;
  if (isDescription(value, label, packs)) return false;
  if (
    stopped &&
    words.length >= SHORTEST_SENTENCE &&
    words.some((word) => /^\p{Ll}/u.test(word) && !isSmall(word, packs))
  )
    return false;
  return named >= words.length / 2 || words.length <= 6;
}

/**
 * "the new slipway", "die neue Halle am Abend" behind "Photo": an article and a small word, and no name: a thing is shown. Refuses
 * "The Oldport Gazette", "the author" and "the family of Jane Example", who made the picture, and what "courtesy of" leads to.
 */
export function isDescription(value: string, label: LabelReading, packs: readonly LanguagePack[]): boolean {
  const [pack] = packs;
  if (pack === undefined || !pack.spaced || value.length > LONGEST_SHOWN) return false;
  const opening = key(value.slice(0, Math.max(0, value.search(/\s/))));
  const shown = viewsBy.get(opening);
  if (shown !== undefined && pictures.has(label.key) && shown.some((view) => key(value).startsWith(`${view} `)))
    return true;
  if (/^\p{L}/u.test(opening) && !pack.quotation.articles.includes(opening)) return false;
  const [first = "", ...rest] = value
    .replace(CLOSING_REMARK, "")
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word));
  if (
    rest.length < FEWEST_SHOWN_WORDS ||
    rest.length >= MOST_WORDS ||
    !pack.quotation.articles.includes(first.toLowerCase())
  )
    return false;
  const small = rest.filter((word) => /^\p{Ll}/u.test(word));
  if (small.length === rest.length && rest.length + 1 >= SHORTEST_SENTENCE) return true;
  if (!pictures.has(label.key) || small[0] !== rest[0] || (rest[0] as string).length < SHORTEST_SHOWN) return false;
  if (pack.quotation.capitalNouns !== true && small.length < rest.length) return false;
  return !rest.some((word) => {
    const bare = word.replace(/\P{L}+$/u, "");
    return isOrganisationWord(bare.toLowerCase(), packs) || isRoleNoun(bare, packs);
  });
}
const pictures: ReadonlySet<string> = new Set(pictureWords.map(key));
/** "(giugno 2021)", "(a destra)": when and where are no part of what is told. */
const CLOSING_REMARK = /\s\(\p{Ll}[^()]{1,40}\)\.?$/u;
/** By their first word. */
const viewsBy = new Map<string, string[]>();
for (const view of viewWords.map(key)) {
  const first = view.split(" ", 1)[0] as string;
  viewsBy.set(first, [...(viewsBy.get(first) ?? []), view]);
}
const LONGEST_SHOWN = 160;
const FEWEST_SHOWN_WORDS = 2;
const SHORTEST_SHOWN = 3;

/** So many words without any capital may still say who is credited, behind the plain word for a photo and behind others. */
const MOST_SMALL_WORDS = 6;
const MOST_BESIDE_OTHERS = 2;
/** "3.000 Euro je Haushalt", "6 ECTS", "30 points": what is paid or earned. */
const AMOUNT = /^\d{1,3}(?:[., ]\d{3}){0,3} \p{L}+/u;
/** "COPYRIGHT © ACME 2007": a note of rights. */
const RIGHTS = "copyright";
/** "2001 Example Trust", not "2019 AGENCY / Jane Example". */
const YEAR_FIRST = /^(?:19|20)\d\d\s[^/]*$/;
const YEAR_LAST = /(?:^|\s)(?:19|20)\d\d\.?$/;
const offers = new Set(pictureOffers);
const isOffer = (value: string): boolean => {
  const words = key(value).split(/[\s:.,]+/, MOST_OFFER_WORDS);
  return words.some((_, at) => offers.has(words.slice(0, at + 1).join(" ")));
};
const MOST_OFFER_WORDS = 3;
/** "https://…", "www.example.org/press": where pictures are to be had, not whose they are. */
const WHERE = /^(?:https?:|www\.[^\s/]{1,80}\/)/i;
/** A caption has a subject, a verb and more. */
const SHORTEST_SENTENCE = 4;

/** A word that may stand in a name: "of", "and", "the", "van". */
const isSmall = (word: string, packs: readonly LanguagePack[]): boolean =>
  packs.some(({ quotation }) =>
    [quotation.prepositions, quotation.conjunctions, quotation.articles, quotation.nameParticles].some((list) =>
      list.includes(word),
    ),
  );

/** "Foto: la nuova banchina (Museo di Saliceto)": behind what is shown, up to `end`, a name in brackets says whose picture it is. */
export function isShown(
  text: string,
  end: number,
  label: LabelReading | null,
  packs: readonly LanguagePack[],
): boolean {
  if (label === null || !OWNER_IN_BRACKETS.test(text.slice(end))) return false;
  return isDescription(text.slice(label.valueStart, end).trim(), label, packs);
}
/** Capitals, and the small words of names. */
const OWNER_IN_BRACKETS = /^\(\p{Lu}[\p{L}.’'&/-]*(?: (?:\p{Lu}[\p{L}.’'&/-]*|\p{Ll}{1,4}|[/&])){0,6}\)\.?$/u;
