import type { LanguagePack } from "../languages/pack.ts";
import { bitsOf, UPPER } from "../text/characters.ts";

/** What a pack says of the words that open places and sentences, as sets. */
interface OpeningWords {
  readonly articles: ReadonlySet<string>;
  /** Words that no place begins with, articles included. */
  readonly common: ReadonlySet<string>;
  /** The same, and verbs. */
  readonly small: ReadonlySet<string>;
  readonly placeWords: ReadonlySet<string>;
}

const known = new WeakMap<LanguagePack, OpeningWords>();

/** The sets of a pack; built once. */
export function wordsOf(pack: LanguagePack): OpeningWords {
  const built = known.get(pack);
  if (built) return built;
  const { commonWords, quotation, placeWords } = pack;
  const words: OpeningWords = {
    articles: new Set(quotation.articles),
    common: new Set([...commonWords, ...quotation.articles]),
    small: new Set([...commonWords, ...quotation.verbs]),
    placeWords: new Set(placeWords),
  };
  known.set(pack, words);
  return words;
}

/** What a place opens with that mostly opens a sentence: "The Hague" has an article, "New York" a word that packs list. */
export type Opener = "article" | "word";

/** Reads "The Hague", "La Paz", "New York"; one word alone, or a small letter behind it, is no name. */
export function placeOpener(part: string, pack: LanguagePack): Opener | null {
  const { articles, placeWords } = wordsOf(pack);
  const [first = "", second = ""] = part.toLowerCase().split(/[\s\u00a0]/);
  if (second === "" || !/^\p{Lu}/u.test(part.slice(first.length + 1))) return null;
  if (placeWords.has(`${first} ${second}`)) return "word";
  if (articles.has(first)) return "article";
  return placeWords.has(first) ? "word" : null;
}

/** True for words that no place begins with: "On Tuesday", "The company". */
export function isCommon(part: string, pack: LanguagePack): boolean {
  const { common, small } = wordsOf(pack);
  const lower = part.toLowerCase();
  if ((bitsOf(part.charCodeAt(0)) & UPPER) !== 0 || /\p{Lu}/u.test(part)) {
    const end = lower.search(/\s/);
    return common.has(end < 0 ? lower : lower.slice(0, end));
  }
  // Where no capitals tell, none of the words may be a small one or a verb.
  return lower.split(/\s/).some((word) => small.has(word));
}

/** "NEW YORK", "NEW HAVEN, Conn.": a place in capitals, whatever its region. */
export const isCapitals = (place: string): boolean => {
  const [town = ""] = place.split(",", 1);
  return town === town.toUpperCase();
};
