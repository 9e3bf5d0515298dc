import type { Span } from "../types.ts";

/** What may stand between a sentence's last mark and the space after it: ")", "’". */
const CLOSING = /[)\]"'”’»›]/;
const TERMINAL = /[.!?…]/;
/** Where a sentence may end; the last three end one with no space after them. */
const END = /[.!?…。！？]/g;
const UNSPACED_TERMINAL = "。！？";
const SPACE = /\s/;
/** The word before a full stop: "Inc", "U.S", "J". */
const LAST_WORD = /[\p{L}\p{N}.]{1,20}$/u;
const INITIAL = /^\p{L}(?:\.\p{L}){0,4}$/u;
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
  while (start < end && SPACE.test(text.charAt(start))) start += 1;
  if (end > start) found.push({ start, end });
}

/** Where the sentence ends whose last mark, or one before it, stands at `at`; -1 where none ends. */
function endAt(text: string, at: number, abbreviations: ReadonlySet<string>): number {
  let end = at + 1;
  while (TERMINAL.test(text.charAt(end)) || CLOSING.test(text.charAt(end))) end += 1;
  if (end >= text.length) return end;
  if (!SPACE.test(text.charAt(end))) return -1;
  const next = text.slice(end, end + 4).trimStart();
  if (LOWER.test(next)) return -1;
  if (next === "" || text.charAt(at) !== ".") return end;
  const word = LAST_WORD.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? "";
  return INITIAL.test(word) || abbreviations.has(`${word.toLowerCase()}.`) ? -1 : end;
}
