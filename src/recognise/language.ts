import { commonWords } from "../languages/common-words.ts";
import type { LanguagePack } from "../languages/pack.ts";
import { ACCENT, ALPHABETIC, bitsOf } from "../text/characters.ts";
import type { Language } from "../types.ts";
import { scriptOf } from "./script.ts";
import { WordTable } from "./word-table.ts";

/** Enough to be sure; what follows is more of the same, or a boilerplate in another language. UTF-16 units. */
export const LOOKED_AT = 900;
/** Below this many letters a text tells no language. */
const FEWEST_LETTERS = 20;

/** A run of letters: "déjà"; only for texts with characters beyond the first 65,536. */
const WORD = /[\p{L}\p{M}]+/gu;
const SURROGATE = /[\ud800-\udfff]/;

/** Scripts that run right to left, as Unicode orders them. */
const RIGHT_TO_LEFT = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

/** Which way a language is written. */
export const directionOf = (tag: string): Language["direction"] => (RIGHT_TO_LEFT.has(primary(tag)) ? "rtl" : "ltr");

const primary = (tag: string): string => (tag.split("-")[0] ?? tag).toLowerCase();

/** The common words of all languages. */
interface Index {
  readonly tags: readonly string[];
  readonly words: WordTable;
  /** For each word the languages that have it, by their place among the tags. */
  readonly languages: readonly (readonly number[])[];
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
  const words = new WordTable([...languagesOf.keys()]);
  const index = { tags: [...lists.keys()], words, languages: [...languagesOf.values()] };
  indexes.set(packs, index);
  return index;
}

/** Where the runs of letters in a text start and end, a pair each. */
function wordsOf(text: string): number[] {
  if (SURROGATE.test(text))
    return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => [index, index + word.length]);
  const words: number[] = [];
  let inWord = false;
  for (let at = 0; at < text.length; at += 1) {
    if (((bitsOf(text.charCodeAt(at)) & (ALPHABETIC | ACCENT)) !== 0) === inWord) continue;
    words.push(at);
    inWord = !inWord;
  }
  if (inWord) words.push(text.length);
  return words;
}

const isLatin = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/**
 * The language most of the common words belong to, words that begin with a Latin letter left out if need be; null: too
 * few words. A word that several languages have is shared out among them.
 */
function byWords(text: string, exceptLatin: boolean, index: Index): { tag: string; hits: number } | null {
  const lower = text.toLowerCase();
  const words = wordsOf(lower);
  const weights = new Float64Array(index.tags.length);
  const hits = new Int32Array(index.tags.length);
  const firstWords = new Int32Array(index.tags.length);
  const varied = new Uint8Array(index.tags.length);
  // Of two languages with the same weight, the one that was met first.
  const met: number[] = [];
  for (let pair = 0; pair < words.length; pair += 2) {
    const start = words[pair] as number;
    if (exceptLatin && isLatin(lower.charCodeAt(start))) continue;
    const word = index.words.find(lower, start, words[pair + 1] as number);
    const languages = index.languages[word];
    if (languages === undefined) continue;
    const share = 1 / languages.length;
    for (const language of languages) {
      if (hits[language] === 0) {
        met.push(language);
        firstWords[language] = word;
      } else if (firstWords[language] !== word) varied[language] = 1;
      weights[language] = (weights[language] as number) + share;
      hits[language] = (hits[language] as number) + 1;
    }
  }
  let best: number | null = null;
  for (const language of met) {
    // One word alone is a name or chance.
    if (varied[language] === 1 && (best === null || (weights[language] as number) > (weights[best] as number)))
      best = language;
  }
  return best === null ? null : { tag: index.tags[best] as string, hits: hits[best] as number };
}

const languageNames = new Intl.DisplayNames(["en"], { type: "language" });
const names = new Map<string, string>();

/** A language's name in English; kept, because Intl takes longer to say it than a text to be read. */
function nameOf(tag: string): string {
  const name = names.get(tag) ?? languageNames.of(tag) ?? tag;
  names.set(tag, name);
  return name;
}

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
