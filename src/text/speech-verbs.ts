import { ACCENT, ALPHABETIC, bitsOf } from "./characters.ts";
import { key } from "./fold.ts";

/** Phrases by their first word, the longest first. */
export type VerbsByHead = ReadonlyMap<string, readonly string[]>;

/** The verb of speech that a folded text opens with, the longest. */
export function verbAtHead(text: string, verbs: VerbsByHead): string | undefined {
  return verbs
    .get(headWord(text))
    ?.find((verb) => text.startsWith(verb) && !/^[\p{L}\p{M}]/u.test(text.slice(verb.length)));
}

/** The same for a text as it is printed; only where its first word may open a verb the rest is folded. */
export function verbOf(text: string, verbs: VerbsByHead): string | undefined {
  const head = headWord(key(text.slice(0, LONGEST_HEAD)));
  return head !== "" && !verbs.has(head) ? undefined : verbAtHead(key(text), verbs);
}

/** The first word of every verb of speech is shorter. */
const LONGEST_HEAD = 60;
const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;

/** The letters, accents, apostrophes and hyphens that a folded text opens with. */
function headWord(text: string): string {
  let end = 0;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if ((bitsOf(code) & (ALPHABETIC | ACCENT)) === 0 && code !== APOSTROPHE && code !== HYPHEN) break;
  }
  return text.slice(0, end);
}
