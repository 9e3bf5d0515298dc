import { type HoldingWords, holdingWords, type PassingWords } from "../languages/holding-words.ts";
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

/** The words of a language, and English, in which offices of all countries write such lines as well. */
function holdingWordsOf(language: string): readonly HoldingWords[] {
  const [base = ""] = language.split("-");
  const own = holdingWords[base === "nn" || base === "no" ? "nb" : base];
  return [own, holdingWords.en].filter(
    (words, at, all) => words !== undefined && all.indexOf(words) === at,
  ) as HoldingWords[];
}

const allPassing = Object.values(holdingWords).flatMap(({ passing }) => passing ?? []);

/** Words between the embargo and what leads to it or bounds it: "embargoed for release until". */
const APART = 3;
/** A sentence names what is held within so many characters, and an instant needs so many behind it. */
const BEFORE = 200;
const BEHIND = 100;

/**
 * The ends that sentences too long for a release line state in passing, in their words: "10 a.m. ET on 13 October, and may not be" of
 * "This release and its contents are embargoed until …". Refuses "Goods under embargo until March", which are no text. All
 * languages are asked: notes may be in another than the story.
 */
export function endsInPassing(text: string): string[] {
  const lower = text.toLowerCase();
  const said = allPassing.filter(({ embargoed, embargo }) =>
    [...embargoed, ...embargo].some((word) => lower.includes(word)),
  );
  if (said.length === 0) return [];
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
  return said.flatMap((list) => {
    const holds = (at: number): boolean => {
      const { word = "" } = words[at] ?? {};
      const led = words.slice(Math.max(0, at - APART), at).some((before) => list.under.includes(before.word));
      return list.embargoed.includes(word) || (list.embargo.includes(word) && led);
    };
    return words.flatMap(({ start }, at) => {
      if (!holds(at) || !speaksOfText(text.slice(Math.max(0, start - BEFORE), start), list)) return [];
      const bound = words.slice(at + 1, at + 2 + APART).find(({ word }) => list.until.includes(word));
      return bound === undefined ? [] : [text.slice(bound.end, bound.end + BEHIND).replace(/\s+/g, " ")];
    });
  });
}

/** Whether a sentence names, up to where its embargo stands, this text, and not goods. */
function speaksOfText(before: string, { texts }: PassingWords): boolean {
  const sentence = before.slice(Math.max(...[".", "!", "?"].map((mark) => before.lastIndexOf(mark))) + 1).toLowerCase();
  return (sentence.match(WORD) ?? []).some((word) => texts.some((beginning) => word.startsWith(beginning)));
}
