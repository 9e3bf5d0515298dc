import type { Lexicon } from "./lexicon.ts";
import { isFirstName } from "./name-signs.ts";
import type { Range } from "./titles.ts";
import { is, type Token } from "./tokens.ts";
import { POSTNOMINAL, ROLE_NOUN } from "./word-class.ts";

/** The rank in "DA Example", and in "Tarn County DA Jane Example", where a first name shows that it is one; null elsewhere. */
export function rankIn(tokens: readonly Token[], { from, to }: Range, { ranks }: Lexicon): number | null {
  if (to - from > 1 && ranks.has(tokens[from]?.text ?? "")) return from;
  for (let at = from + 1; at < to - 2; at += 1)
    if (ranks.has(tokens[at]?.text ?? "") && isFirstName(tokens[at + 1])) return at;
  return null;
}

const SHOUTED = /^\p{Lu}{2,5}$/u;

/** Where "Jane Example CEO" goes on with a job in capitals; `to` where it does not. */
export function jobBehind(tokens: readonly Token[], from: number, to: number): number {
  if (to - from < 3 || !isFirstName(tokens[from])) return to;
  const last = tokens[to - 1];
  return is(last, ROLE_NOUN) && !is(last, POSTNOMINAL) && SHOUTED.test(last?.text ?? "") ? to - 1 : to;
}
