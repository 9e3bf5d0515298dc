/** A character and the columns of a terminal that it takes. */
export interface Cell {
  readonly text: string;
  /** 0, 1 or 2; a tab is as wide as the spaces it is shown as. */
  readonly width: number;
  /** UTF-16 offset in the text. */
  readonly at: number;
}

const TAB = "    ";
/** Control characters would be obeyed by the terminal, and direction marks would turn the line round. */
const UNSAFE = /[\p{Cc}\u2028\u2029]/u;
const INVISIBLE = /^[\p{M}\p{Cf}]+$/u;
/** Wide and full-width characters (Unicode Standard Annex 11), and emoji: Han, kana, Hangul, "，". */
const WIDE =
  /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\p{RI}|.\ufe0f)/u;

const segmenter = new Intl.Segmenter();

/** A line of a text as a terminal can show it: what people see as one character is one cell. */
export function cellsOf(text: string): Cell[] {
  return Array.from(segmenter.segment(text), ({ segment, index }): Cell => {
    if (segment === "\t") return { text: TAB, width: TAB.length, at: index };
    if (UNSAFE.test(segment)) return { text: "\ufffd", width: 1, at: index };
    if (INVISIBLE.test(segment)) return { text: "", width: 0, at: index };
    return { text: segment, width: WIDE.test(segment) ? 2 : 1, at: index };
  });
}

/** Columns that some cells take. */
export const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, { width }) => sum + width, 0);
