import { key } from "./fold.ts";

/** ", sier", ". — сказал", " – powiedział", "! hän": where somebody may be said to speak; what follows is looked up. */
export const BOUNDARY = /(?:[,.!?…]["”»]?\s+(?:[–—―-]\s?)?|\s[–—―-]\s?|[—―](?=\p{Ll}))(?=\p{L})/gu;
/** Words between a verb of speech and the name, or of a name before it, at most. */
export const NAME_WORDS = 5;
const WORD = /[^\s,.!?;:…–—―"“”«»()]+/gu;

/** "wzrusza się Anna Przykładna,": small words and a full name, and nothing behind it that goes on with the sentence. */
const NAMED =
  /^(?:\p{Ll}{2,20} ){1,3}\p{Lu}\p{Ll}[\p{L}-]{0,25}(?: \p{Lu}\p{Ll}[\p{L}-]{0,25}){1,2}(?=[.,;:]|\s[–—-]|$)/u;

export type HeadWord = readonly [word: string, start: number];

/** The first words of a text, so many at most, with their places. */
export function wordsAtHead(text: string, most: number): HeadWord[] {
  const found: HeadWord[] = [];
  WORD.lastIndex = 0;
  while (found.length < most) {
    const match = WORD.exec(text);
    if (match === null) break;
    found.push([match[0], match.index]);
  }
  return found;
}

/**
 * Where a stretch of speech ends though the verb is not known: a small word and a full name behind a dash ("– wzrusza się Anna
 * Przykładna"). Asked only where no other place says who speaks.
 */
export function namedBehindDash(
  text: string,
  from: number,
  common: ReadonlySet<string>,
): { start: number; after: number } | null {
  BOUNDARY.lastIndex = from;
  for (let found = BOUNDARY.exec(text); found !== null; found = BOUNDARY.exec(text)) {
    const at = found.index + found[0].length;
    if (!/\s[–—-]\s$/.test(found[0])) continue;
    const [verb] = wordsAtHead(NAMED.exec(text.slice(at, at + 120))?.[0] ?? "", 1);
    const kept = /^[.!?…]/.test(found[0]) ? 1 : 0;
    if (verb !== undefined && !common.has(key(verb[0]))) return { start: found.index + kept, after: at };
  }
  return null;
}
