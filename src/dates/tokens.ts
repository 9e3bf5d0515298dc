import { ACCENT, ALPHABETIC, bitsOf, codeAt, codeOf, DIGIT, FORMAT, SPACE } from "../text/characters.ts";
import { figureOf, figures } from "../text/native-digits.ts";

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
  /** Kept by `folded`, which is asked for few tokens, and for those again and again. */
  spelling: string | null;
}

/** Finds the first digit of any kind: "13", "١٣". */
const ANY_DIGIT = new RegExp(`[${figures}]`, "u");
/** "13" | "octobre" | ",". White space and invisible format characters (direction marks, soft hyphens) part tokens. */
const TOKEN = new RegExp(`([${figures}]+)|([\\p{L}\\p{M}]+)|[^\\s\\p{Cf}]`, "gu");
const ASCII_DIGITS = /^[0-9]+$/;
const BLANK_LINE = /\n[^\S\n]*\n/;

/** Whether a text holds a digit at all; without one it holds no date. */
export const hasDigit = (text: string): boolean => ANY_DIGIT.test(text);

/** The value of a run of digits; NaN beyond nine digits, which no part of a date has. */
function numberValue(digits: string): number {
  if (digits.length > 9) return Number.NaN;
  if (ASCII_DIGITS.test(digits)) return Number(digits);
  let value = 0;
  for (const digit of digits) {
    value = value * 10 + figureOf(digit.charCodeAt(0));
  }
  return value;
}

/** Kinds of characters that a run of them makes one token of. */
const LETTERS = ALPHABETIC | ACCENT;
const PARTING = SPACE | FORMAT;

/** Behind a figure each is a word of its own, whatever follows without a space: "10時解禁", "10时前". */
const HOUR_SIGNS = "時时點点";

/** Cuts a text into numbers, words and marks, in order. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  let end = 0;
  for (let at = 0; at < length; ) {
    const code = codeOf(text, at);
    const bits = bitsOf(code);
    if ((bits & PARTING) !== 0) {
      at += 1;
      continue;
    }
    if (isSurrogate(code)) return tokeniseWide(text);
    const start = at;
    const run = bits & DIGIT || bits & LETTERS;
    at += 1;
    if (run !== 0 && !(start === end && start > 0 && HOUR_SIGNS.includes(text[start] ?? ""))) {
      const runs = run === DIGIT ? DIGIT : LETTERS;
      while (at < length && (bitsOf(codeOf(text, at)) & runs) !== 0) at += 1;
      // A letter beyond the first 65,536 characters may go on with it.
      if (isSurrogate(codeAt(text, at))) return tokeniseWide(text);
    }
    tokens.push(tokenOf(text, start, at, end, run === DIGIT ? "number" : run !== 0 ? "word" : "mark"));
    end = at;
  }
  return tokens;
}

const isSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xe000;

/** The same for texts with characters of two units each. */
function tokeniseWide(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const [whole, digits, letters] = match;
    tokens.push(tokenOf(text, start, start + whole.length, end, digits ? "number" : letters ? "word" : "mark"));
    end = start + whole.length;
  }
  return tokens;
}

function tokenOf(text: string, start: number, end: number, last: number, kind: Token["kind"]): Token {
  const written = text.slice(start, end);
  return {
    kind,
    start,
    end,
    text: written,
    value: kind === "number" ? numberValue(written) : Number.NaN,
    tight: start === last && start > 0,
    apart: start - last > 1 && BLANK_LINE.test(text.slice(last, start)),
    spelling: null,
  };
}

const UNKNOWN = 0;
const SEVERAL = 1;
/** What each letter beyond ASCII is without its accent, where that is one letter; asked of Unicode once a letter. */
const bareLetters = new Uint16Array(0x10000);

function bareLetter(code: number): number {
  if (code < 0x80) return code;
  if (bareLetters[code] === UNKNOWN) {
    const bare = withoutAccents(String.fromCharCode(code));
    bareLetters[code] = bare.length === 1 && !isSurrogate(code) ? bare.charCodeAt(0) : SEVERAL;
  }
  return bareLetters[code] as number;
}

/** Composed again: a syllable of Korean is one letter. */
const withoutAccents = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC");

/** One spelling for a word: lower case, accents and the closing dot gone. "FÉVR." and "févr" give "fevr". */
export function fold(word: string): string {
  const small = word.toLowerCase();
  const lower = small.endsWith(".") ? small.slice(0, -1) : small;
  let folded = "";
  let from = 0;
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    const bare = bareLetter(code);
    if (bare === code) continue;
    if (bare === SEVERAL) return withoutAccents(lower);
    folded += lower.slice(from, at) + String.fromCharCode(bare);
    from = at + 1;
  }
  return from === 0 ? lower : folded + lower.slice(from);
}

/** A token's text as `fold` leaves it. */
export function folded(token: Token): string {
  token.spelling ??= fold(token.text);
  return token.spelling;
}
