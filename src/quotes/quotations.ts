import type { LanguagePack } from "../languages/pack.ts";
import { asidesIn } from "../text/asides.ts";
import type { DashSpeech } from "../text/dash-speech.ts";
import { dashSpeeches } from "../text/led-speech.ts";
import { mapped } from "../text/mapped.ts";
import { type MarkFamily, pairQuoteMarks, type QuoteMarks, type QuotePair } from "../text/quote-marks.ts";
import { sourceSpans } from "../text/view.ts";
import type { Block, Finding, Source, Span } from "../types.ts";
import { isReported, isTerm } from "./glued/reported.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Part } from "./part.ts";
import { sizeOf } from "./size.ts";
import { opensLate, slipAt } from "./slips.ts";
import { followsWork, isNamedWork, isTitleHere, isWorkOf, LONGEST_TITLE, LONGEST_VERB } from "./works.ts";

/** Which of several parts within one pair of marks a part is; null for the only one. */
type Parted = "first" | "later" | null;

/** Fewer words are a term, a scare quote or a motto. */
const FEWEST_WORDS = 4;
/** UTF-16 units behind a title in which its author is looked for. */
const LONGEST_AUTHOR = 160;
/** Paragraphs; a mark left open longer than this was a slip, not a quotation. */
const LONGEST_SPEECH = 30;

