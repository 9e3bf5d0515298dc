import { type MarkFamily, pairQuoteMarks, type QuotePair } from "../text/quote-marks.ts";
import { sourceSpans } from "../text/view.ts";
import type { Block, Finding, Source, Span } from "../types.ts";

/** One stretch between quotation marks in one paragraph. Offsets are those of the block's text. */
export interface Part {
  /** Index of its paragraph among those read. */
  readonly paragraph: number;
  /** With marks. */
  readonly outer: Span;
  /** Without marks and without white space at its ends. */
  readonly inner: Span;
  readonly size: number;
  /** True where it goes on from the paragraph before. */
  readonly continues: boolean;
  /** True where it goes on and no mark opens it again: nobody else can be speaking. */
  readonly unbroken: boolean;
  /** True where nothing follows it in its paragraph. */
  readonly closesParagraph: boolean;
}

/** Fewer words are a term, a scare quote or a motto. */
const FEWEST_WORDS = 4;
/** A title of a book, a report, a programme has no more words than this. */
const LONGEST_TITLE = 16;
/** Paragraphs; a mark left open longer than this was a slip, not a quotation. */
const LONGEST_SPEECH = 30;

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Words in a text; two Chinese or Japanese characters count as one. */
export function sizeOf(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  if (unspaced === 0) return text.match(WORD)?.length ?? 0;
  return unspaced / 2 + (text.replace(UNSPACED, " ").match(WORD)?.length ?? 0);
}

/** True for “The Great Escape”: every long word has a capital letter and no sentence ends. */
function isTitle(text: string): boolean {
  const words = text.match(WORD) ?? [];
  if (words.length > LONGEST_TITLE || /[.!?]$/.test(text)) return false;
  const long = words.filter((word) => word.length > 3);
  return long.length > 0 && long.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

/**
 * The quotations of each paragraph, terms and titles left out. A mark left open at the end of a paragraph is taken up
 * by the next one, whether that repeats the mark or only closes it.
 */
export function findParts(
  paragraphs: readonly Block[],
  source: Source,
  marks: readonly (readonly [string, string])[],
): { parts: Part[][]; findings: Finding[] } {
  const findings: Finding[] = [];
  const read = paragraphs.map((block) =>
    block.role === "subhead" ? { pairs: [], strays: [] } : pairQuoteMarks(block.text, marks),
  );
  const parts: Part[][] = paragraphs.map(() => []);
  const taken = new Set<number>();

  const add = (at: number, outer: Span, inner: Span, continues: boolean, unbroken: boolean): void => {
    const text = paragraphs[at]?.text ?? "";
    let { start, end } = inner;
    while (start < end && /\s/.test(text.charAt(start))) start += 1;
    while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
    const words = text.slice(start, end);
    const size = sizeOf(words);
    if (!continues && (size < FEWEST_WORDS || isTitle(words))) return;
    parts[at]?.push({
      paragraph: at,
      outer,
      inner: { start, end },
      size,
      continues,
      unbroken,
      closesParagraph: text.slice(outer.end).trim() === "",
    });
  };

  /** Follows an open mark into the next paragraphs; says whether they close it or take it up. */
  const follow = (from: number, family: MarkFamily): boolean => {
    const next = read[from + 1];
    const first = next?.pairs.find((pair) => pair.depth === 0 && pair.family === family);
    if (first !== undefined && first.open.start === 0) return true;
    for (let at = from + 1; at <= from + LONGEST_SPEECH; at += 1) {
      const here = read[at];
      const block = paragraphs[at];
      if (here === undefined || block === undefined || block.role === "subhead") return false;
      const opens = here.pairs.find((pair) => pair.depth === 0 && pair.family === family)?.open.start ?? Infinity;
      const stray = here.strays.find((mark) => mark.family === family && mark.at.start < opens);
      if (stray === undefined) {
        if (opens < Infinity) return false;
        continue;
      }
      for (let whole = from + 1; whole < at; whole += 1) {
        const all = { start: 0, end: paragraphs[whole]?.text.length ?? 0 };
        add(whole, all, all, true, true);
        taken.add(whole);
      }
      add(at, { start: 0, end: stray.at.end }, { start: 0, end: stray.at.start }, true, true);
      return true;
    }
    return false;
  };

  let open: QuotePair | null = null;
  read.forEach(({ pairs }, at) => {
    if (taken.has(at)) return;
    const block = paragraphs[at];
    if (block === undefined || block.role === "subhead") {
      open = null;
      return;
    }
    const resumed = parts[at]?.at(-1)?.outer.end ?? 0;
    const before = open;
    open = null;
    for (const pair of pairs) {
      if (pair.depth > 0 || pair.open.start < resumed) continue;
      const takenUp = before !== null && pair.open.start === 0 && before.family === pair.family;
      const outer = { start: pair.open.start, end: pair.close.end };
      add(at, outer, { start: pair.open.end, end: pair.close.start }, takenUp, false);
      if (pair.closed) continue;
      open = pair;
      if (!follow(at, pair.family)) {
        findings.push({
          code: "quote/unclosed",
          span: sourceSpans(block, source, pair.open.start, pair.open.end)[0] ?? null,
        });
      }
    }
  });
  return { parts, findings };
}
