import { fold } from "../text/fold.ts";
import { joined } from "../text/joined.ts";
import { wordsAt } from "../text/slices.ts";
import { excerptOf } from "../text/view.ts";
import type { Block, Excerpt, Quotation, Source, Span } from "../types.ts";
import { type Candidate, withoutTrailing, withWords } from "./candidates.ts";
import { sizeOf } from "./size.ts";

/** Words; of a marked paragraph that says more, the best sentence is pulled. Marked words are pulled however many. */
const MOST = 45;

const LETTER = /[\p{L}\p{N}]/u;

/**
 * What the author asks for: the words marked within a line exactly as they are, and of a marked paragraph its quotation, or
 * without one all of its words. In the order of the text.
 */
export function askedFor(
  source: Source,
  body: readonly Block[],
  quotes: readonly Quotation[],
  judged: readonly Candidate[],
): Candidate[] {
  const quotesOf = grouped(quotes, ({ blocks }) => blocks);
  const judgedIn = grouped(judged, ({ block }) => [block]);
  return body.flatMap((block, at) => {
    const marked = block.inline.filter(({ kind }) => kind === "pull-quote");
    if (marked.length === 0 && block.pull !== true) return [];
    const held = quotesOf().get(block.id) ?? [];
    if (marked.length > 0) {
      return marked.map(({ spans }) => {
        const range = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
        const said = saidIn(range, block, held, source);
        return candidate(said?.quotation ?? null, said?.excerpt ?? wordsOf(spans, block, source), at);
      });
    }
    const parts = held.flatMap((quotation) =>
      quotation.parts.filter((part) => isIn(part, block)).map((part) => ({ quotation, part })),
    );
    const [only] = parts;
    const whole = parts.length === 0 ? block : parts.length === 1 ? only?.part : undefined;
    if (whole !== undefined && sizeOf(whole.text) <= MOST) {
      const excerpt = excerptOf(
        whole,
        source,
        0,
        only === undefined ? whole.text.length : withoutTrailing(whole.text).length,
      );
      return [candidate(only?.quotation ?? null, excerpt, at)];
    }
    const best = judgedIn()
      .get(at)
      ?.find(({ words }) => words <= MOST);
    return best === undefined ? [] : [{ ...best, because: `asked for by the author; ${best.because}`, refused: null }];
  });
}

/** Things by what they belong to, in their order; worked out at the first question, which most texts never ask. */
function grouped<K, T>(things: readonly T[], keysOf: (thing: T) => readonly K[]): () => ReadonlyMap<K, readonly T[]> {
  let groups: Map<K, T[]> | null = null;
  return () => {
    if (groups !== null) return groups;
    groups = new Map();
    for (const thing of things) {
      for (const key of keysOf(thing)) {
        const group = groups.get(key);
        if (group === undefined) groups.set(key, [thing]);
        else group.push(thing);
      }
    }
    return groups;
  };
}

function candidate(quotation: Quotation | null, excerpt: Excerpt, block: number): Candidate {
  const words = sizeOf(excerpt.text);
  return {
    quotation,
    speaker: quotation?.speaker ?? null,
    text: excerpt.text,
    excerpt: () => excerpt,
    block,
    words,
    points: Number.POSITIVE_INFINITY,
    because: withWords("asked for by the author", words),
    refused: null,
  };
}

/** The marked words as a quotation's, if they are nothing but words of one: its marks and a comma beside them aside. */
function saidIn(
  marked: Span,
  block: Block,
  quotes: readonly Quotation[],
  source: Source,
): { quotation: Quotation; excerpt: Excerpt } | null {
  for (const quotation of quotes) {
    for (const part of quotation.parts.filter((each) => isIn(each, block))) {
      const start = Math.max(marked.start, part.spans[0]?.start ?? 0);
      const end = Math.min(marked.end, part.spans.at(-1)?.end ?? 0);
      if (start >= end) continue;
      const outside = wordsAt(source, marked.start, start) + wordsAt(source, end, marked.end);
      if (LETTER.test(outside)) continue;
      const spans = part.spans
        .map((span) => ({ start: Math.max(span.start, start), end: Math.min(span.end, end) }))
        .filter((span) => span.start < span.end);
      const words = wordsOf(spans, part, source);
      return { quotation, excerpt: excerptOf(words, source, 0, withoutTrailing(words.text).length) };
    }
  }
  return null;
}

/** The words at some spans of an excerpt, as an excerpt of their own. */
function wordsOf(spans: readonly Span[], { joint }: Excerpt, source: Source): Excerpt {
  const texts = spans.map(({ start, end }) => fold(wordsAt(source, start, end)));
  return { text: joined(source, spans, texts, joint), spans, joint };
}

const isIn = (part: Excerpt, block: Block): boolean => {
  const start = part.spans[0]?.start ?? -1;
  return start >= block.span.start && start < block.span.end;
};
