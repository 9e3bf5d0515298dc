import type { LanguagePack } from "../languages/pack.ts";
import { bitsOf, codeAt, codeOf, IDEOGRAPH, LETTER, smallOf, UNCASED } from "./characters.ts";

/**
 * The labels of several fields in one dictionary: a text is looked up once, and the answer says by its bits in which
 * fields it is a label. Each field asks for its own bit then.
 */
export interface LabelDictionary {
  /** For each label, lower case and folded, the bits of the sets it is in. */
  readonly labels: ReadonlyMap<string, number>;
  readonly phrases: Phrases;
}

/** A label that needs no colon. */
export interface Phrase {
  readonly key: string;
  /** The bits of the sets it is in. */
  readonly bits: number;
}

/** The labels of one field: its bit in the dictionary. */
export interface LabelSet {
  readonly bit: number;
  /** The hashes of the first words of its phrases of several words. */
  openers(): ReadonlySet<number>;
  /** The hashes of the first words of all its labels. */
  firstWords(): ReadonlySet<number>;
  readonly dictionary: LabelDictionary;
}

/** What a set is made of, as keys: see `key` in fold.ts. Those of a pack are written so. */
export interface LabelWords {
  readonly labels: readonly string[];
  /** Those of them that need no colon. */
  readonly phrases: readonly string[];
}

export type LabelField = keyof LanguagePack["labels"];

/**
 * Some packs' labels for a field, or for several, the release's own pack first. Without a colon, short words of other
 * languages are none: "Over", "Om", "Di", "Par" and "Sur" begin names and headlines elsewhere.
 */
export function labelWords(packs: readonly LanguagePack[], ...fields: LabelField[]): LabelWords {
  const of = (pack: LanguagePack): readonly string[] => fields.flatMap((field) => pack.labels[field]);
  const own = packs.slice(0, 1).flatMap(of);
  const foreign = packs.slice(1).flatMap(of);
  return { labels: [...own, ...foreign], phrases: [...own, ...foreign.filter((word) => !isShortLatin(word))] };
}

/** "by", "over", "om": a word of up to four Latin letters. */
const SHORT_LATIN = /^[\p{Script=Latin}'.]{1,4}$/u;

const isShortLatin = (word: string): boolean => word.length <= 4 && SHORT_LATIN.test(word);

/** Words or phrases none of which needs a colon. */
export const phraseWords = (keys: readonly string[]): LabelWords => ({ labels: keys, phrases: keys });

/** Puts up to 31 sets into one dictionary. */
export function labelSets<Name extends string>(sets: Readonly<Record<Name, LabelWords>>): Record<Name, LabelSet> {
  const names = Object.keys(sets) as Name[];
  const labels = new Map<string, number>();
  const phrases = new Map<string, number>();
  const enter = (map: Map<string, number>, keys: readonly string[], bit: number): void => {
    for (const word of keys) map.set(word, (map.get(word) ?? 0) | bit);
  };
  names.forEach((name, index) => {
    enter(labels, sets[name].labels, 1 << index);
    enter(phrases, sets[name].phrases, 1 << index);
  });
  const dictionary: LabelDictionary = { labels, phrases: new Phrases(labels.keys(), phrases) };
  const setOf = (name: Name, index: number): LabelSet => {
    let openers: Set<number> | null = null;
    let firstWords: Set<number> | null = null;
    return {
      bit: 1 << index,
      openers() {
        const several = () => sets[name].phrases.filter((phrase) => phrase.includes(" "));
        openers ??= new Set(several().map((phrase) => hashOf(firstWord(phrase))));
        return openers;
      },
      firstWords() {
        const all = () => [...sets[name].labels, ...sets[name].phrases];
        firstWords ??= new Set(all().map((label) => hashOf(firstWord(label))));
        return firstWords;
      },
      dictionary,
    };
  };
  return Object.fromEntries(names.map((name, index) => [name, setOf(name, index)])) as Record<Name, LabelSet>;
}

/**
 * Labels that need no colon, by the hash of their first word or of their first two; the longest first. The first words of
 * all other labels are there too, without any: what is not found there opens with no label of any kind. Those that begin with
 * two characters are looked at when a text first begins with these: most labels no text of a run opens with.
 */
export class Phrases {
  readonly #known = new Map<number, Phrase[]>();
  /** Labels by their first two characters. */
  readonly #unread = new Map<number, string[]>();
  readonly #bits: ReadonlyMap<string, number>;

  /** @param bits of those labels that need no colon. */
  constructor(labels: Iterable<string>, bits: ReadonlyMap<string, number>) {
    this.#bits = bits;
    for (const label of labels) {
      const opening = startOf(label.charCodeAt(0), label.charCodeAt(1));
      const others = this.#unread.get(opening);
      if (others === undefined) this.#unread.set(opening, [label]);
      else others.push(label);
    }
  }

  /**
   * @param hash of the first word of a text, or of its first two.
   * @param initial the code of its first character, in whatever case.
   * @param second that of the second, 0 where the first word has none.
   */
  of(hash: number, initial: number, second: number): readonly Phrase[] | undefined {
    const start = startOf(smallOf(initial), second === 0 ? 0 : smallOf(second));
    const unread = this.#unread.get(start);
    if (unread !== undefined) {
      this.#unread.delete(start);
      this.#read(unread);
    }
    return this.#known.get(hash);
  }

  #read(labels: readonly string[]): void {
    const phrases: { readonly first: string; readonly phrase: Phrase }[] = [];
    for (const key of labels) {
      const first = firstWord(key);
      const hash = hashOf(first);
      if (!this.#known.has(hash)) this.#known.set(hash, []);
      const bits = this.#bits.get(key) ?? 0;
      if (bits !== 0) phrases.push({ first, phrase: { key, bits } });
    }
    const longer = new Map<string, Set<string>>();
    for (const { first, phrase } of phrases.sort((a, b) => b.phrase.key.length - a.phrase.key.length)) {
      const opening = openingOf(phrase.key, first);
      this.#enter(opening, phrase);
      if (opening !== first) longer.set(first, (longer.get(first) ?? new Set()).add(opening));
      // The word alone opens what the longer ones open.
      if (phrase.key === first) for (const other of longer.get(first) ?? []) this.#enter(other, phrase);
    }
  }

  #enter(opening: string, phrase: Phrase): void {
    const hash = hashOf(opening);
    const others = this.#known.get(hash);
    if (others === undefined) this.#known.set(hash, [phrase]);
    else others.push(phrase);
  }
}

