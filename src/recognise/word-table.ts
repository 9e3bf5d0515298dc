/** Words that are looked up where they stand, without being cut out of their text: a text asks for each of its words. */
export class WordTable {
  private readonly words: readonly string[];
  /** For each slot the place of its word among the words, and -1 for none; a taken slot passes a word on to the next. */
  private readonly slots: Int32Array;
  private readonly longest: number;

  constructor(words: readonly string[]) {
    this.words = words;
    this.longest = Math.max(0, ...words.map((word) => word.length));
    // Half empty at least, so that most words find their slot at once.
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(words.length * 2 + 1))).fill(-1);
    words.forEach((word, index) => {
      let slot = this.slotOf(word, 0, word.length);
      while (this.slots[slot] !== -1) slot = this.after(slot);
      this.slots[slot] = index;
    });
  }

  /** The place among the words of the one that is `start..end` of a text; -1 for none. */
  find(text: string, start: number, end: number): number {
    if (end - start > this.longest) return -1;
    for (let slot = this.slotOf(text, start, end); ; slot = this.after(slot)) {
      const index = this.slots[slot] as number;
      const word = this.words[index];
      if (word === undefined || (word.length === end - start && text.startsWith(word, start))) return index;
    }
  }

  /** FNV-1a over UTF-16 units. */
  private slotOf(text: string, start: number, end: number): number {
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    return (hash ^ (hash >>> 15)) & (this.slots.length - 1);
  }

  private after(slot: number): number {
    return (slot + 1) & (this.slots.length - 1);
  }
}
