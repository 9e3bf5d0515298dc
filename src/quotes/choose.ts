import type { LanguagePack } from "../languages/pack.ts";
import type { Block, PullQuote, Quotation, Source } from "../types.ts";
import { type Candidate, rankSentences } from "./candidates.ts";
import { placeFor } from "./placing.ts";
import { sizeOf } from "./quotations.ts";

/** Words of body text for each pull-quote. */
const WORDS_EACH = 250;
/** Points that a second pull-quote needs: a page is better without a weak one. */
const WORTH_A_SECOND = 0.5;
/** Words; a showcase spans the page and must be read at a glance. */
const SHOWCASE_WORDS = 14;
/** Words; the margin column is narrow, and a longer one would run down past the next paragraphs. */
const MARGIN_WORDS = 24;

interface Input {
  readonly source: Source;
  readonly body: readonly Block[];
  readonly quotes: readonly Quotation[];
  readonly pack: LanguagePack;
  /** How many at most; null for as many as the length of the body bears; 0 for none. */
  readonly count?: number | null;
}

/**
 * Chooses the quotations to be set large: the best sentences by `features.ts`, one for each 250 words of body and at
 * least one, nobody twice while another waits. Blocks that the author marked come first, whatever the count.
 */
export function choosePullQuotes({ source, body, quotes, pack, count = null }: Input): PullQuote[] {
  if (count === 0) return [];
  const ranked = rankSentences(source, body, quotes, pack);
  const words = body.reduce((sum, block) => sum + sizeOf(block.text), 0);
  const most = count ?? Math.max(1, Math.round(words / WORDS_EACH));
  const picked: { candidate: Candidate; place: number }[] = [];
  const places = new Set<number>();
  const blocks = new Set<number>();
  const used = new Map<string, number>();

  const take = (candidate: Candidate): void => {
    const place = placeFor(body, candidate.block, places);
    if (place === null) return;
    picked.push({ candidate, place });
    places.add(place);
    blocks.add(candidate.block);
    used.set(candidate.speaker, (used.get(candidate.speaker) ?? 0) + 1);
  };

  const wanted = new Set(ranked.filter((candidate) => candidate.wanted).map(({ block }) => block));
  for (const candidate of ranked) if (wanted.has(candidate.block) && !blocks.has(candidate.block)) take(candidate);

  // In each turn, those who were heard no oftener than that: the best sentence of each that finds a place.
  let waiting = ranked.filter((candidate) => !wanted.has(candidate.block));
  for (let turn = 0; picked.length < most && waiting.length > 0; turn += 1) {
    waiting = waiting.filter((candidate) => {
      if (picked.length >= most || (used.get(candidate.speaker) ?? 0) > turn) return true;
      const worth = picked.length === 0 || candidate.points >= WORTH_A_SECOND;
      if (worth && !blocks.has(candidate.block)) take(candidate);
      return false;
    });
  }

  const ranks = new Map(ranked.map((candidate, at) => [candidate, at + 1]));
  return picked
    .sort((a, b) => a.place - b.place)
    .map(({ candidate, place }, index) => ({
      quotation: candidate.quotation.id,
      excerpt: candidate.excerpt,
      speaker: candidate.speaker,
      role: candidate.quotation.role,
      before: body[place]?.id ?? "",
      look: lookOf(index, candidate.words),
      because: `rank ${ranks.get(candidate)} of ${ranked.length} (${candidate.points.toFixed(1)}): ${candidate.because}`,
    }));
}

/** Margin, showcase, inline in turn down the page; a long one is set in the width of the text. */
function lookOf(index: number, words: number): PullQuote["look"] {
  if (index % 3 === 0) return words <= MARGIN_WORDS ? "margin" : "inline";
  return index % 3 === 1 && words <= SHOWCASE_WORDS ? "showcase" : "inline";
}
