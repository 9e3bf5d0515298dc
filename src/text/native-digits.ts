/**
 * The zero of each row of ten figures that texts are written in beside ASCII's: Arabic-Indic, Persian, Devanagari, Bengali, Gurmukhi,
 * Gujarati, Tamil, Telugu, Kannada, Malayalam, Thai, Lao, Burmese, Khmer and full-width ones.
 */
const ZEROS: readonly number[] = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0, 0xff10,
];

/** What a figure counts, by its code; NaN for what is none. */
export function figureOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  return zero === undefined ? Number.NaN : code - zero;
}

/** The figures, ASCII's too, for a class of characters in a regular expression. */
export const figures: string = [0x30, ...ZEROS]
  .map((zero) => `${String.fromCharCode(zero)}-${String.fromCharCode(zero + 9)}`)
  .join("");

const NATIVE = new RegExp(`[${figures.slice(3)}]`, "g");

/** A text of the same length with ASCII figures for all others. */
export const inAscii = (text: string): string => text.replace(NATIVE, (figure) => `${figureOf(figure.charCodeAt(0))}`);
