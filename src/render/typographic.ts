import { isUnspaced } from "../text/fold.ts";

/** The marks that stand for straight ones. */
export interface TypographicMarks {
  readonly double: readonly [open: string, close: string];
  readonly single: readonly [open: string, close: string];
}

const APOSTROPHE = "’";

const STRAIGHT = /["']/g;
const SPACE = /\s/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const LETTER = /\p{L}/u;
const HEBREW = /\p{Script=Hebrew}/u;
const DIGIT = /\d/;
/** After these a mark may open: "(“", "—“". */
const BEFORE_OPENING = /[\s([{<\-–—/“‘„‚«‹¿¡]/;
/** A year or decade cut short: "'80s", "'24". */
const SHORT_YEAR = /^\d\ds?(?![\p{L}\p{N}])/u;

const HANGUL = /[가-힣]/u;
/** 연다…"밤 열 시까지": behind a mark that might as well close, where nothing is open. */
const opensHangul = (before: string, after: string): boolean => HANGUL.test(after) && !LETTER_OR_DIGIT.test(before);

type Kind = "open" | "close" | "apostrophe" | "straight";

/**
 * Turns straight marks into the language's own, one mark a replacement, by what stands beside each. Marks that are
 * typographic already, inches, feet and marks within a word (Hebrew abbreviations) stay. One pass, linear.
 *
 * @returns one entry for each straight mark that changes: its offset in `text` and what to put there.
 */
export function typographicMarks(text: string, marks: TypographicMarks): { at: number; mark: string }[] {
  const found: { at: number; mark: string }[] = [];
  const lastClosingSingle = lastClosing(text);
  const isOpen = { '"': false, "'": false };
  let opened = -1;

  const straight = [...text.matchAll(STRAIGHT)];
  const nextDouble = nextOfKind(straight);
  for (const [index, { 0: char, index: at }] of straight.entries()) {
    const before = text[at - 1] ?? " ";
    const after = text[at + 1] ?? " ";
    const startsHere =
      BEFORE_OPENING.test(before) ||
      opened === at - 1 ||
      (!isOpen[char === '"' ? '"' : "'"] && (isUnspaced(before) || opensHangul(before, after)));
    const mayOpen = startsHere && !SPACE.test(after);
    let kind: Kind;
    if (char === '"' && isOpen['"'] && isInch(text, at, nextDouble[index])) kind = "straight";
    else if (char === '"') kind = double(before, after, mayOpen, isOpen['"']);
    else if (mayOpen && SHORT_YEAR.test(text.slice(at + 1, at + 5))) kind = "apostrophe";
    else kind = single(before, after, mayOpen && (at === 0 || lastClosingSingle > at), isOpen["'"]);

    if (kind === "straight") continue;
    if (kind === "apostrophe") found.push({ at, mark: APOSTROPHE });
    else {
      const pair = char === '"' ? marks.double : marks.single;
      found.push({ at, mark: kind === "open" ? pair[0] : pair[1] });
      isOpen[char === '"' ? '"' : "'"] = kind === "open";
      if (kind === "open") opened = at;
    }
  }
  return found;
}

/** A text with the language's own marks for straight ones. */
export function typographic(text: string, marks: TypographicMarks): string {
  let result = "";
  let done = 0;
  for (const { at, mark } of typographicMarks(text, marks)) {
    result += text.slice(done, at) + mark;
    done = at + 1;
  }
  return result + text.slice(done);
}

function double(before: string, after: string, mayOpen: boolean, isOpen: boolean): Kind {
  if (mayOpen && (!isOpen || SPACE.test(before) || LETTER_OR_DIGIT.test(after))) return "open";
  if (SPACE.test(before)) return "straight";
  // Within a word: a Hebrew abbreviation, or what Korean and Turkish hang on to a quoted word.
  if (LETTER.test(before) && LETTER.test(after) && (!isOpen || HEBREW.test(after))) return "straight";
  // Inches, unless a quotation waits for its end: 21" against "in 1921".
  return DIGIT.test(before) && !isOpen ? "straight" : "close";
}

function single(before: string, after: string, mayOpen: boolean, isOpen: boolean): Kind {
  if (mayOpen) return "open";
  if (SPACE.test(before) && SPACE.test(after)) return "straight";
  // Particles are glued to a name in marks, and Korean has no apostrophe: '책장'이라는.
  if (LETTER_OR_DIGIT.test(before) && LETTER.test(after) && !(isOpen && HANGUL.test(after))) return "apostrophe";
  if (!SPACE.test(before) && isOpen) return "close";
  // Feet: 6'2".
  return DIGIT.test(before) ? "straight" : "apostrophe";
}

/** For each straight mark the offset of the next double one, if any. */
function nextOfKind(straight: readonly RegExpMatchArray[]): (number | undefined)[] {
  const next: (number | undefined)[] = [];
  let seen: number | undefined;
  for (let index = straight.length - 1; index >= 0; index -= 1) {
    next[index] = seen;
    if (straight[index]?.[0] === '"') seen = straight[index]?.index;
  }
  return next;
}

/** Within an open quotation: a mark after a digit, where the next one is free to close: "the 6" nail," he said. */
function isInch(text: string, at: number, next: number | undefined): boolean {
  if (next === undefined || !DIGIT.test(text[at - 1] ?? " ")) return false;
  const beforeNext = text[next - 1] ?? " ";
  return !SPACE.test(beforeNext) && !DIGIT.test(beforeNext) && !LETTER_OR_DIGIT.test(text[next + 1] ?? " ");
}

/** Offset of the last straight single mark that could close a quotation, or -1. */
function lastClosing(text: string): number {
  for (let at = text.lastIndexOf("'"); at > 0; at = text.lastIndexOf("'", at - 1)) {
    const after = text[at + 1] ?? " ";
    if (!SPACE.test(text[at - 1] ?? " ") && (!LETTER_OR_DIGIT.test(after) || HANGUL.test(after))) return at;
  }
  return -1;
}