/** “Yes,” and “At last!” at the start of a sentence are speech however short: the end of a sentence is inside. */
const SPOKEN = ",.!?…";
/** A title ends on none of these. */
const ENDS_SENTENCE = ".!?";
const BEFORE_SPEECH = /(?:^|[.!?:,;"”’»“])$/;

/** The comma behind a mark, and a small word. */
const PARTED = /^, \p{Ll}/u;

/** Nothing but the full stop that some set behind the mark: “…”. */
const ENDS_PARAGRAPH = /^[\s.,]*$/;
const INTRODUCED = /[:：]\s?$/;
/** Behind an aside: "Rossi –. I ragazzi". */
const BETWEEN_PARTS = /[\s.,;:!?…]/;

/**
 * The quotations of each paragraph, terms and titles left out. A mark left open at the end of a paragraph is taken up
 * by the next one, whether that repeats the mark or only closes it; else it is a slip, and repaired where the words
 * show its place: “We waited, said Jan Example.
 */
export function findParts(
  paragraphs: readonly Block[],
  source: Source,
  marks: readonly (readonly [string, string])[],
  lexicon: Lexicon,
  pack: LanguagePack,
): { parts: Part[][]; findings: Finding[] } {
  const finder = new Finder(paragraphs, source, marks, lexicon, pack);
  return { parts: finder.read(), findings: finder.findings };
}

class Finder {
  readonly findings: Finding[] = [];
  readonly #paragraphs: readonly Block[];
  readonly #source: Source;
  readonly #lexicon: Lexicon;
  readonly #pack: LanguagePack;
  readonly #marks: readonly QuoteMarks[];
  readonly #dashes: readonly (DashSpeech | null)[];
  readonly #speaksBehindDashes: boolean;
  readonly #parts: Part[][];

  constructor(
    paragraphs: readonly Block[],
    source: Source,
    marks: readonly (readonly [string, string])[],
    lexicon: Lexicon,
    pack: LanguagePack,
  ) {
    this.#paragraphs = paragraphs;
    this.#source = source;
    this.#lexicon = lexicon;
    this.#pack = pack;
    this.#parts = mapped(paragraphs, () => []);
    this.#marks = mapped(paragraphs, (block) =>
      block.role === "subhead" ? { pairs: [], strays: [] } : pairQuoteMarks(block.text, marks),
    );
    this.#dashes = dashSpeeches(paragraphs, pack);
    this.#speaksBehindDashes = this.#dashes.some((speech) => speech?.attributed === true && !speech.late);
  }

  read(): Part[][] {
    let open: QuotePair | null = null;
    for (let at = 0; at < this.#paragraphs.length; at += 1) {
      // Written already, as the middle or the end of a longer quotation.
      const resumed = this.#parts[at]?.at(-1)?.outer.end ?? 0;
      open = this.#readOne(at, resumed, resumed > 0 ? null : open);
    }
    return this.#parts;
  }

  /** Reads the pairs of a paragraph; gives back the one that the next paragraph takes up. */
  #readOne(at: number, resumed: number, before: QuotePair | null): QuotePair | null {
    const block = this.#paragraphs[at];
    const marks = this.#marks[at];
    if (block === undefined || marks === undefined) return null;
    if (this.#readDashes(at)) return null;
    let outermost = 0;
    for (const pair of marks.pairs) {
      if (pair.depth > outermost || pair.open.start < resumed || isTerm(block.text, pair, this.#lexicon)) continue;
      const takenUp = before !== null && pair.open.start === 0 && before.family === pair.family;
      const inner = { start: pair.open.end, end: pair.close.start };
      const outer = { start: pair.open.start, end: pair.close.end };
      if (pair.closed || this.#follow(at, pair.family)) {
        this.#addParted(at, outer, inner, takenUp);
        if (!pair.closed) return pair;
        continue;
      }
      this.findings.push({ code: "quote/unclosed", span: this.#spanOf(block, pair.open) });
      const end = slipAt(block.text, pair.open.end, this.#lexicon);
      if (end === null) {
        this.#addParted(at, outer, inner, takenUp);
        return pair;
      }
      this.#add(at, { start: outer.start, end }, { start: inner.start, end }, takenUp, false);
      outermost = 1;
    }
    const [stray] = marks.strays;
    if (
      stray !== undefined &&
      marks.pairs.length === 0 &&
      resumed === 0 &&
      opensLate(block.text, stray.at.end, this.#lexicon)
    ) {
      this.findings.push({ code: "quote/unopened", span: this.#spanOf(block, stray.at) });
      this.#add(at, { start: 0, end: stray.at.end }, { start: 0, end: stray.at.start }, false, false);
    }
    return null;
  }

  /** What is said behind a dash: with a verb of speech, or beside such a paragraph, or behind a colon. */
  #readDashes(at: number): boolean {
    const speech = this.#dashes[at];
    if (!speech || this.#introduces(at)) return false;
    // "25 мая. — Музей открыт. «…», — сказал …": what is said stands in marks.
    if (speech.late && (this.#marks[at]?.pairs.length ?? 0) > 0) return false;
    const beside = this.#dashes[at - 1] != null || this.#paragraphs[at - 1]?.text.endsWith(":") === true;
    const ends = /[.!?…]$/.test(this.#paragraphs[at]?.text.trimEnd() ?? "");
    const spoken = beside || this.#speaksBehindDashes;
    // "Trener był zachwycony: – Wszyscy grali świetnie.": who speaks stands before the colon.
    const introduced = speech.introduced && ends;
    if (!speech.attributed && !introduced && (speech.late || !(spoken && ends))) return false;
    const dash = speech.late ? null : speech.attributed ? "attributed" : "bare";
    for (const { outer, inner } of speech.stretches) this.#add(at, outer, inner, false, false, null, dash);
    return true;
  }

  /** "- Jan Example, keeper, says: “…”": an item of a list; what is said stands in marks. */
  #introduces(at: number): boolean {
    const first = this.#marks[at]?.pairs[0];
    return first !== undefined && INTRODUCED.test(this.#paragraphs[at]?.text.slice(0, first.open.start) ?? "");
  }

  /** Follows an open mark into the next paragraphs; says whether they close it or take it up. */
  #follow(from: number, family: MarkFamily): boolean {
    const outer = (at: number): QuotePair | undefined =>
      this.#marks[at]?.pairs.find((pair) => pair.depth === 0 && pair.family === family);
    if (outer(from + 1)?.open.start === 0) return true;
    for (let at = from + 1; at <= from + LONGEST_SPEECH; at += 1) {
      const block = this.#paragraphs[at];
      if (block === undefined || block.role === "subhead") return false;
      const opens = outer(at)?.open.start ?? Number.POSITIVE_INFINITY;
      const stray = this.#marks[at]?.strays.find((mark) => mark.family === family && mark.at.start < opens);
      if (stray === undefined) {
        if (opens < Number.POSITIVE_INFINITY) return false;
        continue;
      }
      for (let whole = from + 1; whole < at; whole += 1) {
        const all = { start: 0, end: this.#paragraphs[whole]?.text.length ?? 0 };
        this.#add(whole, all, all, true, true);
      }
      this.#add(at, { start: 0, end: stray.at.end }, { start: 0, end: stray.at.start }, true, true);
      return true;
    }
    return false;
  }

  /** The parts of what stands in marks, without what says between them who speaks. */
  #addParted(at: number, outer: Span, inner: Span, continues: boolean): void {
    const text = this.#paragraphs[at]?.text.slice(inner.start, inner.end) ?? "";
    let [from, open] = [inner.start, outer.start];
    let place: Parted = "first";
    for (const aside of sizeOf(text) < FEWEST_WORDS ? [] : asidesIn(text, this.#pack)) {
      const end = inner.start + aside.start;
      if (end > from) {
        this.#add(at, { start: open, end }, { start: from, end }, continues && place === "first", false, place);
        place = "later";
      }
      from = inner.start + aside.end;
      while (BETWEEN_PARTS.test(text.charAt(from - inner.start))) from += 1;
      open = from;
    }
    if (from === inner.start) this.#add(at, outer, inner, continues, false);
    else if (from < inner.end)
      this.#add(at, { start: open, end: outer.end }, { start: from, end: inner.end }, false, false, place);
  }

  #add(
    at: number,
    outer: Span,
    inner: Span,
    continues: boolean,
    unbroken: boolean,
    parted: Parted = null,
    dash: Part["dash"] = null,
  ): void {
    const text = this.#paragraphs[at]?.text ?? "";
    let { start, end } = inner;
    while (start < end && /\s/.test(text.charAt(start))) start += 1;
    while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
    const words = text.slice(start, end);
    const size = sizeOf(words);
    const last = words.charAt(words.length - 1) || " ";
    // „Ja“, sagte Jan Beispiel, „…“: where the comma stands behind the mark.
    const ended = SPOKEN.includes(last) || PARTED.test(text.slice(outer.end, outer.end + 3));
    const spoken = ended && BEFORE_SPEECH.test(text.slice(Math.max(0, outer.start - 3), outer.start).trimEnd());
    const titled = isTitleHere(words, text.slice(outer.end, outer.end + LONGEST_VERB), spoken, this.#lexicon);
    if (!continues && parted === null && (titled || (size < FEWEST_WORDS && !spoken))) return;
    if (!continues && !isReported(words, text.slice(outer.end, outer.end + LONGEST_AUTHOR), this.#lexicon)) return;
    if (size <= LONGEST_TITLE && !ENDS_SENTENCE.includes(last)) {
      const [before, behind] = [text.slice(0, outer.start), text.slice(outer.end, outer.end + LONGEST_AUTHOR)];
      const isWork = followsWork(before, this.#lexicon) || isNamedWork(behind, this.#lexicon);
      if (isWork || isWorkOf(before, words, behind, this.#lexicon)) return;
    }
    const closesParagraph = ENDS_PARAGRAPH.test(text.slice(outer.end, outer.end + 4));
    const within = parted === "later";
    this.#parts[at]?.push({
      paragraph: at,
      outer,
      inner: { start, end },
      size,
      continues,
      unbroken,
      within,
      closesParagraph,
      dash,
    });
  }

  #spanOf(block: Block, { start, end }: Span): Span | null {
    return sourceSpans(block, this.#source, start, end)[0] ?? null;
  }
}
