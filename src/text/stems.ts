import { key } from "./fold.ts";

/** Letters of a word that are compared: endings differ. */
const STEM = 5;
/** Shorter words are in every text; of scripts that do not part words, two signs are looked for. */
const SHORTEST = 4;
const WORDS = /[\p{L}\p{N}]+/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** Korean writes particles behind words, and most of these have two signs. */
const HANGUL = /^\p{Script=Hangul}{2}/u;
/** Arabic and Hebrew write articles and small words together with the next one. */
const GLUED = /^[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const GLUED_LETTERS = 2;

/** How many of a line's words another text has, and how many were looked for. */
export interface Shared {
  readonly found: number;
  readonly of: number;
}

/** What tells each longer word of a line, with its other spellings. */
export const stemsOf = (line: string): string[][] => (key(line).match(WORDS) ?? []).flatMap(stemsOfWord);

/** How many stems stand in a text, which is given as a key. */
export function sharedStems(stems: readonly (readonly string[])[], text: string): Shared {
  let found = 0;
  for (const spellings of stems) if (spellings.some((stem) => text.includes(stem))) found += 1;
  return { found, of: stems.length };
}

function stemsOfWord(word: string): string[][] {
  if (UNSPACED.test(word)) return Array.from({ length: word.length - 1 }, (_, at) => [word.slice(at, at + 2)]);
  const hangul = HANGUL.exec(word);
  if (hangul !== null) return [[hangul[0]]];
  if (word.length < SHORTEST) return [];
  const stem = word.slice(0, STEM);
  return GLUED.test(word) && word.length >= SHORTEST + GLUED_LETTERS
    ? [[stem, word.slice(GLUED_LETTERS, GLUED_LETTERS + STEM)]]
    : [[stem]];
}
