import { smallOf, unitOf } from "./characters.ts";

/** A word that a pack knows. There is one for each, so that two words are the same if they are one. */
export interface Word {
  /** Lower case. */
  readonly lower: string;
  /** What it can be, by `word-class.ts`. */
  readonly is: number;
  /** What it is worth in a pull-quote, by `word-class.ts`. */
  readonly weight: number;
}

/** The start of a hash. A word's is this with each of its small letters mixed in. */
export const HASH = 0x811c9dc5 | 0;
/** By Fowler, Noll and Vo. */
export const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** The words of a pack. They are found where they stand in a text, without cutting them out of it. */
export class Dictionary {
  readonly #byLower: ReadonlyMap<string, Word>;
  /** Open addressing: each word at its hash or at the next free place; where its hash is, and the word itself. */
  readonly #hashes: Int32Array;
  readonly #words: (Word | null)[];

  constructor(words: ReadonlyMap<string, Word>) {
    this.#byLower = words;
    let size = 16;
    while (size < words.size * 2) size *= 2;
    this.#hashes = new Int32Array(size);
    this.#words = new Array<Word | null>(size).fill(null);
    for (const word of words.values()) {
      const hash = hashOf(word.lower);
      let place = hash & (size - 1);
      while (this.#words[place] !== null) place = (place + 1) & (size - 1);
      this.#hashes[place] = hash;
      this.#words[place] = word;
    }
  }

  /** The word in lower case, if the pack knows it. */
  get(lower: string): Word | null {
    return this.#byLower.get(lower) ?? null;
  }

  /** The word that is `start..end` of a text in any case, where its hash is not known. No pack has words with odd letters. */
  find(text: string, start: number, end: number): Word | null {
    let hash = HASH;
    for (let at = start; at < end; at += 1) hash = mix(hash, smallOf(unitOf(text.charCodeAt(at))));
    return this.at(text, start, end, hash);
  }

  /** The word that stands at `start..end` of a text in any case; `hash` is its hash. Refuses letters that are odd. */
  at(text: string, start: number, end: number, hash: number): Word | null {
    const mask = this.#hashes.length - 1;
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const found = this.#hashes[place];
      // An empty place has no hash, and a hash of 0 has to be looked at.
      if (found !== hash && found !== 0) continue;
      const word = this.#words[place];
      if (word == null) return null;
      if (found === hash && word.lower.length === end - start && isSame(text, start, word.lower)) return word;
    }
  }
}

function hashOf(lower: string): number {
  let hash = HASH;
  for (let at = 0; at < lower.length; at += 1) hash = mix(hash, lower.charCodeAt(at));
  return hash;
}

function isSame(text: string, start: number, lower: string): boolean {
  for (let at = 0; at < lower.length; at += 1) {
    if (smallOf(unitOf(text.charCodeAt(start + at))) !== lower.charCodeAt(at)) return false;
  }
  return true;
}
