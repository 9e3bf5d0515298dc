import { sourceReleases } from "../languages/source-releases.ts";
import { key } from "./fold.ts";
import { readPhrase } from "./label.ts";
import { firstWord, type LabelSet } from "./label-dictionary.ts";

interface Opening {
  readonly words: string;
  readonly releases: readonly string[];
  readonly by: readonly string[];
}

/** By their first word; in each the longer ones first. */
const openings = new Map<string, Opening[]>();
const longestFirst = (phrases: readonly string[]): string[] =>
  phrases.map((phrase) => key(phrase)).sort((a, b) => b.length - a.length);
for (const { opens, releases, by } of Object.values(sourceReleases)) {
  for (const words of opens.map((phrase) => key(phrase))) {
    const first = firstWord(words);
    const opening = { words, releases: longestFirst(releases), by: longestFirst(by) };
    openings.set(first, [...(openings.get(first) ?? []), opening]);
  }
}

/**
 * Where whoever issued it begins in "This article is based on a press release from Example University"; null for any other text, and
 * for one that goes on with what the release says: "According to a press release by the council, the bridge is closed".
 */
export function releasedBy(text: string): number | null {
  const folded = key(text);
  // What folding takes away moves all that follows.
  if (folded.length !== text.length) return null;
  for (const { words, releases, by } of openings.get(firstWord(folded)) ?? []) {
    const release = behind(folded, 0, [words]);
    const whose = release === null ? null : behind(folded, release, releases);
    const name = whose === null ? null : behind(folded, whose, by);
    if (name !== null && isName(text.slice(name))) return name;
  }
  return null;
}

/** Where a text goes on behind the first of some phrases that stands at a place in it, and behind the space after that. */
function behind(text: string, at: number, phrases: readonly string[]): number | null {
  for (const phrase of phrases) {
    if (!text.startsWith(phrase, at)) continue;
    const end = at + phrase.length;
    if (phrase === "" || phrase.endsWith("'")) return end;
    if (text[end] === " ") return end + 1;
  }
  return null;
}

/** Capitals and small words between them: "the University of Tarn". A word of more letters in small ones goes on with the story. */
function isName(text: string): boolean {
  const words = text.split(" ");
  return words.length <= MOST_WORDS && /\p{Lu}/u.test(text) && !words.some((word) => LONG_SMALL.test(word));
}
const MOST_WORDS = 9;
const LONG_SMALL = /^\p{Ll}{5,}/u;

/** "Example University" of "Press release from Example University": of what genre it was is no part of who sends it. */
export function behindGenre(text: string, from: number, genres: LabelSet): number {
  const value = text.slice(from);
  const genre = readPhrase(value, genres);
  if (genre === null || genre.key.length < SHORTEST_GENRE) return from;
  const joint = GENRE_JOINT.exec(value.slice(genre.valueStart))?.[0].length ?? 0;
  const name = genre.valueStart + joint;
  return /^\p{Lu}|^\p{Ll}{5}/u.test(value.slice(name)) ? from + name : from;
}
/** "Presseinfo", "persbericht": "news" and the like are in names. */
const SHORTEST_GENRE = 10;
/** ", ", "from ", "of the ", "de la ", "dell'". */
const GENRE_JOINT = /^(?:[,:–-]\s)?(?:\p{Ll}{1,4}(?:\s|['’])){0,2}/u;
