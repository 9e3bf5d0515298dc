import { opensOn } from "../text/characters.ts";
import { isOf, type Lexicon } from "./lexicon.ts";
import { PARTICLE, SUFFIX } from "./word-class.ts";

/** The surname among the words of a name, lower case: what stands before "Jr." or "III", or the last word. */
export function surnameOf(words: readonly string[], lexicon: Lexicon): string {
  const last = words.at(-1) ?? "";
  const suffix = (opensOn(last, "ivx") && NUMERAL.test(last)) || isOf(lexicon, last, SUFFIX);
  const surname = suffix && words.length > 1 ? (words.at(-2) ?? last) : last;
  return surname.endsWith(",") ? surname.slice(0, -1) : surname;
}

/** The first of two surnames, where people go by it: "ejemplo" of "ana ejemplo ruiz". */
export function firstSurname(words: readonly string[], lexicon: Lexicon): string | null {
  if (!lexicon.doubleSurnames || words.length < 3) return null;
  // "Arnau Exemple i Mostra": a small word between the two.
  const before = isOf(lexicon, words.at(-2) ?? "", PARTICLE) && words.length > 3 ? words.at(-3) : words.at(-2);
  return before ?? null;
}

/**
 * "De Esempio", "Van den Voorbeeld": the small word in front makes these a surname alone, however many. "Ejemplo Ruiz" may be one where
 * people have two.
 */
export const isSurname = (words: readonly string[], lexicon: Lexicon): boolean =>
  (words.length > 1 && isOf(lexicon, words[0] ?? "", PARTICLE)) || (lexicon.doubleSurnames && words.length === 2);

/** Those whose longer name has these as its last words. */
export const endingIn = <Named extends { readonly words: readonly string[] }>(
  people: Iterable<Named> | undefined,
  words: readonly string[],
): Named[] => [...(people ?? [])].filter((each) => endsWith(each.words, words));

const endsWith = (name: readonly string[], words: readonly string[]): boolean =>
  name.length > words.length && words.every((word, at) => name[name.length - words.length + at] === word);

/** "III": after a surname, not one; every language writes it so. */
const NUMERAL = /^[ivx]{2,4}$/;
