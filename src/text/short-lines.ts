import type { Unit } from "./units.ts";

/** So many lines are a list; two may be a name and a place. */
const FEWEST = 3;
const MOST_WORDS = 12;
const HEADING_WORDS = 14;

/** "What is new" alone between blank lines: it could head what stands below. */
export const couldHeadLines = (unit: Unit, chunk: readonly Unit[]): boolean =>
  chunk.length === 1 && unit.mark === "" && unit.words > 0 && unit.words <= HEADING_WORDS;

/** Short lines without any mark at their ends, each with a capital or a figure first, that stand together. */
export const areShortLines = (chunk: readonly Unit[]): boolean =>
  chunk.length >= FEWEST &&
  chunk.every(
    ({ text, words, mark }) => mark === "" && words > 0 && words <= MOST_WORDS && /^[\p{Lu}\p{N}]/u.test(text),
  );

/** "Jane Example, chair" above "John Sample, mayor", "Best boat – …" above "Best sail – …": each has what parts the others in two, so the last is one of them. */
export const areAlike = (items: readonly Unit[]): boolean =>
  items.length > 1 && PARTING.some((sign) => items.every(({ text }) => text.includes(sign)));
const PARTING = [", ", " – ", " — ", " - ", " | "];
