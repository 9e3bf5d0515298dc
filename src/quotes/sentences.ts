import type { Span } from "../types.ts";
import { CAPITAL, DIGIT, LETTER, unitAt, WHITE } from "./characters.ts";

/** What may stand between a sentence's last mark and the space after it: ")", "’", and further marks. */
const TERMINAL_OR_CLOSING = ".!?…۔।॥։።)]\"'”’»›";
/** Where a sentence may end; the last three end one with no space after them. */
const END = /[.!?…۔।॥։።。！？]/g;
const UNSPACED_TERMINAL = "。！？";
/** A longer word before a full stop is no abbreviation. UTF-16 units. */
const LONGEST_WORD = 20;
const FULL_STOP = 0x2e;
const INITIAL = /^(?![가-힣])\p{L}(?:\.\p{L}){0,4}$/u;
const LOWER = /^\p{Ll}/u;

/**
 * The sentences of a text without the white space between them. A full stop ends none after an abbreviation (lower
 * case, with its stop: "inc."), after an initial, or before a small letter.
 */
export function sentencesOf(text: string, abbreviations: ReadonlySet<string>): Span[] {
  const found: Span[] = [];
  let start = 0;
  END.lastIndex = 0;
  for (let match = END.exec(text); match !== null; match = END.exec(text)) {
    const at = match.index;
    const end = UNSPACED_TERMINAL.includes(match[0]) ? at + 1 : endAt(text, at, abbreviations);
    if (end < 0) continue;
    add(found, text, start, end);
    start = end;
    END.lastIndex = end;
  }
  add(found, text, start, text.length);
  return found;
}

function add(found: Span[], text: string, from: number, end: number): void {
  let start = from;
  while (start < end && unitAt(text, start) & WHITE) start += 1;
  if (end > start) found.push({ start, end });
}

/** Where the sentence ends whose last mark, or one before it, stands at `at`; -1 where none ends. */
function endAt(text: string, at: number, abbreviations: ReadonlySet<string>): number {
  let end = at + 1;
  while (end < text.length && TERMINAL_OR_CLOSING.includes(text.charAt(end))) end += 1;
  if (end >= text.length) return end;
  if ((unitAt(text, end) & WHITE) === 0) return -1;
  const next = text.slice(end, end + 4).trimStart();
  if ((unitAt(next, 0) & CAPITAL) === 0 && LOWER.test(next)) return -1;
  if (next === "" || text.charAt(at) !== ".") return end;
  const word = wordBefore(text, at);
  return INITIAL.test(word) || abbreviations.has(`${word.toLowerCase()}.`) ? -1 : end;
}

/** The word before a full stop at `at`: "Inc", "U.S", "J". */
function wordBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < LONGEST_WORD && isOfWord(text, start - 1)) start -= 1;
  return text.slice(start, at);
}

const isOfWord = (text: string, at: number): boolean =>
  (unitAt(text, at) & (LETTER | DIGIT)) !== 0 || text.charCodeAt(at) === FULL_STOP;
