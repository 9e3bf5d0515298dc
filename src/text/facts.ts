import { bitsOf, codeOf, DIGIT, GAP, INNER, SPACE, UNFOLDED, UNSPACED, WORD } from "./characters.ts";

/**
 * What one pass over a text tells of it. Readers ask these before anything dearer: a text without "@" holds no e-mail
 * address, one without digits no date.
 */
export interface Facts {
  /** Every kind of character in it, a bit each: see `characters.ts`. */
  readonly signs: number;
  /** Words of scripts that part them with spaces. */
  readonly spaced: number;
  /** Characters of scripts that do not. */
  readonly unspaced: number;
  /** Digits of any script. */
  readonly digits: number;
}

/** Walks `start..end` of a text once. */
export function factsOf(text: string, start = 0, end = text.length): Facts {
  let signs = 0;
  let spaced = 0;
  let unspaced = 0;
  let digits = 0;
  let inWord = false;
  let inSpace = false;
  for (let at = start; at < end; at += 1) {
    const code = codeOf(text, at);
    const bits = bitsOf(code);
    signs |= bits;
    if ((bits & WORD) !== 0) {
      if (!inWord) spaced += 1;
      if ((bits & DIGIT) !== 0) digits += 1;
      inWord = true;
      inSpace = false;
    } else if ((bits & SPACE) !== 0) {
      if (code !== 0x20) signs |= UNFOLDED;
      if (inSpace) signs |= UNFOLDED | GAP;
      inWord = false;
      inSpace = true;
    } else {
      if ((bits & UNSPACED) !== 0) unspaced += 1;
      // "don't", "week-end": the word goes on.
      if ((bits & INNER) === 0) inWord = false;
      inSpace = false;
    }
  }
  return { signs, spaced, unspaced, digits };
}

/** The kinds of characters in a text, where nothing is to be counted; white space at its ends is `UNFOLDED` too. */
export function signsOf(text: string): number {
  const { length } = text;
  let signs = 0;
  let inSpace = true;
  for (let at = 0; at < length; at += 1) {
    const code = codeOf(text, at);
    const bits = bitsOf(code);
    signs |= bits;
    if ((bits & SPACE) === 0) inSpace = false;
    else {
      if (inSpace || code !== 0x20) signs |= UNFOLDED;
      inSpace = true;
    }
  }
  return inSpace && length > 0 ? signs | UNFOLDED : signs;
}

/** Words; in scripts without spaces two characters count as one. */
export const wordsIn = ({ spaced, unspaced }: Facts): number => spaced + Math.round(unspaced / 2);

/** The facts of several texts with a space between them. */
export function factsOfAll(all: readonly Facts[]): Facts {
  let signs = 0;
  let spaced = 0;
  let unspaced = 0;
  let digits = 0;
  for (const facts of all) {
    signs |= facts.signs;
    spaced += facts.spaced;
    unspaced += facts.unspaced;
    digits += facts.digits;
  }
  return { signs, spaced, unspaced, digits };
}
