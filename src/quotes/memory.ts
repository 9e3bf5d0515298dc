/** People as they were spoken of; those further back are forgotten. */
const LONGEST = 8;

/**
 * Whom a text has been about, the most recent last. Nobody may ever ask: paragraphs that can do no more than add to this
 * are put off until somebody does.
 */
export class Memory<Person> {
  readonly #recent: Person[] = [];
  #stranger = false;
  /** What has not been read yet, and who was spoken of since. */
  #unread: (() => void)[] = [];
  #reading = false;

  /** Everybody, the most recent last. */
  get recent(): readonly Person[] {
    if (this.#unread.length > 0 && !this.#reading) this.#catchUp();
    return this.#recent;
  }

  /** True where somebody without a name was the last to speak: no pronoun means one of the others. */
  get isStranger(): boolean {
    if (this.#unread.length > 0 && !this.#reading) this.#catchUp();
    return this.#stranger;
  }

  /** Puts off reading. */
  later(read: () => void): void {
    this.#unread.push(read);
  }

  /** Makes a person the one that is spoken of. */
  focus(person: Person): void {
    if (this.#unread.length > 0 && !this.#reading) {
      this.#unread.push(() => this.focus(person));
      return;
    }
    this.#stranger = false;
    if (this.#recent.at(-1) === person) return;
    const before = this.#recent.indexOf(person);
    if (before >= 0) this.#recent.splice(before, 1);
    else if (this.#recent.length > LONGEST) this.#recent.shift();
    this.#recent.push(person);
  }

  /** "A passer-by said": the next "he" is nobody of those known. */
  focusStranger(): void {
    if (this.#unread.length > 0 && !this.#reading) this.#unread.push(() => this.focusStranger());
    else this.#stranger = true;
  }

  #catchUp(): void {
    this.#reading = true;
    for (const read of this.#unread) read();
    this.#unread = [];
    this.#reading = false;
  }
}
