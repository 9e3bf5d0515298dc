import type { Token } from "../tokens.ts";

/**
 * What stands between two spaces: a word with its particles. Marks that part clauses are chunks of their own, as quotations
 * are. Token indices; `to` is not included.
 */
export interface Chunk {
  readonly kind: "word" | "mark" | "quotation";
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  /** Its letters, what stands in brackets left out: "김가람씨는" of "김가람(62)씨는". */
  readonly text: string;
  /** Where it begins and ends in the paragraph. */
  readonly start: number;
  readonly end: number;
  /** What stands in its brackets: "62". */
  readonly note: string;
}

const OPENS = /[(（[［]/;
const CLOSES = /[)）\]］]/;
/** A bracket is not looked into further than this, in tokens. */
const LONGEST_NOTE = 60;
/** Marks that part clauses, and points at the head of a line. */
const PARTS = /^[,;:.!?…。、，：；=—–―~|/"“”<>〈〉《》【】○●□■◇◆▲△▶▷※ㅇ*-]$/u;

/** Cuts a paragraph into its chunks. */
export function chunksOf(text: string, tokens: readonly Token[]): Chunk[] {
  const found: Chunk[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    const { kind, sentence, start } = token;
    if (kind === "quotation" || (kind === "punctuation" && PARTS.test(token.text))) {
      const own = kind === "quotation" ? "quotation" : "mark";
      found.push({ kind: own, from: at, to: at + 1, sentence, text: token.text, start, end: token.end, note: "" });
      at += 1;
      continue;
    }
    const from = at;
    let words = "";
    let note = "";
    let end = start;
    for (; at < tokens.length; at += 1) {
      const next = tokens[at];
      if (next === undefined || next.kind === "quotation" || next.sentence !== sentence) break;
      const close = OPENS.test(next.text) ? closing(tokens, at) : -1;
      // "김가람 (62) 씨": a space may part a name from its bracket.
      if (at > from && next.start > end && (close < 0 || next.start > end + 1)) break;
      if (next.kind === "punctuation" && close < 0 && PARTS.test(next.text)) break;
      if (close < 0) words += text.slice(next.start, next.end);
      else {
        note = text.slice(next.end, tokens[close]?.start);
        at = close;
      }
      end = tokens[at]?.end ?? end;
    }
    found.push({ kind: "word", from, to: at, sentence, text: words, start, end, note: note.trim() });
  }
  return found;
}

function closing(tokens: readonly Token[], open: number): number {
  for (let at = open + 1; at < Math.min(tokens.length, open + LONGEST_NOTE); at += 1) {
    if (tokens[at]?.kind === "quotation") return -1;
    if (CLOSES.test(tokens[at]?.text ?? "")) return at;
  }
  return -1;
}
