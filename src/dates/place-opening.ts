import type { LanguagePack } from "../languages/pack.ts";

/** What a place opens with that mostly opens a sentence: "The Hague" has an article, "New York" a word that packs list. */
export type Opener = "article" | "word";

/** Reads "The Hague", "La Paz", "New York"; one word alone, or a small letter behind it, is no name. */
export function placeOpener(part: string, { quotation, placeWords }: LanguagePack): Opener | null {
  const [first = "", second = ""] = part.toLowerCase().split(/[\s\u00a0]/);
  if (second === "" || !/^\p{Lu}/u.test(part.slice(first.length + 1))) return null;
  if (quotation.articles.includes(first)) return "article";
  return placeWords?.includes(first) ? "word" : null;
}

/** True for words that no place begins with: "On Tuesday", "The company". */
export function isCommon(part: string, { commonWords, quotation }: LanguagePack): boolean {
  const words = part.toLowerCase().split(/[\s\u00a0]/);
  const listed = (word: string | undefined, ...lists: (readonly string[])[]): boolean =>
    lists.some((list) => list.includes(word ?? ""));
  if (/\p{Lu}/u.test(part)) return listed(words[0], commonWords, quotation.articles);
  // Where no capitals tell, none of the words may be a small one or a verb.
  return words.some((word) => listed(word, commonWords, quotation.verbs));
}

/** "NEW YORK", "NEW HAVEN, Conn.": a place in capitals, whatever its region. */
export const isCapitals = (place: string): boolean => {
  const [town = ""] = place.split(",", 1);
  return town === town.toUpperCase();
};
