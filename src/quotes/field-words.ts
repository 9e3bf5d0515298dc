import { capitalRun } from "./names.ts";
import { isFullName } from "./others-title.ts";
import type { Range } from "./titles.ts";
import { is, type Token } from "./tokens.ts";
import {
  ARTICLE,
  CONJUNCTION,
  CUE,
  NOT_NAME,
  PREPOSITION,
  RELATIVE,
  ROLE_NOUN,
  STOP,
  TITLE,
  VERB,
} from "./word-class.ts";

/** "voor verkeer en vervoer in de regio": words of a field in small letters, at most. */
const FIELD_WORDS = 7;
const LINKING = PREPOSITION | ARTICLE | CONJUNCTION;

/**
 * The full name behind a title that stands right behind a verb of speech, and the title's field in small letters, whether or not it hangs
 * on by a small word: "zegt hoogleraar veerkunde Jan Voorbeeld", "säger professor emeritus Anna Exempel". Null where there is none.
 */
export function behindWords(
  tokens: readonly Token[],
  role: Range,
): { readonly name: Range; readonly role: Range } | null {
  const before = is(tokens[role.from - 1], ARTICLE) ? role.from - 2 : role.from - 1;
  if (!is(tokens[before], CUE)) return null;
  for (let at = role.to; at <= role.to + FIELD_WORDS; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word" || token.sentence !== tokens[role.from]?.sentence) return null;
    const opens = token.capital || is(token, TITLE);
    if (opens && (at === role.to || !opensName(tokens, at))) return null;
    if (opens) return { name: { from: at, to: capitalRun(tokens, at) }, role: { from: role.from, to: at } };
    if (is(token, ROLE_NOUN | RELATIVE | NOT_NAME | VERB) || (is(token, STOP) && !is(token, LINKING))) return null;
  }
  return null;
}

/** A first name and more, courtesies before it or none, and no small word that it would hang on. */
function opensName(tokens: readonly Token[], at: number): boolean {
  let first = at;
  while (is(tokens[first], TITLE)) first += 1;
  return !is(tokens[at - 1], LINKING) && isFullName(tokens, first);
}
