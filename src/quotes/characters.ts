/** What a UTF-16 unit is to the reader of quotations, one bit each. */
export const LETTER = 1;
export const DIGIT = 2;
/** Goes on with a word: a letter, an accent, a figure, one of "_&@+". */
export const INNER = 4;
/** Goes on with a word where a letter or figure follows: an apostrophe, a hyphen, a full stop, a stroke. */
export const JOINER = 8;
/** A letter that begins no sentence. Letters of scripts without capitals may. */
export const SMALL = 16;
/** White space, and the signs that set the direction of writing. */
export const SPACE = 32;
/** Ends a sentence. */
export const TERMINAL = 64;
/** No unit that can be judged alone: half a pair, or a letter whose small form hangs on the letters around it. */
export const ODD = 128;
export const CAPITAL = 256;
/** An accent that stands on the letter before it. */
export const ACCENT = 512;
/** White space alone, without the signs that `SPACE` takes in. */
export const WHITE = 1024;
/** A bracket or a quotation mark. */
export const PAIRED = 4096;
/** A comma, a colon or a semicolon. */
export const COMMA = 8192;
/** Behind it and a space a capital letter is no name's: a mark that ends a sentence. */
export const BEFORE_SENTENCE = 16384;
/** Set for whatever has been looked at before. */
const SEEN = 2048;
/** Above these bits stands the small form. */
const SHIFT = 16;

const IS_LETTER = /\p{L}/u;
const IS_DIGIT = /\p{N}/u;
const IS_INNER = /[\p{L}\p{M}\p{N}_&@+]/u;
const IS_JOINER = /['’\-‐‑./׳״]/;
/** Georgian has small letters alone in running text. */
const IS_SMALL = /(?![\u10d0-\u10ff])[\p{Ll}\p{Lm}]/u;
const IS_SPACE = /[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;
const IS_TERMINAL = /[.!?…。！？؟۔।॥։።]/;
const IS_CAPITAL = /\p{Lu}/u;
const IS_ACCENT = /\p{M}/u;
const IS_WHITE = /\s/;
const IS_PAIRED = /[()[\]“”„"«»]/;
const IS_COMMA = /[,;:、，]/;
const IS_BEFORE_SENTENCE = /[.!?…”"]/;
const IS_ODD = /[\ud800-\udfffİΣ]/;

/** What is known of each unit that has come up. The table fills itself, and has one answer for each unit. */
const units = new Int32Array(0x10000);

function look(code: number): number {
  const char = String.fromCharCode(code);
  const odd = IS_ODD.test(char);
  const unit = bitsOf(char) | (odd ? ODD : 0) | ((odd ? code : char.toLowerCase().charCodeAt(0)) << SHIFT);
  units[code] = unit;
  return unit;
}

const bitsOf = (char: string): number =>
  SEEN |
  (IS_LETTER.test(char) ? LETTER : 0) |
  (IS_DIGIT.test(char) ? DIGIT : 0) |
  (IS_INNER.test(char) ? INNER : 0) |
  (IS_JOINER.test(char) ? JOINER : 0) |
  (IS_SMALL.test(char) ? SMALL : 0) |
  (IS_SPACE.test(char) ? SPACE : 0) |
  (IS_TERMINAL.test(char) ? TERMINAL : 0) |
  (IS_CAPITAL.test(char) ? CAPITAL : 0) |
  (IS_ACCENT.test(char) ? ACCENT : 0) |
  (IS_WHITE.test(char) ? WHITE : 0) |
  (IS_PAIRED.test(char) ? PAIRED : 0) |
  (IS_COMMA.test(char) ? COMMA : 0) |
  (IS_BEFORE_SENTENCE.test(char) ? BEFORE_SENTENCE : 0);

/** What a unit is: the bits above, and its small form in the upper half. */
export const unitOf = (code: number): number => units[code] || look(code);

/** The same for the unit at `at`; 0 behind the end. */
export const unitAt = (text: string, at: number): number => (at < text.length ? unitOf(text.charCodeAt(at)) : 0);

/** The small form of a unit, as `unitOf` gives it; an odd one is left as it is. */
export const smallOf = (unit: number): number => unit >>> SHIFT;
