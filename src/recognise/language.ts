import { commonWords } from "../languages/common-words.ts";
import { englishNames } from "../languages/locale-data.ts";
import type { LanguagePack } from "../languages/pack.ts";
import { tellingLetters } from "../languages/telling-letters.ts";
import { ACCENT, ALPHABETIC, bitsOf } from "../text/characters.ts";
import type { Language } from "../types.ts";
import { scriptOf } from "./script.ts";
import { hashWith, NO_LETTERS, WordTable } from "./word-table.ts";

/** Enough to be sure; what follows is more of the same, or a boilerplate in another language. UTF-16 units. */
export const LOOKED_AT = 900;
/** Below this many letters a text tells no language. */
const FEWEST_LETTERS = 20;

/** Asked only of characters beyond the first 65,536. */
const LETTER = /[\p{L}\p{M}]/u;

/** Scripts that run right to left, as Unicode orders them. */
const RIGHT_TO_LEFT = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

/** Which way a language is written. */
export const directionOf = (tag: string): Language["direction"] => (RIGHT_TO_LEFT.has(primary(tag)) ? "rtl" : "ltr");

const primary = (tag: string): string => (tag.split("-")[0] ?? tag).toLowerCase();

/** The common words of all languages. */
interface Index {
  readonly tags: readonly string[];
  readonly words: WordTable;
  /** The languages of all words, word after word, by their place among the tags; and where those of a word start. */
  readonly languages: Uint8Array;
  readonly starts: Uint16Array;
  /** The languages of letters that few write, by UTF-16 unit. */
  readonly letters: ReadonlyMap<number, readonly number[]>;
  /** What a text is counted with: one for all texts, since it is dear to make. */
  readonly scores: Scores;
}

// Memoised: an index follows from the packs alone.
const indexes = new WeakMap<readonly LanguagePack[], Index>();

function indexOf(packs: readonly LanguagePack[]): Index {
  const cached = indexes.get(packs);
  if (cached) return cached;
  const lists = new Map(packs.map((pack) => [pack.tag, pack.commonWords]));
  const covered = new Set(packs.map((pack) => primary(pack.tag)));
  for (const [tag, words] of Object.entries(commonWords)) if (!covered.has(tag)) lists.set(tag, words);
  const languagesOf = new Map<string, number[]>();
  [...lists.values()].forEach((words, language) => {
    for (const word of new Set(words)) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
  });
  const starts = new Uint16Array(languagesOf.size + 1);
  [...languagesOf.values()].forEach((languages, word) => {
    starts[word + 1] = (starts[word] as number) + languages.length;
  });
  const tags = [...lists.keys()];
  const letters = Object.entries(tellingLetters).map(([letter, languages]): [number, number[]] => [
    letter.charCodeAt(0),
    languages.map((tag) => tags.indexOf(tag)).filter((language) => language >= 0),
  ]);
  const words = {
    tags,
    letters: new Map(letters),
    words: new WordTable([...languagesOf.keys()]),
    languages: Uint8Array.from([...languagesOf.values()].flat()),
    starts,
  };
  const index = { ...words, scores: new Scores(words) };
  indexes.set(packs, index);
  return index;
}

/** "ß" is the first letter that few languages write. */
const FIRST_TELLING = 0xdf;
/** A letter counts for so much of a word; names have a few. */
const LETTER_WEIGHT = 0.5;
const SURE_LETTERS = 1.5;

const isLatin = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** What is known of each language, by its place among the tags, while the words of a text are read; then it is cleared. */
class Scores {
  private readonly index: Omit<Index, "scores">;
  /** Occurrences of common words, each shared out among the languages that have the word; and occurrences, whole. */
  private readonly weights: Float64Array;
  private readonly hits: Int32Array;
  private readonly firstWords: Int32Array;
  private readonly varied: Uint8Array;
  /** Of two languages with the same weight, the one that was met first is taken. */
  private met: number[] = [];
  /** As much of the weights as letters gave, to languages that need not have been met. */
  private readonly lettered: Float64Array;
  private hasLetters = false;

  constructor(index: Omit<Index, "scores">) {
    this.index = index;
    const languages = index.tags.length;
    this.weights = new Float64Array(languages);
    this.hits = new Int32Array(languages);
    this.firstWords = new Int32Array(languages);
    this.varied = new Uint8Array(languages);
    this.lettered = new Float64Array(languages);
  }

