import type { Block } from "../types.ts";
import { textOf } from "./plain-text.ts";
import { kindOf, LETTER } from "./sign-kinds.ts";
import { wordsOf } from "./words.ts";

/** Words of a text that an output does not say, or says otherwise than the text does. */
export interface Difference {
  /** Where the text has them; null for words that it has nowhere. */
  readonly block: Block | null;
  /** The words, as the text has them. */
  readonly words: readonly string[];
}

/** A block, and what is said in it. */
export interface Spoken {
  readonly block: Block;
  readonly words: readonly string[];
}

/** What is said in blocks, as the copy says it. */
export const spokenTexts = (blocks: readonly Block[]): string[] => blocks.map(textOf);

/** The words of blocks in order, as the copy says them. */
export const copyOf = (blocks: readonly Block[]): Spoken[] =>
  blocks.map((block) => ({ block, words: wordsOf(textOf(block)) }));

/** The letters and digits of blocks alone, which no place that they are set in changes. */
export const barelyOf = (blocks: readonly Block[]): Spoken[] =>
  copyOf(blocks).map(({ block, words }) => ({ block, words: bare(words) }));

/**
 * Where an output of a body says other words than its text, or in another order; null where it does not. The words may be
 * set in other marks, and nothing else.
 * @param body its words, as `copyOf` gives them.
 * @param said all words of the output in order, as `wordsOfHtml` or `wordsOf` give them.
 * @param figures whether pictures stand between the paragraphs: their captions may say more than the text does.
 */
export function differenceInBody(body: readonly Spoken[], said: readonly string[], figures = false): Difference | null {
  let at = 0;
  for (const { block, words } of body) {
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
 * @param blocks their words, as `barelyOf` gives them.
 */
export function lossesIn(blocks: readonly Spoken[], said: readonly string[]): Difference[] {
  const missing = missingIn(bare(said));
  return blocks.flatMap(({ block, words }) => {
    const lost = missing(words);
    return lost.length === 0 ? [] : [{ block, words: lost.slice(0, SHOWN) }];
  });
}

/** Takes words off what was said, one for one, and gives those that were not said, or not as often. */
export function missingIn(said: readonly string[]): (words: readonly string[]) => string[] {
  const left = new Map<string, number>();
  for (const word of said) left.set(word, (left.get(word) ?? 0) + 1);
  return (words) =>
    words.filter((word) => {
      const count = left.get(word) ?? 0;
      left.set(word, count - 1);
      return count <= 0;
    });
}

/** Letters and digits alone: the marks round a word change with the place it is set in. */
function bare(words: readonly string[]): string[] {
  const runs: string[] = [];
  for (const word of words) {
    if (isPlain(word)) runs.push(word);
    else runs.push(...(word.normalize("NFC").match(RUNS) ?? []));
  }
  return runs;
}

const RUNS = /[\p{L}\p{M}\p{N}]+/gu;

/** True for nearly all words: letters and digits in their composed form, and nothing else. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (kindOf(word, at) !== LETTER) return false;
  return true;
}
