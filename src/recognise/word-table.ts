/** Words that are looked up where they stand, without being cut out of their text: a text asks for each of its words. */
export class WordTable {
  /** All words in one string, and where each of them starts in it: what lies side by side is read fastest. */
  private readonly letters: string;
  private readonly starts: Uint16Array;
  /** For each slot the place of its word among the words, and -1 for none; a taken slot passes a word on to the next. */
  private readonly slots: Int16Array;
  private readonly mask: number;

  constructor(words: readonly string[]) {
    this.letters = words.join("");
    this.starts = new Uint16Array(words.length + 1);
    words.forEach((word, index) => {
      this.starts[index + 1] = (this.starts[index] as number) + word.length;
    });
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
      if (index < 0 || this.isAt(text, start, end, index)) return index;
    }
  }

  private isAt(text: string, start: number, end: number, index: number): boolean {
    const first = this.starts[index] as number;
    if ((this.starts[index + 1] as number) - first !== end - start) return false;
    for (let at = start; at < end; at += 1) {
      if (text.charCodeAt(at) !== this.letters.charCodeAt(first + at - start)) return false;
    }
    return true;
  }

  private slotOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.mask;
  }
}

/** The hash of a word is that of its letters, one after the other, from this on. */
export const NO_LETTERS = 0x811c9dc5 | 0;

/** The hash of a word that goes on with one more UTF-16 unit; FNV-1a. */
export const hashWith = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
