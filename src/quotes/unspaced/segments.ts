import type { Token } from "../tokens.ts";

/** A stretch of a sentence between two marks of punctuation or quotations. Token indices; `to` is not included. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  /** Its words, what stands in brackets left out. */
  readonly text: string;
  /** What stands in its brackets: "（社長）". */
  readonly note: string;
}

const OPENS = /[(（]/;
const CLOSES = /[)）]/;
/** A bracket is not looked into further than this, in tokens. */
const LONGEST_NOTE = 60;
/** Parts of words, not of sentences: the dot between two names, a hyphen. */
const INSIDE = /^[·・•‧＝=&/\-‐–.'’]$/u;

/** Cuts a paragraph into its stretches. `marks` are further characters that part none, such as "、" in Chinese. */
export function segmentsOf(text: string, tokens: readonly Token[], marks: ReadonlySet<string>): Segment[] {
  const found: Segment[] = [];
  let at = 0;
  while (at < tokens.length) {
    const from = at;
    const sentence = tokens[at]?.sentence ?? 0;
    const notes: string[] = [];
    const words: string[] = [];
    let kept = tokens[at]?.start ?? 0;
    for (; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token === undefined || token.sentence !== sentence || token.kind === "quotation") break;
      if (token.kind !== "punctuation" || INSIDE.test(token.text) || marks.has(token.text)) continue;
      const close = OPENS.test(token.text) ? closing(tokens, at) : -1;
      if (close < 0) break;
      words.push(text.slice(kept, token.start));
      notes.push(text.slice(token.end, tokens[close]?.start));
      kept = tokens[close]?.end ?? kept;
      at = close;
    }
    if (at > from) {
      words.push(text.slice(kept, Math.max(kept, tokens[at - 1]?.end ?? kept)));
      found.push({ from, to: at, sentence, text: words.join("").trim(), note: notes.join(" ").trim() });
    } else at += 1;
  }
  return found;
}

function closing(tokens: readonly Token[], open: number): number {
  for (let at = open + 1; at < Math.min(tokens.length, open + LONGEST_NOTE); at += 1) {
    if (CLOSES.test(tokens[at]?.text ?? "")) return at;
  }
  return -1;
}
