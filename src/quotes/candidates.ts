import type { LanguagePack } from "../languages/pack.ts";
import { excerptOf } from "../text/view.ts";
import type { Block, Excerpt, Quotation, Source } from "../types.ts";
import { scoreSentence } from "./features.ts";
import { isOf, lexiconOf } from "./lexicon.ts";
import { sizeOf } from "./quotations.ts";
import { sentencesOf } from "./sentences.ts";
import { HANGING, HANGING_END } from "./word-class.ts";

/** A sentence that may be set large. */
export interface Candidate {
  readonly quotation: Quotation;
  readonly speaker: string;
  readonly excerpt: Excerpt;
  /** Index of the body block it stands in. */
  readonly block: number;
  readonly words: number;
  readonly points: number;
  readonly because: string;
  /** The author asked for this block. */
  readonly wanted: boolean;
}

/** Words of a pull-quote. */
const FEWEST = 8;
const MOST = 30;
/** Words; two sentences may be pulled as one if neither is longer and they follow each other. */
const SHORT_SENTENCE = 11;

/** A sentence that is complete: "We never stopped." Fragments open with a small letter. */
const OPENS_SMALL = /^[^\p{L}\p{N}]*\p{Ll}/u;
const ENDS = /[.!?…。！？][)\]"'”’»]*$/;
/** Left at the end where the attribution follows: "We never stopped,". */
const TRAILING = /[,;–—-]+$/;

/** Every sentence of an attributed quotation that can stand alone, best first. Speeches only, documents are left out. */
export function rankSentences(
  source: Source,
  body: readonly Block[],
  quotes: readonly Quotation[],
  pack: LanguagePack,
): Candidate[] {
  const found: Candidate[] = [];
  for (const quotation of quotes) {
    const { speaker, parts } = quotation;
    if (speaker === null || quotation.kind === "document") continue;
    parts.forEach((part, at) => {
      const from = part.spans[0]?.start ?? -1;
      const block = blockAt(body, from);
      const holder = body[block];
      if (holder === undefined || holder.span.start > from || holder.pull === false) return;
      const wanted = holder.pull === true;
      for (const { start, end } of sentencePairs(part.text, parts[at + 1]?.text ?? null, pack, wanted)) {
        const excerpt = excerptOf(part, source, start, end);
        const words = sizeOf(excerpt.text);
        const fits = words >= FEWEST && words <= MOST && standsAlone(excerpt.text, pack);
        if (!fits && !wanted) continue;
        const { points, because } = scoreSentence(excerpt.text, pack);
        const asked = wanted ? "asked for by the author" : "";
        const all = [asked, because, `${Math.ceil(words)} words`].filter((reason) => reason !== "").join("; ");
        found.push({
          quotation,
          speaker,
          excerpt,
          block,
          words,
          points: points + (fits ? 0 : -10),
          because: all,
          wanted,
        });
      }
    });
  }
  return found.sort((a, b) => b.points - a.points || a.block - b.block);
}

/** Index of the last block that starts at or before an offset of the source. */
function blockAt(body: readonly Block[], offset: number): number {
  let [low, high] = [0, body.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((body[middle]?.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Whole sentences of a part, and pairs of short ones; what goes on in the next part is no whole sentence. */
function sentencePairs(
  text: string,
  next: string | null,
  pack: LanguagePack,
  wanted: boolean,
): { start: number; end: number }[] {
  const all = sentencesOf(text, lexiconOf(pack).abbreviations);
  const whole: { start: number; end: number; words: number }[] = [];
  all.forEach(({ start, end }, at) => {
    const sentence = text.slice(start, end);
    const cutOff = at === all.length - 1 && !ENDS.test(sentence) && next !== null && OPENS_SMALL.test(next);
    if ((OPENS_SMALL.test(sentence) || cutOff) && !wanted) return;
    const trimmed = sentence.replace(TRAILING, "");
    whole.push({ start, end: start + trimmed.length, words: sizeOf(trimmed) });
  });
  const pairs = whole.flatMap((one, at) => {
    const two = whole[at + 1];
    const short = two !== undefined && one.words <= SHORT_SENTENCE && two.words <= SHORT_SENTENCE;
    return short && two.start - one.end <= 2 ? [{ start: one.start, end: two.end }] : [];
  });
  return [...whole, ...pairs];
}

/** False for a sentence that opens on "It" or "However", or ends on "this": it needs the one before. */
function standsAlone(text: string, pack: LanguagePack): boolean {
  const lexicon = lexiconOf(pack);
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const [first = "", second = ""] = words;
  if (isOf(lexicon, first, HANGING) || isOf(lexicon, `${first} ${second}`, HANGING)) return false;
  // An opening bracket without its other half, or words put in by an editor, do not stand alone either.
  if (/[[\]]/.test(text) || (text.match(/[(（]/g)?.length ?? 0) !== (text.match(/[)）]/g)?.length ?? 0)) return false;
  return ((lexicon.words.get(words.at(-1) ?? "")?.weight ?? 0) & HANGING_END) === 0;
}
