/** Words that are looked up where they stand, without being cut out of their text: a text asks for each of its words. */
export class WordTable {
  private readonly words: readonly string[];
  /** For each slot the place of its word among the words, and -1 for none; a taken slot passes a word on to the next. */
  private readonly slots: Int16Array;
  private readonly mask: number;

  constructor(words: readonly string[]) {
    this.words = words;
    // Half empty at least, so that most words find their slot at once.
    this.mask = 2 ** Math.ceil(Math.log2(words.length * 2 + 1)) - 1;
    this.slots = new Int16Array(this.mask + 1).fill(-1);
    words.forEach((word, index) => {
      let hash = NO_LETTERS;
      for (let at = 0; at < word.length; at += 1) hash = hashWith(hash, word.charCodeAt(at));
      let slot = this.slotOf(hash);
      while (this.slots[slot] !== -1) slot = (slot + 1) & this.mask;
      this.slots[slot] = index;
    });
  }

  /** The place among the words of the one that is `start..end` of a text and has this hash; -1 for none. */
  find(hash: number, text: string, start: number, end: number): number {
    for (let slot = this.slotOf(hash); ; slot = (slot + 1) & this.mask) {
      const index = this.slots[slot] as number;
      if (index < 0 || isAt(text, start, end, this.words[index] as string)) return index;
    }
  }

  private slotOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.mask;
  }
}

/** The hash of a word is that of its letters, one after the other, from this on. */
export const NO_LETTERS = 0x811c9dc5 | 0;

/** The hash of a word that goes on with one more UTF-16 unit; FNV-1a. */
export const hashWith = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1) {
    if (text.charCodeAt(start + at) !== word.charCodeAt(at)) return false;
  }
  return true;
}