/**
 * One number for the first two characters of a key; the second counts where it is a small letter or a figure of a script of Europe, and the first
 * one too: in all others a word may end behind its first sign.
 */
function startOf(initial: number, second: number): number {
  const isLetter =
    (second >= 0x61 && second <= 0x7a) ||
    (second >= 0x30 && second <= 0x39) ||
    (second >= 0xdf && second < 0x300) ||
    (second >= 0x370 && second < FIRST_OTHER);
  return initial < FIRST_OTHER && isLetter ? initial * FIRST_OTHER + second : initial;
}
/** Armenian, and behind it the scripts of Asia. */
const FIRST_OTHER = 0x530;

/** One number for the letters of a key, and for those of a text in whatever case. Two words may share one: ask the word. */
export function hashOf(text: string, start = 0, end = text.length): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + smallOf(codeOf(text, at))) | 0;
  return hash;
}

/** Letters and figures of scripts that part words: "based" in "based on". */
const FIRST_WORD = /^(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}])+/u;

/** The first word of most keys: "photo" of "photo by". What has another letter or sign is looked at letter by letter. */
const LATIN_WORD = /^[a-z0-9ß-öø-ÿ]+(?= |$)/;

/**
 * The word a key opens with; where no such word stands there, its first character. A phrase ends where a word ends, or
 * before a letter of a script without spaces: a text that opens with a phrase therefore has the phrase's first word.
 */
export function firstWord(words: string): string {
  const latin = LATIN_WORD.exec(words);
  if (latin !== null) return latin[0];
  let end = 0;
  while (end < words.length && (bitsOf(words.charCodeAt(end)) & (LETTER | IDEOGRAPH)) === LETTER) end += 1;
  // Half of a character beyond the first 65,536 does not say what the whole is.
  if ((bitsOf(codeAt(words, end)) & UNCASED) !== 0) return FIRST_WORD.exec(words)?.[0] ?? words.charAt(0);
  return end === 0 ? words.charAt(0) : words.slice(0, end);
}

/** The first two words of a key, or the first alone where no second follows it at once. */
export function openingOf(words: string, first: string = firstWord(words)): string {
  const second = words.charAt(first.length) === " " ? firstWord(words.slice(first.length + 1)) : "";
  return second === "" ? first : `${first} ${second}`;
}
