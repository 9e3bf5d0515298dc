import type { Finding, Source, Span } from "../types.ts";
import { isBlank } from "./fold.ts";

/** Words that an author marked within a line: `[never again]{.pull-quote}`. */
export interface SpanMark {
  /** True for `{.pull-quote}`, false for `{.no-pull-quote}`. */
  readonly pull: boolean;
  /** The words between the brackets. */
  readonly words: Span;
  /** The signs round them, which no page shows. */
  readonly signs: readonly [open: Span, close: Span];
}

/** "]{.pull-quote}". Refuses "]{.note}", "] {.pull-quote}", "](.pull-quote)": those are prose, or a line's own marker. */
const CLOSE = /\]\{ ?\.(no-)?pull-quote ?\}/g;
/** UTF-16 units looked back for the opening bracket: more than any paragraph worth pulling from. */
const LONGEST = 2000;
/** What parts paragraphs. */
const BLANK_LINE = /(?:\r\n|\r(?!\n)|\n)[^\S\r\n]*(?:\r\n|\r(?!\n)|\n)/;

/**
 * Finds the words that an author marked. A mark's words lie in one paragraph, over as many lines as that has; brackets
 * within them pair. All other brackets and braces are prose. Linear.
 * @param from offset behind the front matter.
 */
export function spanMarksOf(source: Source, from: number): { marks: SpanMark[]; findings: Finding[] } {
  const marks: SpanMark[] = [];
  const findings: Finding[] = [];
  if (!source.text.includes("}")) return { marks, findings };
  if (!source.text.includes("pull-quote}") && !source.text.includes("pull-quote }")) return { marks, findings };
  let free = from;
  CLOSE.lastIndex = from;
  for (let match = CLOSE.exec(source.text); match !== null; match = CLOSE.exec(source.text)) {
    const close = { start: match.index, end: CLOSE.lastIndex };
    const open = openingOf(source.text, close.start, Math.max(free, close.start - LONGEST));
    free = close.end;
    if (open === null) {
      findings.push({ code: "marker/no-opening", span: close, values: { text: match[0] } });
      continue;
    }
    const words = { start: open + 1, end: close.start };
    if (isBlank(source.text.slice(words.start, words.end))) continue;
    marks.push({ pull: match[1] === undefined, words, signs: [{ start: open, end: open + 1 }, close] });
  }
  return { marks, findings };
}

/** The bracket that a closing one belongs to, not before `limit` and in the same paragraph; null for none. */
function openingOf(text: string, close: number, limit: number): number | null {
  let depth = 0;
  for (let at = close - 1; at >= limit; at -= 1) {
    const char = text.charAt(at);
    if (char === "]") depth += 1;
    else if (char === "[" && depth > 0) depth -= 1;
    else if (char === "[") return BLANK_LINE.test(text.slice(at, close)) ? null : at;
  }
  return null;
}
