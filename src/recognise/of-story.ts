import { key } from "../text/fold.ts";
import type { Unit } from "../text/units.ts";
import type { Context } from "./context.ts";

/** Letters of a word that are compared: endings differ. */
const STEM = 5;
/** Shorter words are in every text; of scripts that do not part words, two signs are looked for. */
const SHORTEST = 4;
const WORDS = /[\p{L}\p{N}]+/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** Arabic and Hebrew write articles and small words together with the next one. */
const GLUED = /^[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const GLUED_LETTERS = 2;
/** UTF-16 units of a story that are looked through: what is told first is told again. */
const REACH = 8000;
/** A story of fewer words says too little to tell what is not of it. */
const FEWEST_WORDS = 80;

/** How many of a line's words the story has, and how many were looked for. */
export interface Shared {
  readonly found: number;
  readonly of: number;
}

/**
 * Headline and deck say what the story says, and share some of their longer words with it; what pages print around them mostly has
 * none of the story's. Null where the story is too short to tell.
 */
export function sharedWithStory({ text: line }: Unit, context: Context): Shared | null {
  const { words, text: story } = storyOf(context);
  if (words < FEWEST_WORDS) return null;
  let [found, of] = [0, 0];
  for (const word of key(line).match(WORDS) ?? []) {
    for (const stems of stemsOf(word)) {
      of += 1;
      if (stems.some((stem) => story.includes(stem))) found += 1;
    }
  }
  return { found, of };
}

/** What tells a word, each with its other spellings. */
function stemsOf(word: string): string[][] {
  if (UNSPACED.test(word)) return Array.from({ length: word.length - 1 }, (_, at) => [word.slice(at, at + 2)]);
  if (word.length < SHORTEST) return [];
  const stem = word.slice(0, STEM);
  return GLUED.test(word) && word.length >= SHORTEST + GLUED_LETTERS
    ? [[stem, word.slice(GLUED_LETTERS, GLUED_LETTERS + STEM)]]
    : [[stem]];
}

interface Story {
  readonly words: number;
  /** As a key. */
  readonly text: string;
}

/** What the story says; kept, since several lines of a header are asked for. */
function storyOf({ units, story }: Context): Story {
  const known = stories.get(units);
  if (known !== undefined) return known;
  let [words, text] = [0, ""];
  for (let at = story.first; at < story.end && text.length < REACH; at += 1) {
    words += units[at]?.words ?? 0;
    text += ` ${key(units[at]?.text ?? "")}`;
  }
  const found = { words, text };
  stories.set(units, found);
  return found;
}

const stories = new WeakMap<readonly Unit[], Story>();

/** Whether the story has none of a line's words, of so many at least. */
export function isForeign(unit: Unit, context: Context, fewest: number): boolean {
  const shared = sharedWithStory(unit, context);
  return shared !== null && shared.of >= fewest && shared.found === 0;
}
