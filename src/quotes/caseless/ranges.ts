import type { Token } from "../tokens.ts";

/** Token indices; `to` is not included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Words looked at on either side of a quotation. */
export const REACH = 40;

export function wordsBetween(tokens: readonly Token[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (tokens[at]?.kind === "word") count += 1;
  return count;
}

/** The words before a quotation, from the one before it or the beginning of its sentence. */
export function beforeOf(tokens: readonly Token[], at: number): Range {
  let from = at;
  const sentence = tokens[at]?.sentence;
  while (
    from > 0 &&
    at - from < REACH &&
    tokens[from - 1]?.sentence === sentence &&
    tokens[from - 1]?.kind !== "quotation"
  )
    from -= 1;
  return { from, to: at };
}

/** The words behind it, up to the next or the end of a sentence, which the marks' own stop may have begun. */
export function behindOf(tokens: readonly Token[], at: number): Range {
  const from = at + 1;
  const sentence = tokens[from]?.sentence;
  let to = from;
  while (to < tokens.length && to - from < REACH && tokens[to]?.sentence === sentence) {
    if (tokens[to]?.kind === "quotation") {
      // "…।” उन्होंने कहा, “…": a sentence that leads to the next quotation.
      return sentence === tokens[at]?.sentence ? { from, to } : { from, to: from };
    }
    to += 1;
  }
  return { from, to };
}
