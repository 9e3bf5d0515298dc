import type { LanguagePack } from "../languages/pack.ts";
import { endsInStoppedForm } from "./company-form.ts";
import { factsOf, wordsIn } from "./facts.ts";
import type { Unit } from "./units.ts";

/** Words of a text; in scripts without spaces two characters count as one word. A unit knows its own. */
export function wordCount(text: string): number {
  return wordsIn(factsOf(text));
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
  if (mark !== "." && mark !== "!" && mark !== "?") return false;
  return unit.words >= 3 && SENTENCE_START.test(text) && !(mark === "." && isBodyWithForm(text));
}

/** "Gesellschaft Beispieler Fährleute e.V.", "Transbordadores de Peñalta S.A.", "PŘÍVOZ LHOTA s.p.": capitals throughout, and the stop is that of a legal form. */
const isBodyWithForm = (text: string): boolean =>
  endsInStoppedForm(text) &&
  !text
    .slice(0, -FORM_LENGTH)
    .split(" ")
    .some((word) => SMALL_WORD.test(word));
const FORM_LENGTH = 5;
const SMALL_WORD = /^\p{Ll}[\p{L}]{3,}/u;

/** A capital, a figure or a script without capitals, behind an opening quotation mark or bracket. */
const SENTENCE_START = /^["“„«»'‘「『([<¿¡*#]*[\p{Lu}\p{Lo}\p{N}]/u;

/**
 * A name without the full stop that ends its line: "Example Agency." Keeps the stop of an abbreviation: "Acme Corp.",
 * "N.J.", "e. V.".
 */
export function withoutStop(text: string, packs: readonly LanguagePack[]): string {
  if (!text.endsWith(".")) return text;
  // "Example Pictures .": what stood between is gone.
  if (text.endsWith(" .")) return text.slice(0, -2).trimEnd();
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
