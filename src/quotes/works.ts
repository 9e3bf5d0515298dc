import { isOf, type Lexicon } from "./lexicon.ts";
import { STOP, WORK } from "./word-class.ts";

/** A title of a book, a report, a programme has no more words than this. */
export const LONGEST_TITLE = 16;

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** True for “The Great Escape”: every long word has a capital letter and no sentence ends. */
export function isTitle(text: string): boolean {
  const words = text.match(WORD) ?? [];
  if (words.length > LONGEST_TITLE || /[.!?]$/.test(text)) return false;
  const long = words.filter((word) => word.length > 3);
  return long.length > 1 && long.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

/** "el libro “…”", "la campaña municipal “…”": a title stands behind its noun. */
export function followsWork(before: string, lexicon: Lexicon): boolean {
  const words = /(?:([\p{L}\p{M}]{2,20}) )?([\p{L}\p{M}]{2,20}) $/u.exec(before.slice(-42));
  if (words?.[2] === undefined) return false;
  const [first = "", last] = [words[1]?.toLowerCase(), words[2].toLowerCase()];
  if (isOf(lexicon, last, WORK)) return true;
  return lexicon.adjectivesBehind && isOf(lexicon, first, WORK) && !isOf(lexicon, last, STOP);
}
