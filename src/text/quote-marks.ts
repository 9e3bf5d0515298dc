import type { Span } from "../types.ts";
import { isGershayim } from "./gershayim.ts";
import {
  BEFORE_OPEN,
  DIGIT,
  type Habit,
  IS_DIGIT,
  IS_LETTER,
  IS_SPACE,
  LETTER,
  MARK,
  MARKS,
  MAY_CLOSE,
  MAY_OPEN,
  type MarkFamily,
  neighbour,
  SPACE,
  TYPED_ARROWS,
} from "./mark-signs.ts";

export type { MarkFamily };

/** A quotation as its marks show it; the words are `open.end..close.start`. */
export interface QuotePair {
  readonly open: Span;
  /** Empty, at the end of the text, where the mark is never closed. */
  readonly close: Span;
  /** 0 for an outer quotation, 1 for one inside it. */
  readonly depth: number;
  readonly closed: boolean;
  readonly family: MarkFamily;
}

export interface QuoteMarks {
  /** In the order of their opening marks. */
  readonly pairs: readonly QuotePair[];
  /** Closing marks that close nothing here: the last paragraph of a longer quotation, or a slip. */
  readonly strays: readonly { readonly at: Span; readonly family: MarkFamily }[];
}

interface Mark extends Span {
  readonly text: string;
  readonly family: MarkFamily;
  readonly habit: Habit;
  /** Space, bracket, dash, mark or nothing stands before it. */
  readonly leftEdge: boolean;
  /** Space, punctuation, mark or nothing stands after it. */
  readonly rightEdge: boolean;
  readonly spaceAfter: boolean;
}

type Open = { readonly mark: Mark; readonly index: number };

interface Pair {
  readonly open: Span;
  close: Span;
  closed: boolean;
  readonly family: MarkFamily;
}

const NOTHING: QuoteMarks = { pairs: [], strays: [] };

/**
 * Pairs the quotation marks of one paragraph; offsets are those of `text`. `marks` are the pairs a language uses, its
 * own first. Apostrophes, inches (15.6"), feet, decades ('90s) and elisions (rock 'n' roll) are not marks. An opening
 * mark that is never closed runs to the end, unless it is a single one inside the text: that was an apostrophe.
 * One pass with a stack; no mark is looked at more than twice.
 */
export function pairQuoteMarks(text: string, marks: readonly (readonly [open: string, close: string])[]): QuoteMarks {
  const found = scan(text, habitsOf(marks));
  if (found.length === 0) return NOTHING;
  const pairs: Pair[] = [];
  const strays: { at: Span; family: MarkFamily }[] = [];
  const stack: Open[] = [];
  const openOf = new Map<MarkFamily, number>();
  for (const [at, mark] of found.entries()) {
    const already = openOf.get(mark.family) ?? 0;
    if (opensHere(mark, already > 0, stack.at(-1)?.mark.text ?? "")) {
      stack.push({ mark, index: pairs.length });
      openOf.set(mark.family, already + 1);
      pairs.push({ open: span(mark), close: span(mark), closed: false, family: mark.family });
    } else if (isMeasureOrApostrophe(mark, text, already > 0, found[at + 1])) {
      // Neither opens nor closes anything.
    } else if (already === 0) strays.push({ at: span(mark), family: mark.family });
    else close(mark, stack, openOf, pairs);
  }
  if (pairs.length === 0) return { pairs: [], strays };
  const outer = stack.find(({ mark }) => mark.family !== "single" || text.slice(0, mark.start).trim() === "");
  const unclosed = outer === undefined ? undefined : pairs[outer.index];
  if (unclosed !== undefined) unclosed.close = { start: text.length, end: text.length };
  return { pairs: withDepth(pairs, unclosed), strays };
}

/** Closes the last pair of the mark's family. Whatever was opened inside and not closed by now was no quotation. */
function close(mark: Mark, stack: Open[], openOf: Map<MarkFamily, number>, pairs: readonly Pair[]): void {
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    openOf.set(top.mark.family, (openOf.get(top.mark.family) ?? 0) - 1);
    const pair = pairs[top.index];
    if (top.mark.family === mark.family && pair !== undefined) {
      pair.close = span(mark);
      pair.closed = true;
      return;
    }
  }
}

const span = ({ start, end }: Span): Span => ({ start, end });
type Habits = ReadonlyMap<string, Habit>;
const habits = new WeakMap<readonly (readonly [string, string])[], Habits>();

function habitsOf(marks: readonly (readonly [string, string])[]): Habits {
  const known = habits.get(marks);
  if (known !== undefined) return known;
  const made = new Map<string, Habit>();
  for (const [open, close] of marks) {
    if (open === close) {
      if (!made.has(open)) made.set(open, "either");
      continue;
    }
    if (!made.has(open)) made.set(open, "open");
    if (!made.has(close)) made.set(close, "close");
  }
  habits.set(marks, made);
  return made;
}

