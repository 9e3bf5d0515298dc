import { figures } from "./native-digits.ts";

/**
 * What a character is, as bits, so that one look at a table answers what a dozen regular expressions would be asked.
 * Characters here are UTF-16 units; half of a pair has no bit but `NON_ASCII`.
 */

/** A letter, figure or accent of a script that parts words with spaces. */
export const WORD = 1 << 0;
/** Han or kana, Thai, Lao, Burmese or Khmer, by its place: two of them count as a word. */
export const UNSPACED = 1 << 1;
/** A digit of any script that dates are written in. */
export const DIGIT = 1 << 2;
/** A capital letter. */
export const UPPER = 1 << 3;
/** A small letter. Those of Georgian are none here: running text has no others. */
export const LOWER = 1 << 4;
/** White space, zero-width space and byte order mark included. */
export const SPACE = 1 << 5;
export const NON_ASCII = 1 << 6;
/** "@". */
export const AT = 1 << 7;
/** "(" or "[". */
export const BRACKET = 1 << 8;
/** A sign that parts cells: tab, bar, bullet. Of a text also: two spaces in a row. */
export const GAP = 1 << 9;
/** A colon: plain, full-width, Armenian or Khmer. */
export const COLON = 1 << 10;
/** A sign that sets the direction of writing. */
export const DIRECTION = 1 << 11;
/** A letter or a figure of any script. */
export const LETTER = 1 << 12;
/** A letter of Han or kana, by its script. */
export const IDEOGRAPH = 1 << 13;
/** A closing quotation mark, bracket or footnote figure, or white space: may follow a sentence's last mark. */
export const CLOSER = 1 << 14;
/** As wide as two letters. */
export const WIDE = 1 << 15;
/** An apostrophe or a hyphen: part of a word that is under way. */
export const INNER = 1 << 16;
/** An apostrophe that is none of ASCII. */
export const APOSTROPHE = 1 << 18;
/** What a sentence or what is in marks or brackets ends on: ".", "!", "?", ")", "”". */
export const STOP = 1 << 22;
/** Of a text: it holds white space other than single spaces. */
export const UNFOLDED = 1 << 17;
/** A letter of any script, no figure. */
export const ALPHABETIC = 1 << 19;
/** An accent: it stands on the letter before it. */
export const ACCENT = 1 << 20;
/** A sign that is not seen and parts words: a direction mark, a soft hyphen. */
export const FORMAT = 1 << 21;
/** A letter of a script without capitals, or half of a pair, which may be one. */
export const UNCASED = 1 << 23;

/**
 * A letter that `key` writes otherwise, since its capital does not tell it: the two i of Turkish, "İ" and "ı", with the dot of the first
 * once it is made small, and the vowels of Greek with accents, which capitals go without. And signs that stand for a letter.
 */
export const REWRITTEN = 1 << 24;

/** One character each. */
const KINDS: readonly (readonly [bit: number, pattern: RegExp])[] = [
  [
    WORD,
    /(?![\u0e01-\u0e4e\u0e81-\u0ecf\u1000-\u103f\u1780-\u17d3\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff])[\p{L}\p{N}\p{M}\u2206]/u,
  ],
  [UNSPACED, /[\u0e01-\u0e4e\u0e81-\u0ecf\u1000-\u103f\u1780-\u17d3\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/],
  [DIGIT, new RegExp(`[${figures}]`)],
  [UPPER, /[\p{Lu}\u2206]/u],
  [LOWER, /(?![\u10d0-\u10ff])\p{Ll}/u],
  [SPACE, /[\s\u200b\ufeff\u2060]/],
  [NON_ASCII, /[\u0080-\uffff]/],
  [AT, /@/],
  [BRACKET, /[([]/],
  [GAP, /[\t|•·│]/],
  [COLON, /[:：՝៖]/],
  [DIRECTION, /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/],
  [LETTER, /[\p{L}\p{N}\u2206]/u],
  [IDEOGRAPH, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
  [CLOSER, /[\s"'“”‘’«»‹›」』)\]】⟩*¹²³⁴-⁹]/],
  [WIDE, /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/],
  [INNER, /['’-]/],
  [STOP, /[.!?)»”"]/],
  [APOSTROPHE, /[’‘ʼ]/],
  [ALPHABETIC, /[\p{L}\u2206]/u],
  [ACCENT, /\p{M}/u],
  [FORMAT, /\p{Cf}/u],
  [UNCASED, /[\p{Lo}\u10d0-\u10ff\ud800-\udfff]/u],
  [REWRITTEN, /İ|ı|\u0307|[ΆΈ-ΏΐΪ-ΰςϊ-ώ\u00b5\u2206]/],
];

/** Set for each character that has been looked at. */
const KNOWN = 1 << 30;

/** The table: the bits of each character, 0 until one is met. */
const table = new Int32Array(0x10000);

/** The bits of a character, by its code; NaN, which stands behind the end of a text, has none. */
export function bitsOf(code: number): number {
  const bits = table[code | 0] as number;
  return bits === 0 ? learn(code | 0) : bits;
}

function learn(code: number): number {
  const char = String.fromCharCode(code);
  let bits = KNOWN;
  for (const [bit, pattern] of KINDS) if (pattern.test(char)) bits |= bit;
  table[code] = bits;
  return bits;
}

const { charCodeAt } = String.prototype;

/**
 * The code of a character that the text has. It is `text.charCodeAt(at)` for what is handed strings of many makes: whole ones,
 * slices, joined ones, with characters of one byte or of two. There V8 would look the method up anew for each character,
 * which takes three times as long as all else.
 */
export const codeOf = (text: string, at: number): number => charCodeAt.call(text, at);

/**
 * The code of the character at an offset; 0, which is none of a text, behind its end. A look behind the end by `charCodeAt`
 * itself makes V8 give up its fast way for that line.
 */
export const codeAt = (text: string, at: number): number => (at < text.length ? codeOf(text, at) : 0);

/**
 * True where a text begins with one of some characters: asked before a pattern whose texts all begin so. A pattern that hardly any
 * text meets costs more than it looks, since its code is never at hand.
 */
export const opensOn = (text: string, first: string): boolean => text !== "" && first.includes(text.charAt(0));

/** True for ASCII letters and figures: most texts open and end with one. */
export function isAsciiWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** The small letter of each character, 0 until one is met. */
const small = new Uint16Array(0x10000);

/** The code of a character's small letter, as `key` makes it. */
export function smallOf(code: number): number {
  const known = small[code] as number;
  if (known !== 0) return known;
  small[code] = plain(String.fromCharCode(code).toLowerCase()).charCodeAt(0);
  return small[code] as number;
}

/** "ı", "İ" made small (i with a dot of its own), the vowels of Greek with accents, and its sigma at the end of a word. */
const REWRITTEN_SMALL = /ı|i\u0307|[ΐά-ΰςϊ-ώ\u00b5\u2206]/g;

/** Small letters with one spelling for those that capitals do not tell apart: "basın" as "basin", "έκδοση" as "εκδοση". */
export const plain = (letters: string): string =>
  letters.replace(REWRITTEN_SMALL, (letter) => LOOKALIKES[letter] ?? letter.normalize("NFD").charAt(0));

/** The i of Turkish without a dot, the sigma that closes a word of Greek, and the signs for "micro" and for a difference, which PDF files have for two letters of Greek. */
const LOOKALIKES: Readonly<Record<string, string>> = { ı: "i", ς: "σ", "\u00b5": "μ", "\u2206": "δ" };
