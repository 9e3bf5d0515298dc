import { finalMark } from "./line-kind.ts";
import type { Unit } from "./units.ts";

/** Words of a text; in scripts without spaces two characters count as one word. */
export function wordCount(text: string): number {
  const han = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const spaced = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
  return han > 0 ? Math.round(han / 2) + (text.match(/[A-Za-z]+/g)?.length ?? 0) : spaced;
}

/** Running text: a sentence of some length that ends, or a text too long to be anything else. */
export function isProse(unit: Unit): boolean {
  const words = wordCount(unit.text);
  const mark = finalMark(unit.text);
  if (words >= 45) return true;
  return (words >= 9 && ".!?:".includes(mark) && mark !== "") || (words >= 28 && mark !== "");
}

/** A sentence, however short: it begins like one and ends with a mark of its own. "Glass still goes to the church." */
export function isSentence(unit: Unit): boolean {
  const mark = finalMark(unit.text);
  return (mark === "." || mark === "!" || mark === "?") && wordCount(unit.text) >= 3 && SENTENCE_START.test(unit.text);
}

/** A capital, a figure or a script without capitals, behind an opening quotation mark or bracket. */
const SENTENCE_START = /^["“„«»'‘「『([<¿¡*#]*[\p{Lu}\p{Lo}\p{N}]/u;

/** True where every letter is a capital: "COMMITMENT TO DEVELOPMENT". */
export function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && text === text.toUpperCase() && text !== text.toLowerCase();
}
