import { BEFORE_SENTENCE, CAPITAL, COMMA, DIGIT, PAIRED, unitOf, WHITE } from "./characters.ts";

/** What a sentence holds besides words. */
export interface Signs {
  /** Runs of digits. */
  readonly figures: number;
  /** Brackets and quotation marks. */
  readonly marks: number;
  /** Commas, colons and semicolons. */
  readonly commas: number;
  /** Words with a capital letter, but for those that open a sentence. */
  readonly names: number;
  /** Runs of two capital letters or more: "NATO". */
  readonly abbreviations: number;
}

/** Counts the signs of a sentence in one walk over it. */
export function signsOf(text: string): Signs {
  let [figures, marks, commas, names, abbreviations] = [0, 0, 0, 0, 0];
  let capitals = 0;
  /** The units before this one: the last, and the one before that. */
  let [last, former] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const unit = unitOf(text.charCodeAt(at));
    if (unit & DIGIT && !(last & DIGIT)) figures += 1;
    if (unit & CAPITAL) {
      capitals += 1;
      if (capitals === 2) abbreviations += 1;
      if (at > 1 && last & WHITE && !(former & BEFORE_SENTENCE)) names += 1;
    } else {
      capitals = 0;
      if (unit & PAIRED) marks += 1;
      else if (unit & COMMA) commas += 1;
    }
    former = last;
    last = unit;
  }
  return { figures, marks, commas, names, abbreviations };
}
