import type { LanguagePack } from "../languages/pack.ts";
import { ACCENT, ALPHABETIC, bitsOf, UPPER } from "../text/characters.ts";
import { wordsOf } from "./place-opening.ts";

/** Below it no character is of a script whose datelines have a form of their own. */
const FIRST_IDEOGRAPH = 0x2e80;
const FIRST_ARABIC = 0x600;
const LAST_ARABIC = 0x8ff;
const OPENING_BRACKET = 0x28;
const SPACE = 0x20;

/**
 * What the head of every dateline has; asked before anything dearer, because most paragraphs have it not. A place opens
 * with a capital (Arabic has none), or stands in a bracket, or is an address of the web; no place is "The" or "We" with a
 * small letter behind it.
 */
export function couldOpenDateline(head: string, pack: LanguagePack): boolean {
  return opensWithPlace(head, pack) || hasIdeographs(head);
}

function opensWithPlace(head: string, pack: LanguagePack): boolean {
  const code = head.charCodeAt(0);
  if (code === OPENING_BRACKET || isBeyondBasic(code) || (code >= FIRST_ARABIC && code <= LAST_ARABIC)) return true;
  if ((bitsOf(code) & UPPER) === 0) return head.startsWith("http") || opensWithPrefix(head, pack);
  let end = 1;
  while (end < head.length && (bitsOf(head.charCodeAt(end)) & (ALPHABETIC | ACCENT)) !== 0) end += 1;
  if (head.charCodeAt(end) !== SPACE) return true;
  const after = head.charCodeAt(end + 1);
  // "The Hague", "New York".
  if ((bitsOf(after) & UPPER) !== 0 || isBeyondBasic(after)) return true;
  return !wordsOf(pack).common.has(head.slice(0, end).toLowerCase());
}

/** "г. Астана": the word for "town" is written small. */
const opensWithPrefix = (head: string, { placePrefixes }: LanguagePack): boolean =>
  placePrefixes?.some((prefix) => head.charAt(prefix.length) === " ") === true;

/** Half of a character, or an Arabic letter's second form: whether it is a capital, it does not say. */
const isBeyondBasic = (code: number): boolean => code >= 0xd800;

function hasIdeographs(head: string): boolean {
  for (let at = 0; at < head.length; at += 1) if (head.charCodeAt(at) >= FIRST_IDEOGRAPH) return true;
  return false;
}
