import { commonWords } from "../languages/common-words.ts";
import type { LanguagePack } from "../languages/pack.ts";
import type { Language } from "../types.ts";
import { scriptOf } from "./script.ts";

/** Enough to be sure; what follows is more of the same, or a boilerplate in another language. UTF-16 units. */
const LOOKED_AT = 900;
/** Below this many letters a text tells no language. */
const FEWEST_LETTERS = 20;
/** Fewer different common words than this are names and chance. */
const FEWEST_WORDS = 2;

const WORD = /[\p{L}\p{M}]+/gu;
const LATIN_WORD = /^[a-z]/;

/** Scripts that run right to left, as Unicode orders them. */
const RIGHT_TO_LEFT = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

/** Which way a language is written. */
export const directionOf = (tag: string): Language["direction"] => (RIGHT_TO_LEFT.has(primary(tag)) ? "rtl" : "ltr");

const primary = (tag: string): string => (tag.split("-")[0] ?? tag).toLowerCase();

/** For each common word, the languages that have it. */
type Index = ReadonlyMap<string, readonly string[]>;

// Memoised: an index follows from the packs alone.
const indexes = new WeakMap<readonly LanguagePack[], Index>();

function indexOf(packs: readonly LanguagePack[]): Index {
  const cached = indexes.get(packs);
  if (cached) return cached;
  const lists = new Map(packs.map((pack) => [pack.tag, pack.commonWords]));
  const covered = new Set(packs.map((pack) => primary(pack.tag)));
  for (const [tag, words] of Object.entries(commonWords)) if (!covered.has(tag)) lists.set(tag, words);
  const index = new Map<string, string[]>();
  for (const [tag, words] of lists) {
    for (const word of new Set(words)) index.set(word, [...(index.get(word) ?? []), tag]);
  }
  indexes.set(packs, index);
  return index;
}

interface Score {
  /** Occurrences of common words, each shared out among the languages that have the word. */
  weight: number;
  /** Occurrences, whole. */
  hits: number;
  readonly words: Set<string>;
}

/** The language most of the common words belong to, names in Latin letters left out if need be; null: too few words. */
function byWords(text: string, except: RegExp | null, index: Index): { tag: string; hits: number } | null {
  const scores = new Map<string, Score>();
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    if (except?.test(word)) continue;
    const tags = index.get(word);
    for (const tag of tags ?? []) {
      const score = scores.get(tag) ?? { weight: 0, hits: 0, words: new Set<string>() };
      score.weight += 1 / (tags?.length ?? 1);
      score.hits += 1;
      score.words.add(word);
      scores.set(tag, score);
    }
  }
  let best: { tag: string; hits: number; weight: number } | null = null;
  for (const [tag, { weight, hits, words }] of scores) {
    if (words.size >= FEWEST_WORDS && weight > (best?.weight ?? 0)) best = { tag, hits, weight };
  }
  return best;
}

const languageNames = new Intl.DisplayNames(["en"], { type: "language" });
const nameOf = (tag: string): string => languageNames.of(tag) ?? tag;

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
  const found = script.shared ? byWords(head, script.tag ? LATIN_WORD : null, indexOf(packs)) : null;
  if (found) return language(found.tag, `${found.hits} of its common words are ${nameOf(found.tag)}`);
  if (script.tag) return language(script.tag, `most letters are ${script.name}`);
  return language(byDefault, `no language's common words are in it; ${nameOf(byDefault)} is the default`);
}
