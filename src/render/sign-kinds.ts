/** Kinds of signs, as words are told by them. */
export const SPACE = 1;
export const MARK = 2;
/** Punctuation that may stand at the edge of a word: "(so)," is "so", "3." is "3". Not "$5", "5%", "C++". */
export const EDGE = 3;
/** A letter or digit that Unicode's composed form (NFC) leaves as it is, whatever stands beside it but a combining sign. */
export const LETTER = 4;
/** Any other letter or digit. */
export const OTHER_LETTER = 5;
/** All else, combining signs among them. */
export const SIGN = 6;

/** White space of any kind, zero-width included. */
const SPACES = /[\s\u200b\u2060\ufeff]/;
/**
 * Marks around words, of every shape: a change of shape is no change of words. Signs without width, what no page can hold (NUL,
 * noncharacters) and U+FFFD, which stands for it there, count as such.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a text may hold NUL, which the page shows as U+FFFD.
const MARKS = /["'“”„‟‘’‚‛«»‹›`´「」『』〝〞〟\u200C-\u200F\u00AD\uFFFD\uFDD0-\uFDEF\u0000]/;
const EDGES = new Set("([{)]}.,;:!?…–—-");
const LETTERS = /[\p{L}\p{N}]/u;
/** Latin, Cyrillic to Arabic, kana to ideographs, Hangul syllables: blocks whose letters NFC leaves alone. */
const COMPOSED = /[0-\u02ff\u0400-\u06ff\u3040-\u9fff\uac00-\ud7a3]/;

/** The kind of each sign that was asked for, by its code. */
const known = new Uint8Array(0x10000);

/** The kind of the sign at a place; both halves of a pair have that of the pair. */
export function kindOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code < 0xe000) return kindOfPair(text, code < 0xdc00 ? at : at - 1);
  const kind = known[code];
  if (kind !== undefined && kind !== 0) return kind;
  const found = kindOfSign(text.charAt(at));
  known[code] = found;
  return found;
}

function kindOfSign(sign: string): number {
  if (SPACES.test(sign)) return SPACE;
  if (MARKS.test(sign)) return MARK;
  if (EDGES.has(sign)) return EDGE;
  if (!LETTERS.test(sign)) return SIGN;
  return COMPOSED.test(sign) ? LETTER : OTHER_LETTER;
}

const kindOfPair = (text: string, at: number): number =>
  LETTERS.test(String.fromCodePoint(text.codePointAt(at) ?? 0)) ? OTHER_LETTER : SIGN;
