import { isOf, type Lexicon } from "./lexicon.ts";
import { STOP, WORK } from "./word-class.ts";

/** A title of a book, a report, a programme has no more words than this. */
export const LONGEST_TITLE = 16;

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** "!" in "At last!". */
const ENDS_SENTENCE = /[.!?]$/;
const CAPITAL_OR_FIGURE = /^[\p{Lu}\p{N}]/u;

/** True for “The Great Escape”: every long word has a capital letter and no sentence ends. */
export function isTitle(text: string): boolean {
  if (ENDS_SENTENCE.test(text)) return false;
  let words = 0;
  let long = 0;
  for (const [word] of text.matchAll(WORD)) {
    words += 1;
    if (words > LONGEST_TITLE) return false;
    if (word.length <= 3) continue;
    // Speech shows itself within a word or two.
    if (!CAPITAL_OR_FIGURE.test(word)) return false;
    long += 1;
  }
  return long > 1;
}

/** "el libro “…”", "la campaña municipal “…”": a title stands behind its noun. */
export function followsWork(before: string, lexicon: Lexicon): boolean {
  const words = /(?:([\p{L}\p{M}]{2,20}) )?([\p{L}\p{M}]{2,20}) $/u.exec(before.slice(-42));
  if (words?.[2] === undefined) return false;
  const [first = "", last] = [words[1]?.toLowerCase(), words[2].toLowerCase()];
  if (isOf(lexicon, last, WORK)) return true;
  return lexicon.adjectivesBehind && isOf(lexicon, first, WORK) && !isOf(lexicon, last, STOP);
}
