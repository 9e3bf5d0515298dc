import type { LanguagePack } from "../languages/pack.ts";
import { mapped } from "../text/mapped.ts";
import type { Block, PullQuote, Quotation, Source } from "../types.ts";
import { askedFor } from "./asked.ts";
import { type Candidate, judgeSentences } from "./candidates.ts";
import { APART, placeFor } from "./placing.ts";
import { sizeOf } from "./size.ts";

/** Words of body text for each pull-quote. */
const WORDS_EACH = 250;
/** Points: a page is better without a sentence that has less, and needs a better one for a second. */
const WORTH_ONE = -0.5;
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
  /** Body blocks before which a picture stands, as indices. */
  readonly figures?: readonly number[];
  /** How many at most; null for as many as the length of the body bears; 0 for none. */
  readonly count?: number | null;
}

/** All that was looked at, and what became of it. */
export interface Choice {
  /** What was asked for by the author, then all sentences, best first. */
  readonly candidates: readonly Candidate[];
  /** In the order of the page; `place` is the index of the body block it is set before. */
  readonly picked: readonly { readonly candidate: Candidate; readonly place: number }[];
  /** Why one that could be pulled was not. */
  readonly passedOver: ReadonlyMap<Candidate, string>;
}

/**
 * Chooses the words to be set large: what the author asks for, whatever the count; then the best sentences by
 * `features.ts`, one for each 250 words of body and at least one, nobody twice while another waits.
 */
export function choose({ source, body, quotes, pack, figures = [], count = null }: Input): Choice {
  const judged = judgeSentences(source, body, quotes, pack);
  const words = body.reduce((sum, block) => sum + sizeOf(block.text), 0);
  const most = count ?? Math.max(1, Math.round(words / WORDS_EACH));
  const picked: { candidate: Candidate; place: number }[] = [];
  const passedOver = new Map<Candidate, string>();
  const places = new Set<number>();
  const place = (block: number) => placeFor(body, block, places, { figures });
  const blocks = new Set<number>();
  const used = new Map<string | null, number>();

  const take = (candidate: Candidate, at = place(candidate.block)): void => {
    if (at === null) {
      passedOver.set(candidate, "no place for it is far enough from another");
      return;
    }
    picked.push({ candidate, place: at });
    places.add(at);
    blocks.add(candidate.block);
    used.set(candidate.speaker, (used.get(candidate.speaker) ?? 0) + 1);
  };

  const asked = count === 0 ? [] : askedFor(source, body, quotes, judged);
  for (const candidate of asked) {
    const { block } = candidate;
    take(candidate, place(block) ?? placeFor(body, block, places, { apart: 1 }) ?? block);
  }

  // In each turn, those who were heard no oftener than that: the best sentence of each that finds a place.
  let waiting = judged.filter(({ refused }) => refused === null);
  for (let turn = 0; picked.length < most && waiting.length > 0; turn += 1) {
    waiting = waiting.filter((candidate) => {
      if (picked.length >= most || (used.get(candidate.speaker) ?? 0) > turn) return true;
      if (blocks.has(candidate.block)) passedOver.set(candidate, "its paragraph has one already");
      else if (candidate.points < (picked.length === 0 ? WORTH_ONE : WORTH_A_SECOND))
        passedOver.set(candidate, picked.length === 0 ? "too weak" : "too weak for one more");
      else take(candidate);
      return false;
    });
  }
  const full = `the page has as many as it bears: ${most}`;
  for (const candidate of waiting) {
    const heard = (used.get(candidate.speaker) ?? 0) > 0;
    passedOver.set(candidate, heard ? `${full}, and its speaker is heard` : full);
  }
  return { candidates: [...asked, ...judged], picked: picked.sort((a, b) => a.place - b.place), passedOver };
}

/** The pull-quotes of a body, in the order of the page; see `choose`. */
export function choosePullQuotes(input: Input): PullQuote[] {
  if (input.count === 0) return [];
  const { candidates, picked } = choose(input);
  const ranked = candidates.filter(({ refused, points }) => refused === null && points < Number.POSITIVE_INFINITY);
  return mapped(picked, ({ candidate, place }, index) => {
    const rank = ranked.indexOf(candidate) + 1;
    return {
      quotation: candidate.quotation?.id ?? null,
      excerpt: candidate.excerpt(),
      speaker: candidate.speaker,
      role: candidate.quotation?.role ?? null,
      before: body(place),
      look: lookOf(index, candidate, place, [picked[index - 1]?.place ?? -APART, ...(input.figures ?? [])]),
      because:
        rank === 0
          ? candidate.because
          : `rank ${rank} of ${ranked.length} (${candidate.points.toFixed(1)}): ${candidate.because}`,
    };
  });

  function body(place: number): string {
    return input.body[place]?.id ?? "";
  }
}

/** Where one in the margin would run down beside its original. */
const isTight = ({ block }: Candidate, place: number): boolean => block - place === 1;

/**
 * Margin, showcase, inline in turn down the page; where the margin will not do, a short one spans the page. A long one, or one
 * that stands close to another or to a picture, is set in the width of the text.
 * @param others the place of the one before it, and those of pictures.
 */
function lookOf(index: number, candidate: Candidate, place: number, others: readonly number[]): PullQuote["look"] {
  if (others.some((other) => Math.abs(place - other) < APART)) return "inline";
  const { words } = candidate;
  if (index % 3 === 0 && words <= MARGIN_WORDS && !isTight(candidate, place)) return "margin";
  return index % 3 < 2 && words <= SHOWCASE_WORDS ? "showcase" : "inline";
}
