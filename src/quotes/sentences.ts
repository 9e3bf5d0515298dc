import type { Span } from "../types.ts";

/** What may stand between a sentence's last mark and the space after it: ")", "’". */
const CLOSING = /[)\]"'”’»›]/;
const TERMINAL = /[.!?…]/;
/** These end a sentence with no space after them. */
const UNSPACED_TERMINAL = /[。！？]/;
const FULL_STOP = 0x2e;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
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
  const cut = (end: number): void => {
    while (start < end && /\s/.test(text.charAt(start))) start += 1;
    if (end > start) found.push({ start, end });
    start = end;
  };
  for (let at = 0; at < text.length; at += 1) {
    // Most characters are letters and spaces: they end nothing.
    const code = text.charCodeAt(at);
    if (code < 0x2026 && code !== FULL_STOP && code !== EXCLAMATION && code !== QUESTION) continue;
    const char = text.charAt(at);
    if (UNSPACED_TERMINAL.test(char)) {
      cut(at + 1);
      continue;
    }
    if (!TERMINAL.test(char)) continue;
    let end = at + 1;
    while (TERMINAL.test(text.charAt(end)) || CLOSING.test(text.charAt(end))) end += 1;
    const next = text.slice(end, end + 4).trimStart();
    const spaced = end >= text.length || /\s/.test(text.charAt(end));
    if (!spaced || LOWER.test(next)) continue;
    const word = LAST_WORD.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? "";
    const shortened = char === "." && (INITIAL.test(word) || abbreviations.has(`${word.toLowerCase()}.`));
    if (shortened && next !== "") continue;
    cut(end);
    at = end - 1;
  }
  cut(text.length);
  return found;
}