  count(hash: number, text: string, start: number, end: number): void {
    const word = this.index.words.find(hash, text, start, end);
    if (word < 0) return;
    const first = this.index.starts[word] as number;
    const last = this.index.starts[word + 1] as number;
    const share = 1 / (last - first);
    for (let at = first; at < last; at += 1) {
      const language = this.index.languages[at] as number;
      if (this.hits[language] === 0) {
        this.met.push(language);
        this.firstWords[language] = word;
      } else if (this.firstWords[language] !== word) this.varied[language] = 1;
      this.weights[language] = (this.weights[language] as number) + share;
      this.hits[language] = (this.hits[language] as number) + 1;
    }
  }

  /** A letter outside ASCII. */
  letter(code: number): void {
    const languages = this.index.letters.get(code);
    if (languages === undefined) return;
    const weight = LETTER_WEIGHT / languages.length;
    for (const language of languages) {
      this.weights[language] = (this.weights[language] as number) + weight;
      this.lettered[language] = (this.lettered[language] as number) + weight;
    }
    this.hasLetters = true;
  }

  /** The language with the most weight, and everything is forgotten. */
  best(): { tag: string; hits: number } | null {
    let best = -1;
    let most = 0;
    for (const language of this.met) {
      const weight = this.weights[language] as number;
      // One word alone is a name or chance, unless letters bear it out.
      const isSure = this.varied[language] === 1 || (this.lettered[language] as number) >= SURE_LETTERS;
      if (!isSure || weight <= most) continue;
      best = language;
      most = weight;
    }
    const found = best < 0 ? null : { tag: this.index.tags[best] as string, hits: this.hits[best] as number };
    if (this.hasLetters) {
      this.weights.fill(0);
      this.lettered.fill(0);
      this.hasLetters = false;
    }
    for (const language of this.met) {
      this.weights[language] = 0;
      this.hits[language] = 0;
      this.varied[language] = 0;
    }
    this.met = [];
    return found;
  }
}

/**
 * The language most of the common words belong to, words that begin with a Latin letter left out if need be; null: too
 * few words. Walks the text once.
 */
function byWords(text: string, exceptLatin: boolean, index: Index): { tag: string; hits: number } | null {
  const lower = text.toLowerCase();
  const { scores } = index;
  let start = -1;
  let hash = NO_LETTERS;
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    if (isLetter(lower, at, code)) {
      if (start < 0) {
        start = at;
        hash = NO_LETTERS;
      }
      hash = hashWith(hash, code);
      if (code >= FIRST_TELLING) scores.letter(code);
    } else if (start >= 0) {
      if (!exceptLatin || !isLatin(lower.charCodeAt(start))) scores.count(hash, lower, start, at);
      start = -1;
    }
  }
  if (start >= 0 && (!exceptLatin || !isLatin(lower.charCodeAt(start)))) scores.count(hash, lower, start, lower.length);
  return scores.best();
}

/** Of a text in small letters. Both halves of a character beyond the first 65,536 are of a word where the character is. */
function isLetter(text: string, at: number, code: number): boolean {
  if (code < 0x80) return isLatin(code);
  if (code < 0xd800 || code >= 0xe000) return (bitsOf(code) & (ALPHABETIC | ACCENT)) !== 0;
  const whole = text.codePointAt(code < 0xdc00 ? at : at - 1) ?? code;
  return whole > 0xffff && LETTER.test(String.fromCodePoint(whole));
}

const names = new Map(Object.entries(englishNames));

/** A language's name in English; kept, because Intl takes longer to say it than a text to be read, and to be asked at all. */
function nameOf(tag: string): string {
  const name = names.get(tag) ?? englishNameOf(tag);
  names.set(tag, name);
  return name;
}

/** What Intl calls a language in English. */
export const englishNameOf = (tag: string): string =>
  new Intl.DisplayNames(["en"], { type: "language" }).of(tag) ?? tag;

/**
 * The language a text is written in, judged by its first 900 characters: by the script where that tells, else by the
 * commonest words. A text too short or too strange to tell is taken for the default language: the first pack's, unless
 * another is given.
 */
export function detectLanguage(
  text: string,
  packs: readonly LanguagePack[],
  byDefault: string = packs[0]?.tag ?? "en",
): Language {
  const language = (tag: string, because: string): Language => ({ tag, direction: directionOf(tag), because });
  const head = text.slice(0, LOOKED_AT);
  const script = scriptOf(head);
  if (script.letters < FEWEST_LETTERS) {
    return language(byDefault, `too short to tell; ${nameOf(byDefault)} is the default`);
  }
  const found = script.shared ? byWords(head, script.tag !== null, indexOf(packs)) : null;
  if (found) return language(found.tag, `${found.hits} of its common words are ${nameOf(found.tag)}`);
  if (script.tag) return language(script.tag, `most letters are ${script.name}`);
  return language(byDefault, `no language's common words are in it; ${nameOf(byDefault)} is the default`);
}
