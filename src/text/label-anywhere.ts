import { ALPHABETIC, bitsOf, codeOf, IDEOGRAPH, UNCASED } from "./characters.ts";
import { key } from "./fold.ts";
import { hasLabel, isOfWord, readPhrase, wordEnd } from "./label.ts";
import { hashOf, type LabelSet } from "./label-dictionary.ts";

/** Finds a phrase of several words of the set anywhere in a folded text, at a word: "press office" in "Acme press office". */
export function holdsPhrase(text: string, labels: LabelSet): boolean {
  const openers = labels.openers();
  for (let at = 0; at >= 0 && at < text.length; at = text.indexOf(" ", at) + 1 || -1) {
    // Behind a bracket the phrase may follow; a letter opens it or does not.
    const end = isOfWord(text.charCodeAt(at)) ? wordEnd(text, at) : -1;
    if (end >= 0 && !openers.has(hashOf(text, at, end))) continue;
    if (readPhrase(text.slice(at), labels)?.key.includes(" ")) return true;
  }
  return false;
}

/**
 * False where no label of some sets stands in the first characters of a text: none of their words opens one. Scripts that do not
 * part words, or have no small letters, are not looked through.
 */
export function couldHoldLabel(text: string, reach: number, sets: readonly LabelSet[]): boolean {
  const end = Math.min(reach, text.length);
  let inside = false;
  for (let at = 0; at < end; at += 1) {
    const bits = bitsOf(codeOf(text, at));
    const letter = (bits & ALPHABETIC) !== 0;
    if (letter && !inside) {
      const last = (bits & (IDEOGRAPH | UNCASED)) === 0 ? wordEnd(text, at) : -1;
      if (last < 0) return true;
      const hash = hashOf(text, at, last);
      for (const labels of sets) if (labels.firstWords().has(hash)) return true;
    }
    // A word may follow a figure at once: "10h30Correction".
    inside = letter;
  }
  return false;
}

/** "本製品に関するお問い合わせ先": where no spaces part words, the label stands at the end. */
export function endsInLabel(text: string, labels: LabelSet): boolean {
  const words = key(text).replace(/[\s:：】］＞>〉》〕)]+$/, "");
  for (let length = Math.min(words.length, LONGEST_LABEL); length >= SHORTEST_LABEL; length -= 1) {
    if (hasLabel(labels, words.slice(-length))) return true;
  }
  return false;
}

/** Characters of a contact label in Chinese or Japanese. */
const LONGEST_LABEL = 30;
const SHORTEST_LABEL = 4;
