import type { Span } from "../types.ts";

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

/** Marks of one family can close each other: a quotation may open straight and close curly. */
export type MarkFamily = "double" | "single" | "angle" | "small-angle" | "corner" | "white-corner";
type Habit = "open" | "close" | "either";

/** How a mark is used where no language says otherwise. A pack's own marks overrule the habit: “ closes in German. */
const MARKS: Readonly<Record<string, readonly [MarkFamily, Habit]>> = {
  '"': ["double", "either"],
  "“": ["double", "open"],
  "”": ["double", "close"],
  "„": ["double", "open"],
  "‟": ["double", "open"],
  "＂": ["double", "either"],
  "''": ["double", "either"],
  "``": ["double", "open"],
  ",,": ["double", "open"],
  "'": ["single", "either"],
  "‘": ["single", "open"],
  "’": ["single", "close"],
  "‚": ["single", "open"],
  "‛": ["single", "open"],
  "«": ["angle", "open"],
  "»": ["angle", "close"],
  "‹": ["small-angle", "open"],
  "›": ["small-angle", "close"],
  "「": ["corner", "open"],
  "」": ["corner", "close"],
  "『": ["white-corner", "open"],
  "』": ["white-corner", "close"],
};

/** Any of them, the longer first. */
const MARK = /''|``|,,|["“”„‟＂'‘’‚‛«»‹›「」『』]/g;
const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{N}/u;
const SPACE = /\s/;
/** What may stand before an opening mark: "(", "–". */
const BEFORE_OPEN = /[\s([{<–—/\-¿¡]/;
/** What may stand after a closing mark: ",", ")". */
const AFTER_CLOSE = /[\s.,;:!?…)\]}>–—/\-、。，]/;

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

interface Open {
  readonly mark: Mark;
  readonly index: number;
}

/**
 * Pairs the quotation marks of one paragraph; offsets are those of `text`. `marks` are the pairs a language uses, its
 * own first. Apostrophes, inches (15.6"), feet, decades ('90s) and elisions (rock 'n' roll) are not marks. An opening
 * mark that is never closed runs to the end, unless it is a single one inside the text: that was an apostrophe.
 * One pass with a stack; no mark is looked at more than twice.
 */
export function pairQuoteMarks(text: string, marks: readonly (readonly [open: string, close: string])[]): QuoteMarks {
  const found = scan(text, habitsOf(marks));
  const pairs: { open: Span; close: Span; depth: number; closed: boolean; family: MarkFamily }[] = [];
  const strays: { at: Span; family: MarkFamily }[] = [];
  const stack: Open[] = [];
  const openOf = new Map<MarkFamily, number>();
  const count = (family: MarkFamily, by: number): void => {
    openOf.set(family, (openOf.get(family) ?? 0) + by);
  };

  found.forEach((mark, at) => {
    const isOpen = (openOf.get(mark.family) ?? 0) > 0;
    const opens = opensHere(mark, isOpen);
    if (opens) {
      stack.push({ mark, index: pairs.length });
      count(mark.family, 1);
      pairs.push({ open: span(mark), close: span(mark), depth: 0, closed: false, family: mark.family });
      return;
    }
    if (isMeasureOrApostrophe(mark, text, isOpen, found[at + 1])) return;
    if (!isOpen) {
      strays.push({ at: span(mark), family: mark.family });
      return;
    }
    // Whatever was opened inside and not closed by now was no quotation.
    for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
      count(top.mark.family, -1);
      const pair = pairs[top.index];
      if (top.mark.family === mark.family && pair !== undefined) {
        pair.close = span(mark);
        pair.closed = true;
        return;
      }
    }
  });

  const outer = stack.find(({ mark }) => mark.family !== "single" || text.slice(0, mark.start).trim() === "");
  const unclosed = outer === undefined ? undefined : pairs[outer.index];
  if (unclosed !== undefined) unclosed.close = { start: text.length, end: text.length };
  return { pairs: withDepth(pairs.filter((pair) => pair.closed || pair === unclosed)), strays };
}

const span = ({ start, end }: Span): Span => ({ start, end });

function habitsOf(marks: readonly (readonly [string, string])[]): Map<string, Habit> {
  const habits = new Map<string, Habit>();
  for (const [open, close] of marks) {
    if (open === close) {
      if (!habits.has(open)) habits.set(open, "either");
      continue;
    }
    if (!habits.has(open)) habits.set(open, "open");
    if (!habits.has(close)) habits.set(close, "close");
  }
  return habits;
}

/** Every character that can be a quotation mark here, with what stands around it. */
function scan(text: string, habits: ReadonlyMap<string, Habit>): Mark[] {
  const found: Mark[] = [];
  for (const { 0: mark, index: start } of text.matchAll(MARK)) {
    const known = MARKS[mark];
    if (known === undefined) continue;
    const before = text.charAt(start - 1);
    const after = text.charAt(start + mark.length);
    if (known[0] === "single" && isApostrophe(text, start, before, after)) continue;
    // Two commas are an opening mark only where something is opened.
    if (mark === ",," && !(BEFORE_OPEN.test(before) || before === "")) continue;
    found.push({
      start,
      end: start + mark.length,
      text: mark,
      family: known[0],
      habit: habits.get(mark) ?? known[1],
      leftEdge: before === "" || BEFORE_OPEN.test(before) || opensByNature(before),
      spaceAfter: SPACE.test(after),
      rightEdge: after === "" || AFTER_CLOSE.test(after) || (MARKS[after] !== undefined && !opensByNature(after)),
    });
  }
  return found;
}

const opensByNature = (char: string): boolean => MARKS[char]?.[1] === "open" || char === '"' || char === "'";

/** "don't", "'90s", "'n'" and "6' 2": never quotation marks, whatever is open. */
function isApostrophe(text: string, at: number, before: string, after: string): boolean {
  if ((LETTER.test(before) || DIGIT.test(before)) && (LETTER.test(after) || DIGIT.test(after))) return true;
  if (DIGIT.test(after) && DIGIT.test(text.charAt(at + 2)) && !DIGIT.test(text.charAt(at + 3))) return true;
  const single = (from: number): boolean => /['’‘]/.test(text.charAt(from)) && LETTER.test(text.charAt(from + 1));
  return (single(at) && /['’]/.test(text.charAt(at + 2))) || (single(at - 2) && /['’]/.test(text.charAt(at)));
}

function opensHere(mark: Mark, isOpen: boolean): boolean {
  // « mot »: between spaces only what is open already tells which way a mark faces.
  if (mark.leftEdge && mark.rightEdge && (isOpen || mark.spaceAfter)) return !isOpen;
  if (mark.leftEdge && !mark.rightEdge) return mark.habit !== "close" || !isOpen;
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

function withDepth(pairs: readonly Omit<QuotePair, "depth">[]): QuotePair[] {
  const ends: number[] = [];
  return pairs.map((pair) => {
    while (ends.length > 0 && (ends.at(-1) ?? 0) <= pair.open.start) ends.pop();
    ends.push(pair.close.end);
    return { ...pair, depth: ends.length - 1 };
  });
}
