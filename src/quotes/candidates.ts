import type { LanguagePack } from "../languages/pack.ts";
import { excerptOf } from "../text/view.ts";
import type { Block, Excerpt, Quotation, Source, Span } from "../types.ts";
import { CAPITAL, unitAt } from "./characters.ts";
import { scoreSentence } from "./features.ts";
import { lexiconOf } from "./lexicon.ts";
import { sentencesOf } from "./sentences.ts";
import { sizeOf } from "./size.ts";
import { hangsBecause } from "./standing.ts";

/** A sentence that may be set large, or that was looked at and may not. */
export interface Candidate {
  /** Null where the author asks for words that are nobody's quotation. */
  readonly quotation: Quotation | null;
  readonly speaker: string | null;
  readonly text: string;
  /** Its words with their places in the source: worked out when asked for, since most sentences are not taken. */
  readonly excerpt: () => Excerpt;
  /** Index of the body block it stands in. */
  readonly block: number;
  readonly words: number;
  readonly points: number;
  /** What gave the points: "we ×2; strong word; 14 words". */
  readonly because: string;
  /** Why it cannot be pulled: "opens on “it”"; null where it can. */
  readonly refused: string | null;
}

/** Words of a pull-quote. */
const FEWEST = 8;
const MOST = 30;
/** Words; two sentences may be pulled as one if neither is longer and they follow each other. */
const SHORT_SENTENCE = 11;

/** A sentence that is complete: "We never stopped." Fragments open with a small letter. */
const OPENS_SMALL = /^[^\p{L}\p{N}]*\p{Ll}/u;
const beginsSmall = (text: string): boolean => (unitAt(text, 0) & CAPITAL) === 0 && OPENS_SMALL.test(text);
const ENDS = /[.!?…۔।॥։።。！？][)\]"'”’»›」』]*$/;
/** Left at the end where the attribution follows: "We never stopped,". */
const TRAILING = ",;–—-";
const FRAGMENT = "is part of a longer sentence";

/** Every sentence of every quotation, with what speaks for it or against it: those that can be pulled first, best first. */
export function judgeSentences(
  source: Source,
  body: readonly Block[],
  quotes: readonly Quotation[],
  pack: LanguagePack,
): Candidate[] {
  const found: Candidate[] = [];
  for (const quotation of quotes) {
    const { speaker, parts, kind } = quotation;
    const unfit = kind === "document" ? "is from a document" : speaker === null ? "nobody is known to say it" : null;
    parts.forEach((part, at) => {
      const from = part.spans[0]?.start ?? -1;
      const block = blockAt(body, from);
      const holder = body[block];
      if (holder === undefined || holder.span.start > from) return;
      const forbidden = forbiddenIn(holder);
      for (const { start, end, fragment, words } of sentencesIn(part.text, parts[at + 1]?.text ?? null, pack)) {
        const text = part.text.slice(start, end).trim();
        const excerpt = (): Excerpt => excerptOf(part, source, start, end);
        const refused =
          unfit ??
          (forbidden(excerpt) ? "the author forbids it" : null) ??
          (fragment ? FRAGMENT : null) ??
          (words < FEWEST ? `has fewer than ${FEWEST} words` : words > MOST ? `has more than ${MOST} words` : null) ??
          hangsBecause(text, pack);
        const score = refused === null ? scoreSentence(text, pack) : null;
        found.push({
          quotation,
          speaker,
          text,
          excerpt,
          block,
          words,
          points: score?.points ?? Number.NEGATIVE_INFINITY,
          because: score === null ? "" : withWords(score.because, words),
          refused,
        });
      }
    });
  }
  return found.sort((a, b) => (b.points === a.points ? a.block - b.block : b.points - a.points));
}

/** "we ×2; 14 words". */
export function withWords(because: string, words: number): string {
  return `${because === "" ? "" : `${because}; `}${Math.ceil(words)} words`;
}

/** Tells what may not be pulled from a block: all of it, or what touches words that the author marked so. */
function forbiddenIn(block: Block): (excerpt: () => Excerpt) => boolean {
  if (block.pull === false) return () => true;
  const spans = block.inline.filter(({ kind }) => kind === "no-pull-quote").flatMap((part) => part.spans);
  if (spans.length === 0) return () => false;
  const touches = (a: Span) => spans.some((b) => a.start < b.end && b.start < a.end);
  return (excerpt) => excerpt().spans.some(touches);
}

/** Index of the last block that starts at or before an offset of the source. */
export function blockAt(body: readonly Block[], offset: number): number {
  let [low, high] = [0, body.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((body[middle]?.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

interface Sentence extends Span {
  /** It is a part of a longer sentence. */
  readonly fragment: boolean;
  readonly words: number;
}

/** The sentences of a part, and pairs of short ones; what goes on in the next part is no whole sentence. */
function sentencesIn(text: string, next: string | null, pack: LanguagePack): Sentence[] {
  const all = sentencesOf(text, lexiconOf(pack).abbreviations);
  const found: Sentence[] = [];
  for (let at = 0; at < all.length; at += 1) {
    const { start, end } = all[at] as Span;
    const sentence = text.slice(start, end);
    const opensSmall = beginsSmall(sentence);
    const cutOff = !opensSmall && at === all.length - 1 && next !== null && !ENDS.test(sentence) && beginsSmall(next);
    const trimmed = withoutTrailing(sentence);
    found.push({ start, end: start + trimmed.length, fragment: opensSmall || cutOff, words: sizeOf(trimmed) });
  }
  for (let at = 0; at < all.length - 1; at += 1) {
    const one = found[at] as Sentence;
    const two = found[at + 1] as Sentence;
    if (one.fragment || two.fragment || two.start - one.end > 2) continue;
    if (one.words > SHORT_SENTENCE || two.words > SHORT_SENTENCE) continue;
    const pair = text.slice(one.start, two.end);
    found.push({ start: one.start, end: two.end, fragment: false, words: sizeOf(pair) });
  }
  return found;
}

/** A sentence without the comma before its attribution. */
export function withoutTrailing(sentence: string): string {
  let end = sentence.length;
  while (end > 0 && TRAILING.includes(sentence.charAt(end - 1))) end -= 1;
  return sentence.slice(0, end);
}
