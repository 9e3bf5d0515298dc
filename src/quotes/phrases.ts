import { boundPronouns } from "../languages/bound-pronouns.ts";
import type { Word } from "./dictionary.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Token } from "./tokens.ts";
import { STATEMENT, VERB } from "./word-class.ts";

/** Phrases of one kind, by their first word, the longest first. */
export interface Phrases {
  /** The bit that their first words have. */
  readonly first: number;
  readonly by: ReadonlyMap<Word, readonly (readonly Word[])[]>;
}

/** The phrases that begin with a word. */
export const startingWith = (token: Token, { by }: Phrases): readonly (readonly Word[])[] =>
  (token.kind === "word" && token.word !== null && by.get(token.word)) || NONE;

const NONE: readonly (readonly Word[])[] = [];

/** The number of tokens that one of the phrases takes at `at`, the longest first; 0 for none. */
export function phraseAt(tokens: readonly Token[], at: number, phrases: Phrases): number {
  const token = tokens[at];
  if (token === undefined || (token.is & phrases.first) === 0) return 0;
  for (const words of startingWith(token, phrases)) {
    let matched = 1;
    while (matched < words.length && tokens[at + matched]?.word === words[matched]) matched += 1;
    if (matched === words.length) return matched;
  }
  return 0;
}

/** The number of tokens of the verb of speech or statement phrase at `at`; 0 for none. */
export function phraseOf(tokens: readonly Token[], at: number, { statements, verbs }: Lexicon): number {
  const token = tokens[at];
  if (token === undefined || (token.is & (VERB | STATEMENT)) === 0) return 0;
  return Math.max(phraseAt(tokens, at, statements), phraseAt(tokens, at, verbs));
}

/** "Lo anterior, dijo, “…”": a verb between commas, with the quotation behind it. */
export const isSetOff = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.mark === "," && tokens[at + 1]?.mark === "," && tokens[at + 2]?.kind === "quotation";

/** Tokens of "(CEO)" in "Acme Üst Yöneticisi (CEO) Jane Example": a title's short form before the name; 0 for none. */
export function shortForm(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.mark !== "(" || tokens[at + 2]?.mark !== ")" || !SHORT_FORM.test(tokens[at + 1]?.text ?? ""))
    return 0;
  return tokens[at + 3]?.capital === true && tokens[at + 3]?.sentence === tokens[at]?.sentence ? 3 : 0;
}

const SHORT_FORM = /^\p{Lu}{2,6}$/u;

/** "kata dia", "katanya": who speaks is in the verb, and whoever is named behind it is somebody else. */
export const holdsPronoun = (last: Token | undefined, length: number, { pronouns }: Lexicon): boolean =>
  (length > 1 && pronouns.has(last?.lower ?? "")) || boundPronouns.some((ending) => last?.lower.endsWith(ending));
