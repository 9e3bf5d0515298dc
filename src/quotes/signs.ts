/** What a sentence holds besides words. */
export interface Signs {
  /** Runs of digits. */
  readonly figures: number;
  /** Brackets and quotation marks. */
  readonly marks: number;
  /** Commas, colons and semicolons. */
  readonly commas: number;
  /** Words with a capital letter, but for those that open a sentence. */
  readonly names: number;
  /** Runs of two capital letters or more: "NATO". */
  readonly abbreviations: number;
}

const MARKS = new Set('()[]“”„"«»');
const COMMAS = new Set(",;:、，");
/** Behind these a capital letter is no name's. */
const BEFORE_SENTENCE = new Set('.!?…”"');
const DIGIT = /\p{N}/u;
const CAPITAL = /\p{Lu}/u;
const SPACE = /\s/;

const isDigit = (code: number, char: string): boolean => (code < 128 ? code >= 0x30 && code <= 0x39 : DIGIT.test(char));
const isCapital = (code: number, char: string): boolean =>
  code < 128 ? code >= 0x41 && code <= 0x5a : CAPITAL.test(char);

/** Counts the signs of a sentence in one walk over it. */
export function signsOf(text: string): Signs {
  let [figures, marks, commas, names, abbreviations] = [0, 0, 0, 0, 0];
  let digit = false;
  let capitals = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    const code = text.charCodeAt(at);
    const isFigure = isDigit(code, char);
    if (isFigure && !digit) figures += 1;
    digit = isFigure;
    if (isCapital(code, char)) {
      capitals += 1;
      if (capitals === 2) abbreviations += 1;
      if (at > 1 && SPACE.test(text.charAt(at - 1)) && !BEFORE_SENTENCE.has(text.charAt(at - 2))) names += 1;
      continue;
    }
    capitals = 0;
    if (MARKS.has(char)) marks += 1;
    else if (COMMAS.has(char)) commas += 1;
  }
  return { figures, marks, commas, names, abbreviations };
}
