import type { LanguagePack } from "../languages/pack.ts";
import type { Unit } from "./units.ts";

/** Letters and figures beyond ASCII; everything below is told by its code. */
const LETTER = /[\p{L}\p{N}\p{M}]/u;

const isAsciiWord = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** Han, kana: letters that part no words. */
const isUnspacedCode = (code: number): boolean =>
  (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);

/** Apostrophes and hyphens are part of a word that is under way. */
const isInner = (code: number): boolean => code === 39 || code === 45 || code === 0x2019;

/**
 * Words of a text; in scripts without spaces two characters count as one word. Walks character codes: it is asked of
 * every line.
 */
export function wordCount(text: string): number {
  let words = 0;
  let unspaced = 0;
  let inside = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isUnspacedCode(code)) {
      unspaced += 1;
      inside = false;
    } else if (isAsciiWord(code) || (code > 127 && !isInner(code) && LETTER.test(text.charAt(at)))) {
      if (!inside) words += 1;
      inside = true;
    } else if (!(inside && isInner(code))) inside = false;
  }
  return words + Math.round(unspaced / 2);
}

/** Running text: a sentence of some length that ends, or a text too long to be anything else. */
export function isProse(unit: Unit): boolean {
  const { words, mark } = unit;
  if (words >= 45) return true;
  return (words >= 9 && ".!?:".includes(mark) && mark !== "") || (words >= 28 && mark !== "");
}

/** A sentence, however short: it begins like one and ends with a mark of its own. "Glass still goes to the church." */
export function isSentence(unit: Unit): boolean {
  const { mark, text } = unit;
  return (mark === "." || mark === "!" || mark === "?") && unit.words >= 3 && SENTENCE_START.test(text);
}

/** A capital, a figure or a script without capitals, behind an opening quotation mark or bracket. */
const SENTENCE_START = /^["“„«»'‘「『([<¿¡*#]*[\p{Lu}\p{Lo}\p{N}]/u;

/**
 * A name without the full stop that ends its line: "Example Agency." Keeps the stop of an abbreviation: "Acme Corp.",
 * "N.J.", "e. V.".
 */
export function withoutStop(text: string, packs: readonly LanguagePack[]): string {
  const last = /[^\s.]+\.$/.exec(text)?.[0];
  if (!last || text.endsWith("..") || last.length <= SHORTEST_STOPPED) return text;
  const word = last.toLowerCase();
  return packs.some(({ abbreviations }) => abbreviations.includes(word)) ? text : text.slice(0, -1);
}

/** A word of up to three letters with a stop is taken for an abbreviation: "S.A.", "Co.", "jr.". */
const SHORTEST_STOPPED = 4;

/** True where every letter is a capital: "COMMITMENT TO DEVELOPMENT". */
export function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && text === text.toUpperCase() && text !== text.toLowerCase();
}
