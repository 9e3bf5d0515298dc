import type { Unspaced } from "../lexicon.ts";

/** A Chinese name: a surname of one or two signs and a first name of one or two. */
const HAN = /^[\p{Script=Han}]$/u;
const LONGEST_SURNAME = 2;
const LONGEST_GIVEN = 2;

/**
 * The Chinese name that a text opens with, whatever follows it: "何卓" in "何卓早前说", "王建民" in "王建民刚刚到场". Read by
 * the surname; a verb or an adverb ends the first name. Refuses "高度评价": words that only begin like a name.
 */
export function shortName(text: string, data: Unspaced): string | null {
  if (data.titlesBehind || data.notNames.some((word) => text.startsWith(word))) return null;
  const surname = longestAt(text, data);
  if (surname === 0) return null;
  let end = surname;
  while (end < surname + LONGEST_GIVEN && HAN.test(text.charAt(end)) && !isWord(text, end, data)) end += 1;
  return end > surname ? text.slice(0, end) : null;
}

function longestAt(text: string, { surnames }: Unspaced): number {
  for (let length = LONGEST_SURNAME; length > 0; length -= 1) {
    if (surnames.includes(text.slice(0, length))) return length;
  }
  return 0;
}

/** True where a verb of speech, an adverb or a title begins: no name goes on there. */
const isWord = (text: string, at: number, { verbs, adverbs, links, roles }: Unspaced): boolean =>
  [verbs, adverbs, links, roles].some((list) => list.some((word) => text.startsWith(word, at)));
