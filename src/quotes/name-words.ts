import { isUnspaced } from "../text/fold.ts";
import { CAPITAL, ODD, unitAt } from "./characters.ts";
import { isOf, type Lexicon } from "./lexicon.ts";
import { withoutFleeting } from "./name-cases.ts";
import { PARTICLE } from "./word-class.ts";

/** A shorter stem than this says nothing. */
const SHORTEST_STEM = 3;
const SPACES = /\s+/;
/** Signs of Arabic that one newsroom writes and another leaves out: vowels, and the stroke that lengthens a word. */
const OPTIONAL = /[\u064b-\u0652\u0640]/gu;
/** "أكد" of "أكّد": a word without those signs. */
export const unvowelled = (word: string): string => word.replace(OPTIONAL, "");
/** Letters that are written in several ways: "إبراهيم" and "ابراهيم", "غوتيريش" and "جوتيريش". */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[أإآٱ]/gu, "ا"],
  [/ى/gu, "ي"],
  [/ة/gu, "ه"],
  [/غ/gu, "ج"],
];

/**
 * The words of a name by which its forms are compared, lower case: where names are declined, without their case
 * endings; in Arabic in one spelling and without the small words ("سامي بن علي آل المثال" has three).
 */
export function nameWords(name: string, lexicon: Lexicon): readonly string[] {
  const { cases } = lexicon;
  const lower = name.toLowerCase();
  // "ё" is printed as "е" as often as not.
  const plain = lower.includes("ё") ? lower.replaceAll("ё", "е") : lower;
  const words = SPACES.test(plain) ? plain.split(SPACES) : [plain];
  if (lexicon.bareSubjects === null) return cases.length === 0 ? words : words.map((word) => stems(word, lexicon));
  const own = words.filter((word) => !isOf(lexicon, word, PARTICLE));
  return (own.length > 0 ? own : words).map(plainSpelling);
}

/** "vzor-příkladn" of "Vzorové-Příkladné": both halves of a surname are declined. */
const stems = (word: string, { cases, fleeting }: Lexicon): string =>
  word.includes("-")
    ? word
        .split("-")
        .map((part) => withoutFleeting(stemOf(part, cases), fleeting))
        .join("-")
    : withoutFleeting(stemOf(word, cases), fleeting);

function stemOf(word: string, cases: readonly string[]): string {
  const ending = cases.find((each) => word.endsWith(each) && word.length - each.length >= SHORTEST_STEM);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

function plainSpelling(word: string): string {
  let plain = unvowelled(word);
  for (const [letters, letter] of SPELLINGS) plain = plain.replace(letters, letter);
  return plain;
}

/** True where one name is the beginning of the other: "سامي بن علي" of "سامي بن علي آل المثال". */
export const begins = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 1 && other.length > 1 && one.slice(0, other.length).every((word, at) => word === other[at]);

const RANKED = /^\p{Lu}{2,4} \p{Lu}[^ ]*\p{Ll}[^ ]*$/u;

/** Two to four capitals and a surname: "DA Example", "DCI Example". */
export const isRanked = (name: string): boolean => (unitAt(name, 1) & (CAPITAL | ODD)) !== 0 && RANKED.test(name);

/** "한도윤": surname and first name in one word of Korean; a syllable alone is a surname. */
export const isWhole = (name: string): boolean => /^[가-힣·]{2,}$/u.test(name);

/** True for a name in one word, where no space parts surname and first name. */
export const isUnparted = (name: string, { unspaced, glued }: Lexicon): boolean =>
  (unspaced !== null && isUnspaced(name)) || (glued !== null && HANGUL.test(name));

const HANGUL = /^[가-힣·]+$/u;

/** True for a name with more words, and for "Jane Example" where "J. Example" is known. */
export const isFuller = (words: readonly string[], known: readonly string[]): boolean =>
  words.length > known.length ||
  (words.length === known.length && isInitial(known[0] ?? "") && !isInitial(words[0] ?? ""));

/** True for "j.". */
export const isInitial = (word: string): boolean => word.length <= 2 && word.endsWith(".");

const IN_MARKS = /^["'“‘(„«](\p{L}{2,20})["'”’)“»]$/u;

/** "jo" of "josephine “jo” example"; empty where nobody is called so. */
export const nicknameIn = (words: readonly string[]): string =>
  words.length < 3 ? "" : (words.map((word) => IN_MARKS.exec(word)?.[1] ?? "").find((word) => word !== "") ?? "");
