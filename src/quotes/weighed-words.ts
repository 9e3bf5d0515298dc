import { ACCENT, DIGIT, LETTER, ODD, smallOf, unitAt, unitOf } from "./characters.ts";
import { type Dictionary, HASH, mix } from "./dictionary.ts";
import { CALENDAR, DULL, POINTING, STRONG, WE } from "./word-class.ts";

/** The words of a sentence, counted and weighed. */
export class Words {
  count = 0;
  /** Of all of them together: UTF-16 units in lower case. */
  letters = 0;
  strong = 0;
  we = 0;
  dull = 0;
  calendar = 0;
  pointing = 0;

  add(length: number, weight: number): void {
    this.count += 1;
    this.letters += length;
    if (weight === 0) return;
    if (weight & STRONG) this.strong += 1;
    if (weight & WE) this.we += 1;
    if (weight & DULL) this.dull += 1;
    if (weight & CALENDAR) this.calendar += 1;
    if (weight & POINTING) this.pointing += 1;
  }
}

/** A word with inner apostrophes and hyphens, in lower case: "don’t", "co-founder". */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** Weighs each word of a text where it stands, without cutting it out. */
export function wordsOf(text: string, known: Dictionary): Words {
  const words = new Words();
  for (let at = 0; at < text.length; ) {
    const first = unitOf(text.charCodeAt(at));
    if (first & ODD) return oddWordsOf(text, known);
    if (!(first & (LETTER | ACCENT | DIGIT))) {
      at += 1;
      continue;
    }
    // Behind an apostrophe or a hyphen no accent goes on with the word.
    let inner = LETTER | ACCENT | DIGIT;
    let hash = HASH;
    const start = at;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const unit = unitOf(code);
      if (unit & ODD) return oddWordsOf(text, known);
      if (unit & inner) hash = mix(hash, smallOf(unit));
      else if (isJoint(code) && unitAt(text, at + 1) & (LETTER | DIGIT)) {
        hash = mix(hash, code);
        inner = LETTER | DIGIT;
      } else break;
    }
    words.add(at - start, known.at(text, start, at, hash)?.weight ?? 0);
  }
  return words;
}

/** An apostrophe or a hyphen. */
const isJoint = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2d;

/** The same for a text with letters that cannot be judged one by one. */
function oddWordsOf(text: string, known: Dictionary): Words {
  const words = new Words();
  for (const word of text.toLowerCase().match(WORD) ?? []) words.add(word.length, known.get(word)?.weight ?? 0);
  return words;
}
