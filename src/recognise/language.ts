import { commonWords } from "../languages/common-words.ts";
import type { LanguagePack } from "../languages/pack.ts";
import { ACCENT, ALPHABETIC, bitsOf } from "../text/characters.ts";
import type { Language } from "../types.ts";
import { scriptOf } from "./script.ts";

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

/** A common word: the languages that have it, by their place among all, and what it is worth to each of them. */
interface CommonWord {
  readonly languages: readonly number[];
  readonly share: number;
}

interface Index {
  readonly tags: readonly string[];
  readonly words: ReadonlyMap<string, CommonWord>;
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
  const words = new Map(
    [...languagesOf].map(([word, languages]) => [word, { languages, share: 1 / languages.length }] as const),
  );
  const index = { tags: [...lists.keys()], words };
  indexes.set(packs, index);
  return index;
}

/** The runs of letters in a text. */
function wordsOf(text: string): readonly string[] {
  if (SURROGATE.test(text)) return text.match(WORD) ?? [];
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at += 1) {
    const inWord = at < text.length && (bitsOf(text.charCodeAt(at)) & (ALPHABETIC | ACCENT)) !== 0;
    if (inWord && start < 0) start = at;
    else if (!inWord && start >= 0) {
      words.push(text.slice(start, at));
      start = -1;
    }
  }
  return words;
}

const isLatinWord = (word: string): boolean => word >= "a" && word < "{";

/**
 * The language most of the common words belong to, words that begin with a Latin letter left out if need be; null: too
 * few words. A word that several languages have is shared out among them.
 */
function byWords(text: string, exceptLatin: boolean, { tags, words }: Index): { tag: string; hits: number } | null {
  const weights = new Float64Array(tags.length);
  const hits = new Int32Array(tags.length);
  const firstWords = new Array<string | null>(tags.length).fill(null);
  const varied = new Uint8Array(tags.length);
  // Of two languages with the same weight, the one that was met first.
  const met: number[] = [];
  for (const word of wordsOf(text.toLowerCase())) {
    if (exceptLatin && isLatinWord(word)) continue;
    const common = words.get(word);
    if (common === undefined) continue;
    for (const language of common.languages) {
      if (hits[language] === 0) {
        met.push(language);
        firstWords[language] = word;
      } else if (firstWords[language] !== word) varied[language] = 1;
      weights[language] = (weights[language] as number) + common.share;
      hits[language] = (hits[language] as number) + 1;
    }
  }
  let best: number | null = null;
  for (const language of met) {
    if (varied[language] === 1 && (best === null || (weights[language] as number) > (weights[best] as number)))
      best = language;
  }
  return best === null ? null : { tag: tags[best] as string, hits: hits[best] as number };
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
