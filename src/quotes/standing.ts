import type { LanguagePack } from "../languages/pack.ts";
import { ACCENT, DIGIT, LETTER, unitAt } from "./characters.ts";
import { isOf, lexiconOf } from "./lexicon.ts";
import { HANGING, HANGING_END, POINTING, PREPOSITION } from "./word-class.ts";

const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;
const APOSTROPHE = /['’]/;
/** UTF-16 units in which the last word of a sentence is sought, and the first three. */
const LONGEST_WORD = 40;
const LONGEST_OPENING = 80;
/** "Unfortunately, ": an adverb and its comma, before the sentence proper. */
const ADVERB = /^[\p{L}\p{M}]{2,20},\s/u;
/** V8 takes milliseconds to compile the pattern, and few sentences have a comma before their first space. */
const couldOpenOnAdverb = (text: string): boolean => {
  const comma = text.slice(0, LONGEST_ADVERB).indexOf(",");
  return comma > 1 && !text.slice(0, comma).includes(" ");
};
const LONGEST_ADVERB = 41;
/** A sentence that begins in its middle: "… and never will". */
const ELLIPSIS = /^[^\p{L}\p{N}]*(?:…|\.\.\.)/u;
const OPENING = /[(（]/g;
const CLOSING = /[)）]/g;

/**
 * Why a sentence cannot stand by itself, as a sub-editor would say it; null where it can. It must not point to words before
 * it ("It", "However", "In this case", "Unfortunately, this"), nor end on such a word, nor hold what an editor put in.
 */
export function hangsBecause(text: string, pack: LanguagePack): string | null {
  const lexicon = lexiconOf(pack);
  if (!(unitAt(text, 0) & (LETTER | DIGIT)) && ELLIPSIS.test(text)) return "begins in the middle";
  if (text.includes("[") || text.includes("]")) return "holds an editor’s brackets";
  const bracketed = text.includes("(") || text.includes(")") || text.includes("（") || text.includes("）");
  if (bracketed && text.match(OPENING)?.length !== text.match(CLOSING)?.length) return "holds half a bracket";
  if (!pack.spaced) {
    const opening = pack.quotation.pull.hanging.find((word) => text.replace(/^[^\p{L}]+/u, "").startsWith(word));
    return opening === undefined ? null : `opens on “${opening}”`;
  }
  const adverb = couldOpenOnAdverb(text) ? ADVERB.exec(text)?.[0] : undefined;
  const opening = openingOf(text) ?? (adverb === undefined ? null : openingOf(text.slice(adverb.length)));
  if (opening !== null) return `opens on “${opening}”`;
  const last = lastWord(text);
  return weighs(last, HANGING_END) ? `ends on “${last}”` : null;

  function openingOf(sentence: string): string | null {
    const [first = "", second = "", third = ""] = openingWords(sentence);
    // "It’s", "that'll": the word before the apostrophe opens it.
    const is = lexicon.words.get(first)?.is ?? 0;
    if ((is & HANGING) !== 0) return first;
    const apostrophe = first.search(APOSTROPHE);
    if (apostrophe > 1 && isOf(lexicon, first.slice(0, apostrophe), HANGING)) return first;
    const both = `${first} ${second}`;
    if (isOf(lexicon, both, HANGING)) return both;
    const all = `${both} ${third}`;
    if (isOf(lexicon, all, HANGING)) return all;
    return (is & PREPOSITION) !== 0 && weighs(second, POINTING) ? both : null;
  }

  function weighs(word: string, bit: number): boolean {
    return ((lexicon.words.get(word)?.weight ?? 0) & bit) !== 0;
  }
}

/** The first three words of a sentence, in lower case. */
function openingWords(sentence: string): string[] {
  const lower = sentence.slice(0, LONGEST_OPENING).toLowerCase();
  const words: string[] = [];
  WORD.lastIndex = 0;
  for (let found = WORD.exec(lower); found !== null && words.push(found[0]) < 3; ) found = WORD.exec(lower);
  return words;
}

/** The last word of a sentence, in lower case; empty where none stands near its end. */
function lastWord(sentence: string): string {
  const least = Math.max(0, sentence.length - LONGEST_WORD);
  let end = sentence.length;
  while (end > least && !isOfWord(sentence, end - 1)) end -= 1;
  let start = end;
  while (start > least && goesBack(sentence, start, least)) start -= 1;
  return sentence.slice(start, end).toLowerCase();
}

const isOfWord = (text: string, at: number): boolean => (unitAt(text, at) & (LETTER | ACCENT)) !== 0;

/** True where a word goes on before `at`: with a letter, or with an apostrophe or hyphen behind a letter. */
const goesBack = (text: string, at: number, least: number): boolean =>
  isOfWord(text, at - 1) || (at - 2 >= least && JOINTS.includes(text.charAt(at - 1)) && isOfWord(text, at - 2));

const JOINTS = "'’-";
