/** A run of digits, a run of letters, or one other visible character. */
export interface Token {
  readonly kind: "number" | "word" | "mark";
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The number's value; NaN for the others. */
  readonly value: number;
  /** True where nothing stands between this token and the one before. */
  readonly tight: boolean;
  /** True where a blank line parts it from the one before: no date runs across. */
  readonly apart: boolean;
}

/** ASCII, Arabic-Indic, Persian, Devanagari, Bengali, Thai and full-width digits, by the code point of their zero. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];
const DIGITS = "0-9٠-٩۰-۹०-९০-৯๐-๙０-９";

/** Finds the first digit of any kind: "13", "١٣". */
const DIGIT = new RegExp(`[${DIGITS}]`, "u");
/** "13" | "octobre" | ",". White space and invisible format characters (direction marks, soft hyphens) part tokens. */
const TOKEN = new RegExp(`([${DIGITS}]+)|([\\p{L}\\p{M}]+)|[^\\s\\p{Cf}]`, "gu");
const ASCII_DIGITS = /^[0-9]+$/;
const BLANK_LINE = /\n[^\S\n]*\n/;

/** Whether a text holds a digit at all; without one it holds no date. */
export const hasDigit = (text: string): boolean => DIGIT.test(text);

/** The value of a run of digits; NaN beyond nine digits, which no part of a date has. */
function numberValue(digits: string): number {
  if (digits.length > 9) return Number.NaN;
  if (ASCII_DIGITS.test(digits)) return Number(digits);
  let value = 0;
  for (const digit of digits) {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((first) => code >= first && code < first + 10) ?? code;
    value = value * 10 + code - zero;
  }
  return value;
}

/** Cuts a text into numbers, words and marks, in order. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const [whole, digits, letters] = match;
    tokens.push({
      kind: digits ? "number" : letters ? "word" : "mark",
      start,
      end: start + whole.length,
      text: whole,
      value: digits ? numberValue(digits) : Number.NaN,
      tight: start === end && start > 0,
      apart: start - end > 1 && BLANK_LINE.test(text.slice(end, start)),
    });
    end = start + whole.length;
  }
  return tokens;
}

/** One spelling for a word: lower case, accents and the closing dot gone. "FÉVR." and "févr" give "fevr". */
export function fold(word: string): string {
  const lower = word.toLowerCase().replace(/\.$/, "");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII as a whole.
  return /^[\x00-\x7f]*$/.test(lower) ? lower : lower.normalize("NFD").replace(/\p{M}/gu, "");
}
