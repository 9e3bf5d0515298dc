import type { LanguagePack } from "../languages/pack.ts";
import { isOf, lexiconOf } from "./lexicon.ts";
import { HANGING, HANGING_END, POINTING, PREPOSITION } from "./word-class.ts";

const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;
/** UTF-16 units in which the last word of a sentence is sought. */
const LONGEST_WORD = 40;
/** "Unfortunately, ": an adverb and its comma, before the sentence proper. */
const ADVERB = /^[\p{L}\p{M}]{2,20},\s/u;
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
  if (ELLIPSIS.test(text)) return "begins in the middle";
  if (text.includes("[") || text.includes("]")) return "holds an editor’s brackets";
  const bracketed = text.includes("(") || text.includes(")") || text.includes("（") || text.includes("）");
  if (bracketed && text.match(OPENING)?.length !== text.match(CLOSING)?.length) return "holds half a bracket";
  if (!pack.spaced) {
    const opening = pack.quotation.pull.hanging.find((word) => text.replace(/^[^\p{L}]+/u, "").startsWith(word));
    return opening === undefined ? null : `opens on “${opening}”`;
  }
  const opening = openingOf(text) ?? openingOf(text.replace(ADVERB, ""));
  if (opening !== null) return `opens on “${opening}”`;
  const last = text.slice(-LONGEST_WORD).toLowerCase().match(WORD)?.at(-1) ?? "";
  return weighs(last, HANGING_END) ? `ends on “${last}”` : null;

  function openingOf(sentence: string): string | null {
    const [first = "", second = "", third = ""] = sentence.slice(0, 80).toLowerCase().match(WORD) ?? [];
    // "It’s", "that'll": the word before the apostrophe opens it.
    const [bare = first] = first.split(/['’]/);
    if (isOf(lexicon, first, HANGING) || (bare.length > 1 && isOf(lexicon, bare, HANGING))) return first;
    const both = `${first} ${second}`;
    for (const phrase of [both, `${both} ${third}`]) if (isOf(lexicon, phrase, HANGING)) return phrase;
    return isOf(lexicon, first, PREPOSITION) && weighs(second, POINTING) ? both : null;
  }

  function weighs(word: string, bit: number): boolean {
    return ((lexicon.words.get(word)?.weight ?? 0) & bit) !== 0;
  }
}
