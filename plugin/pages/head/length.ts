import { isCapitals } from "./capitals.ts";

/** The four sizes a headline is set in, by how much of it there is. */
export type HeadlineLength = "short" | "medium" | "long" | "epic";

const sizes: readonly HeadlineLength[] = ["short", "medium", "long", "epic"];

/** The most words of each size but the last. */
const mostWords: readonly number[] = [6, 12, 22];

/** In languages that do not part words, this many characters fill the room of one word. */
const CHARACTERS_A_WORD = 3;

/**
 * A word of more letters than these makes a headline smaller by one step for each: the first does not fit beside others in a
 * large size, the second fits no line of a medium one, the third none of a long one.
 */
const longWords: readonly number[] = [18, 27, 31];

/** Where a line may be broken within what stands between spaces. */
const BREAKS = /[\s\-–—/]+/;

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/**
 * The size of a headline: by its words, one step smaller where a word is very long or all of it is in capitals, which take a
 * third more room.
 */
export function headlineLength(headline: string): HeadlineLength {
  const unspaced = headline.match(UNSPACED)?.length ?? 0;
  const words = headline.replace(UNSPACED, " ").split(/\s+/).filter(Boolean);
  const count = words.length + unspaced / CHARACTERS_A_WORD;
  const step = mostWords.filter((most) => count > most).length;
  const longest = Math.max(
    0,
    ...headline
      .replace(UNSPACED, " ")
      .split(BREAKS)
      .map((word) => [...word].length),
  );
  const down = Math.max(longWords.filter((most) => longest > most).length, isCapitals(headline) ? 1 : 0);
  return sizes[Math.min(step + down, sizes.length - 1)] ?? "epic";
}