/** Every character that can be a quotation mark here, with what stands around it. */
function scan(text: string, habitOf: Habits): Mark[] {
  const found: Mark[] = [];
  let typed: readonly [number, number] | undefined;
  MARK.lastIndex = 0;
  for (let match = MARK.exec(text); match !== null; match = MARK.exec(text)) {
    const mark = match[0];
    const start = match.index;
    const known = MARKS[mark];
    if (known === undefined) continue;
    const before = neighbour(text, start - 1);
    const after = neighbour(text, start + mark.length);
    if (known[0] === "single" ? isApostrophe(text, start, before, after) : mark === '"' && isGershayim(text, start))
      continue;
    // Two commas are an opening mark only where something is opened.
    if (mark === ",," && start > 0 && !BEFORE_OPEN.test(text.charAt(start - 1))) continue;
    const arrow = TYPED_ARROWS[mark];
    if (arrow !== undefined) {
      typed ??= [text.indexOf("<<"), text.lastIndexOf(">>")];
      if (!isTypedArrow(text, start, typed)) continue;
    }
    found.push({
      start,
      end: start + mark.length,
      text: mark,
      family: known[0],
      habit: habitOf.get(arrow ?? mark) ?? known[1],
      leftEdge: (before & MAY_OPEN) !== 0,
      spaceAfter: (after & IS_SPACE) !== 0,
      rightEdge: (after & MAY_CLOSE) !== 0,
    });
  }
  return found;
}

/**
 * "<<Parole>>": quotation marks as they are typed where a keyboard has no others, both of them in one paragraph; from the first that opens to
 * the last that closes. Refuses "Next >>", ">> Read on" and "<<<": arrows and signs.
 */
function isTypedArrow(text: string, at: number, [first, last]: readonly [number, number]): boolean {
  const sign = text.charAt(at);
  if (text.charAt(at - 1) === sign || text.charAt(at + 2) === sign) return false;
  return sign === "<" ? at < last : first >= 0 && at > first;
}

/** "don't", "'90s", "'n'" and "6' 2": never quotation marks, whatever is open. */
function isApostrophe(text: string, at: number, before: number, after: number): boolean {
  // Korean has no apostrophe: a particle is glued to the mark, ‘…겠다’고.
  if (before & (IS_LETTER | IS_DIGIT) && after & (IS_LETTER | IS_DIGIT)) return !HANGUL.test(text.charAt(at + 1));
  if (after & IS_DIGIT && DIGIT.test(text.charAt(at + 2)) && !DIGIT.test(text.charAt(at + 3))) return true;
  const single = (from: number): boolean => /['’‘]/.test(text.charAt(from)) && LETTER.test(text.charAt(from + 1));
  return (single(at) && /['’]/.test(text.charAt(at + 2))) || (single(at - 2) && /['’]/.test(text.charAt(at)));
}

const HANGUL = /[가-힣]/;

function opensHere(mark: Mark, isOpen: boolean, by: string): boolean {
  // « mot »: between spaces only what is open already tells which way a mark faces, but « un « mot » ici » has its arrows.
  if (mark.leftEdge && mark.rightEdge && (isOpen || mark.spaceAfter))
    return !isOpen || (mark.family === "angle" && mark.habit !== "either" && mark.text === by);
  // “Das “Wort” hier”: a mark that closes in other texts opens where it has opened what stands around.
  if (mark.leftEdge && !mark.rightEdge) return mark.habit !== "close" || !isOpen || (mark.text === by && by !== "’");
  // “Wort“ closes; a mark that only ever opens and has nothing to close is left alone.
  if (!mark.leftEdge && mark.rightEdge) return false;
  return mark.habit === "either" ? !isOpen : mark.habit === "open";
}

/** 15.6" and 6' are measures; the apostrophe of "the kids’ toys" closes nothing if a closing mark is still to come. */
function isMeasureOrApostrophe(mark: Mark, text: string, isOpen: boolean, next: Mark | undefined): boolean {
  const before = text.charAt(mark.start - 1);
  const closesLater = next !== undefined && next.family === mark.family && !next.leftEdge && next.rightEdge;
  if (DIGIT.test(before) && (mark.text === '"' || mark.text === "'")) return !isOpen || closesLater;
  if (mark.family !== "single") return false;
  if (!isOpen) return true;
  return closesLater && before === "s" && SPACE.test(text.charAt(mark.end));
}

/** The pairs that are closed, and the one that runs to the end, each with the number of those around it. */
function withDepth(pairs: readonly Pair[], unclosed: Pair | undefined): QuotePair[] {
  const ends: number[] = [];
  const found: QuotePair[] = [];
  for (const pair of pairs) {
    if (!pair.closed && pair !== unclosed) continue;
    const { open, close, closed, family } = pair;
    while (ends.length > 0 && (ends.at(-1) ?? 0) <= open.start) ends.pop();
    ends.push(close.end);
    found.push({ open, close, depth: ends.length - 1, closed, family });
  }
  return found;
}
