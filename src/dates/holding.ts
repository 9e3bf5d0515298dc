import { type HoldingWords, holdingWordsOf } from "../languages/holding-words.ts";
import { findInstant } from "./instant.ts";
import type { DateContext, InstantReading } from "./reading.ts";

/** Where a line forbids it, so many words of such lines stand for each that names anything, of which there are so many at most. */
const KNOWN_FOR_ONE = 4;
const MOST_UNKNOWN = 2;

const WORD = /[\p{L}\p{M}]+/gu;

/**
 * The instant that a line in an office's own words holds the text back until: "Please do not publish or broadcast before 10 a.m.
 * on 13 October", "Vietata la pubblicazione prima del 13 ottobre". It speaks of publishing, the instant hangs on a bound, and
 * nearly all its other words are such as these lines are made of. Refuses "The report must be published before 13 October, says
 * the court", which names things.
 */
export function findHeldUntil(text: string, dates: DateContext): InstantReading | null {
  const lower = text.toLowerCase();
  const lists = holdingWordsOf(dates.language ?? dates.packs[0]?.tag ?? "en");
  if (!lists.some(({ publishing }) => publishing.some((beginning) => lower.includes(beginning)))) return null;
  const instant = findInstant(text, dates);
  if (instant === null || instant.date === null) return null;
  const { start, end } = instant.span;
  const wordsOf = (part: string): string[] => part.match(WORD) ?? [];
  const before = wordsOf(lower.slice(0, start));
  const behind = wordsOf(lower.slice(end));
  // A date may begin with a word that bounds it: "до 13 октября".
  const near = [...before.slice(-NEAR), ...wordsOf(lower.slice(start, end)).slice(0, 1), ...behind.slice(0, NEAR)];
  return lists.some(
    (words) => near.some((word) => words.bounds.includes(word)) && speaksOfIt([...before, ...behind], words),
  )
    ? instant
    : null;
}

function speaksOfIt(all: readonly string[], { publishing, bounds, not, others }: HoldingWords): boolean {
  const says = (word: string): boolean => publishing.some((beginning) => word.startsWith(beginning));
  if (!all.some(says)) return false;
  const unknown = all.filter(
    (word) => !says(word) && ![bounds, not, others].some((list) => list.includes(word)),
  ).length;
  const forbids = all.some((word) => not.includes(word));
  return unknown === 0 || (forbids && unknown <= MOST_UNKNOWN && unknown * KNOWN_FOR_ONE <= all.length - unknown);
}

/** Between a bound and its instant stand articles and prepositions: "prima delle ore 10 del", "à partir du". */
const NEAR = 3;
