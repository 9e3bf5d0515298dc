import type { Lexicon } from "./lexicon.ts";
import { isFullName } from "./others-title.ts";
import { phraseOf } from "./phrases.ts";
import { is, type Token } from "./tokens.ts";
import { CONJUNCTION, NOT_NAME, RELATIVE } from "./word-class.ts";

/** Tokens; a longer stretch between commas is a clause of its own. */
export const LONGEST_CHUNK = 26;

/** The end of a stretch without comma, verb of speech, relative pronoun or quotation; brackets are passed over. */
export function chunkEnd(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  const sentence = tokens[from]?.sentence;
  let at = from;
  while (at < tokens.length && at - from <= LONGEST_CHUNK) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence || token.kind === "quotation") break;
    if (token.mark === "(") {
      const close = closingBracket(tokens, at);
      if (close < 0) break;
      at = close + 1;
      continue;
    }
    if (token.kind === "punctuation" && !/^[&/+"“”„«»'’\-–]$/u.test(token.text)) break;
    if (token.kind === "word") {
      if (is(token, RELATIVE | NOT_NAME)) break;
      // "Jan Example, keeper and Ann Sample, chair": the next of a list.
      if (is(token, CONJUNCTION) && at > from && isFullName(tokens, at + 1)) break;
      const shouted = token.text.length > 1 && token.text === token.text.toUpperCase();
      if ((!token.capital || shouted) && phraseOf(tokens, at, lexicon) > 0) break;
    }
    at += 1;
  }
  return at;
}

export function closingBracket(tokens: readonly Token[], at: number): number {
  for (let close = at + 1; close < at + 14; close += 1) if (tokens[close]?.mark === ")") return close;
  return -1;
}
