import {
  APOSTROPHE,
  bitsOf,
  codeAt,
  DIRECTION,
  LETTER,
  plain,
  REWRITTEN,
  SPACE,
  UNCASED,
  UNFOLDED,
} from "./characters.ts";
import { signsOf } from "./facts.ts";

/** Runs of white space (no-break, ideographic, zero-width and line breaks included), such as "\u00a0\t ". */
const WHITE_SPACE = /[\s\u200b\ufeff\u2060]+/g;

/** The words of a slice with each run of white space folded to one space and none at the ends. */
export function fold(text: string): string {
  return (signsOf(text) & UNFOLDED) !== 0 ? text.replace(WHITE_SPACE, " ").trim() : text;
}

/** Signs that set the direction of writing and are no part of any word. */
const DIRECTION_SIGNS = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;

/**
 * One spelling for comparing words: folded, lower case, straight apostrophes, and one spelling for letters that capitals do not tell
 * apart ("BASIN BÜLTENİ" is "basın bülteni", "ΑΝΑΚΟΙΝΩΣΗ" is "ανακοίνωση"). Never shown to anybody.
 */
export function key(text: string): string {
  const signs = signsOf(text);
  if ((signs & (UNFOLDED | DIRECTION | APOSTROPHE | REWRITTEN)) === 0) return text.toLowerCase();
  const shown = (signs & DIRECTION) === 0 ? text : text.replace(DIRECTION_SIGNS, "");
  const lower = fold(shown).toLowerCase();
  const small = (signs & APOSTROPHE) === 0 ? lower : lower.replace(APOSTROPHES, "'");
  return (signs & REWRITTEN) === 0 ? small : plain(small);
}

/** "’", "‘", "ʼ". */
const APOSTROPHES = /[’‘ʼ]/g;

/** True if nothing but white space stands there: a no-break space or a zero-width space alone is a blank line. */
export function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    if ((bitsOf(text.charCodeAt(at)) & SPACE) === 0) return false;
  }
  return true;
}

/** True for a character that does not part words with spaces: Han, kana, full-width marks. */
export function isUnspaced(char: string): boolean {
  if (char.length === 1 && char < "\u2e80") return false;
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u.test(char);
}

/** Whether lines are joined without a space: the last letter says so, since Latin words may stand in "「…」", too. */
export function endsUnspaced(text: string): boolean {
  for (let at = text.length - 1; at >= 0 && text.length - at <= LETTER_REACH; at -= 1) {
    const bits = bitsOf(codeAt(text, at));
    if ((bits & LETTER) !== 0) return isUnspaced(text.charAt(at));
    // Half of a pair.
    if ((bits & UNCASED) !== 0)
      return isUnspaced(LAST_LETTER.exec(text.slice(-LETTER_REACH))?.[0] ?? text.at(-1) ?? "");
  }
  return isUnspaced(text.at(-1) ?? "");
}

/** "た" in "見た。」". */
const LAST_LETTER = /[\p{L}\p{N}](?=[^\p{L}\p{N}]*$)/u;
const LETTER_REACH = 12;
