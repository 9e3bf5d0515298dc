import type { Block, Release } from "../types.ts";
import { textOf } from "./plain-text.ts";
import { wordsOf } from "./words.ts";

/** Words of a text that an output does not say, or says otherwise than the text does. */
export interface Difference {
  /** Where the text has them; null for words that it has nowhere. */
  readonly block: Block | null;
  /** The words, as the text has them. */
  readonly words: readonly string[];
}

/**
 * Where an output of a body says other words than its text, or in another order; null where it does not. The words may be
 * set in other marks, and nothing else.
 * @param said all words of the output in order, as `wordsOfHtml` or `wordsOf` give them.
 * @param figures whether pictures stand between the paragraphs: their captions may say more than the text does.
 */
export function differenceInBody(release: Release, said: readonly string[], figures = false): Difference | null {
  let at = 0;
  for (const block of release.body) {
    const words = wordsOf(textOf(block));
    for (const [index, word] of words.entries()) {
      while (figures && at < said.length && said[at] !== word) at += 1;
      if (said[at] !== word) return { block, words: words.slice(index, index + SHOWN) };
      at += 1;
    }
  }
  return figures || at === said.length ? null : { block: null, words: said.slice(at, at + SHOWN) };
}

/** So many words are enough to find a place by. */
const SHOWN = 8;

/**
 * Which of some blocks an output leaves words out of. It may say more than they do, and in another order: a page has words
 * of its own, and a place for each part.
 */
export function lossesIn(blocks: readonly Block[], said: readonly string[]): Difference[] {
  const left = new Map<string, number>();
  for (const word of bare(said)) left.set(word, (left.get(word) ?? 0) + 1);
  const losses: Difference[] = [];
  for (const block of blocks) {
    const words = bare(wordsOf(block.text)).filter((word) => {
      const count = left.get(word) ?? 0;
      left.set(word, count - 1);
      return count <= 0;
    });
    if (words.length > 0) losses.push({ block, words: words.slice(0, SHOWN) });
  }
  return losses;
}

/** Letters and digits alone: the marks round a word change with the place it is set in. */
const bare = (words: readonly string[]): string[] =>
  words.flatMap((word) => word.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
