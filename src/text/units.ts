import type { Excerpt, LineRange, Source, Span } from "../types.ts";
import { endsCapitals, isUnderWay } from "./cases.ts";
import { AT, bitsOf, COLON, LOWER, UNFOLDED, WORD } from "./characters.ts";
import { isCutByLink } from "./cut-by-link.ts";
import { factsOf, factsOfAll, wordsIn } from "./facts.ts";
import { endsUnspaced } from "./fold.ts";
import { setAsOne } from "./joined.ts";
import { type LabelBits, labelsAt } from "./label.ts";
import { type LabelDictionary, Phrases } from "./label-dictionary.ts";
import { finalMark, goesOnWithDay, type ItemMark, isRule, isWireRow, standsAlone } from "./line-kind.ts";
import { mapped } from "./mapped.ts";
import { FEWEST_DIGITS } from "./number-runs.ts";
import { goesOn, isOpenSetIn, isRagged, isSetTogether, toldIn } from "./ragged.ts";
import { type Chunk, type Row, rowsOf } from "./rows.ts";
import {
  areColumns,
  hasCells,
  isIndentedParagraph,
  isLetterhead,
  isSetInOpening,
  standsInColumn,
} from "./side-by-side.ts";
import { isStrokeBetween } from "./wire-tail.ts";
import { endsSentence, isFull, isLowerCase, isWrappedHeadline, type Wrap, wrapOf, wrapOfParagraph } from "./wrap.ts";

/**
 * A paragraph, heading, list item or other line as its author meant it: one line of the file, or several that a hard
 * wrap has parted.
 */
export interface Unit extends Excerpt {
  /** 0-based place among the units. */
  readonly index: number;
  readonly lines: LineRange;
  readonly span: Span;
  /** Blank lines before it; for the first unit too. */
  readonly gap: number;
  /** White space before its first character, in columns. */
  readonly indent: number;
  /** Words in it. */
  readonly words: number;
  /** The mark it ends on, closing quotation marks aside: ".", ":", "" for none. */
  readonly mark: string;
  /** The kinds of characters in it, a bit each: see `characters.ts`. */
  readonly signs: number;
  /** Digits in it. */
  readonly digits: number;
  /** The sets of labels that it opens with one of. */
  readonly labels: LabelBits;
  /** Units with no blank line between them share a number. */
  readonly chunk: number;
}

/** What else parts lines, besides bullets, addresses and rules. */
export interface Breaks {
  /** Tells a line that begins a unit, since a label opens it. */
  readonly label: (row: Row) => boolean;
  /** Tells a line that has the form of one that begins a unit: of a byline, or of a dated lead. */
  readonly form: (row: Row) => boolean;
  /** Tells a line that no headline or sentence ends with: "Man sentenced for the murder of". */
  readonly open: (row: Row) => boolean;
  /** Tells a line that no headline begins with: "For Murder of Boatman", below "Man Sentenced to Ten Years". */
  readonly continued: (row: Row, next: Row) => boolean;
  /** Numbers of the lines that end a unit: a marker closes them. */
  readonly after: ReadonlySet<number>;
}

/**
 * Cuts lines into units. `spans` has one span a line of the source, what is no text (a marker, front matter) left out.
 *
 * Lines are joined by a small machine over neighbours, not by patterns over the text: a line goes on if it is full (the
 * next line's first word would not have fitted), or if its sentence plainly goes on (a comma, a small letter).
 */
export function unitsOf(
  source: Source,
  spans: readonly Span[],
  breaks: Breaks,
  dictionary: LabelDictionary = NO_DICTIONARY,
): Unit[] {
  const chunks = rowsOf(source, spans);
  const wrap = wrapOf(mapped(chunks, (chunk) => chunk.rows));
  const told = toldIn(chunks);
  const units: Unit[] = [];
  for (let at = 0; at < chunks.length; at += 1) {
    const { rows, gap } = chunks[at] as Chunk;
    const parted = at > 0 && chunks.length >= FEWEST_CHUNKS && units.at(-1)?.mark !== ":";
    const ragged = isRagged(rows) || (at > 0 && isSetTogether(rows, told));
    const own = rows.length > 1 ? ownWrap(rows, wrap, parted) : null;
    for (let from = 0, next = 1; from < rows.length; from = next, next += 1) {
      while (next < rows.length && (ragged ? goesOn(rows, next, breaks) : joins(rows, from, next, own, breaks)))
        next += 1;
      const place = { index: units.length, chunk: at, gap: from === 0 ? gap : 0 };
      units.push(unitFrom(source, rows.length === next - from ? rows : rows.slice(from, next), place, dictionary));
    }
  }
  return units;
}

/** The wrap of a paragraph: of several lines, it may have been filled anew, at a column of its own. */
function ownWrap(rows: readonly Row[], wrap: Wrap | null, parted: boolean): Wrap | null {
  if (wrap !== null && rows.length < REFILLED) return wrap;
  return wrapOfParagraph(rows, parted) ?? wrap;
}

const NO_DICTIONARY: LabelDictionary = { labels: new Map(), phrases: new Phrases([], new Map()) };

/** In a text of so many parts with blank lines between them, lines that stand together belong together. */
const FEWEST_CHUNKS = 3;
/** Lines of a paragraph that tell its column by themselves. */
const REFILLED = 3;

/** "WHAT: …", "Where: …", "Press-Desk: …": lines that each open with a short head are a list of facts. */
const HEADED = /^\p{Lu}[\p{L} -]{1,28}[:：]\s/u;
/** "– “We will …": what somebody says goes on behind an attribution; no item of a list. */
const DASH_AND_MARK = /^[–—-]\s["“„«]/;
/** "press@example.org": a small letter that no sentence goes on with. */
const ADDRESS_FIRST = /^\S{1,64}@/;
/** "вул. Вірменська, 9", "ul. Lipowa 3", "tel.: 01632 960001": where an office is, and its number. */
const STREET_FIRST = /^\p{Ll}{1,6}\.(?::? ?[+(]?\d| \p{Lu}[^.]{2,40}\d)/u;
const SHORTEST_PROSE = 25; // A shorter line is no line of running text.

/** Whether the line at `at` goes on with the unit that the lines from `from` up to it are. */
function joins(rows: readonly Row[], from: number, at: number, wrap: Wrap | null, breaks: Breaks): boolean {
  const first = rows[from] as Row;
  const last = rows[at - 1] as Row;
  const next = rows[at] as Row;
  const { mark } = last;
  const several = at - from > 1;
  const full = wrap !== null && isFull(last, next, wrap);
  const midSentence = !endsSentence(last);
  const day = next.item?.kind === "number" && goesOnWithDay(last.text, next.text);
  if (next.item && !day && !(full && (midSentence || DASH_AND_MARK.test(next.text)) && couldBeProse(next.item, first)))
    return false;
  if ((hasCells(last) && hasCells(next)) || areColumns(last, next)) return false;
  if (isRule(next.raw) || isWireRow(next.text) || isAlone(last) || breaks.after.has(last.number)) return false;
  if (isStrokeBetween(first.text, last.text, next.text)) return false;
  if (isCutByLink(rows, at)) return true;
  if (isAlone(next) && !WEB_FIRST.test(next.text)) {
    // Where the wrap parted a sentence, what the next line looks like says little.
    const parted = full && wrap.exact && midSentence && isLowerCase(last.text);
    if (!(parted && next.text.endsWith("."))) return false;
  }
  // "director Jane Example, tel. …" above "secretary Ann Sample, tel. …".
  if (!full && next.digits >= FEWEST_DIGITS && last.digits >= FEWEST_DIGITS && mark === "") return false;
  // "Jane Example, 01632 960123" above "Out of hours:".
  if (last.digits >= FEWEST_DIGITS && mark === "" && next.mark === ":" && ENDS_IN_NUMBER.test(last.text)) return false;
  if (next.indent > 0 && standsInColumn(last, next)) return false;
  if (mark === "" && isLetterhead(last, next)) return false;
  // "Jane Example – jane@acme.example" above "Ann Sample – ann@acme.example".
  if ((next.signs & first.signs & AT) !== 0 && PERSON_FIRST.test(next.text)) return false;
  if (breaks.label(next)) return false;
  // What somebody says behind a dash or a mark is no headline: where the wrap parted it, it goes on.
  const speech = full && wrap.exact && mark === "" && SPEECH_FIRST.test(first.text) && isLowerCase(last.text);
  const underWay = full && midSentence && several && isUnderWay(rows, from, at);
  if (!underWay && !speech && breaks.form(next)) return false;
  if ((next.signs & first.signs & COLON) !== 0 && HEADED.test(next.text) && HEADED.test(first.text)) return false;
  const closed = mark === "." || mark === "!" || mark === "?";
  if (first.item === null && next.indent > last.indent + 1 && closed) return false;
  if (mark === "" && endsCapitals(rows, from, at)) return false;
  if (full || (rows.length === 2 && (mark === "" || mark === ":") && wrap && isWrappedHeadline(last, next, wrap)))
    return true;
  if (first.item !== null && next.indent > first.indent && last.text.length >= SHORTEST_PROSE)
    return !(closed && isIndentedParagraph(first, next));
  if (
    (mark === "" && (breaks.open(last) || breaks.continued(last, next))) ||
    (first.indent > next.indent && (isSetInOpening(rows) || isOpenSetIn(last, next)))
  )
    return true;
  const goesOn =
    (bitsOf(next.text.charCodeAt(0)) & LOWER) !== 0 && !ADDRESS_FIRST.test(next.text) && !STREET_FIRST.test(next.text);
  if (last.text.length < SHORTEST_PROSE && !(mark === "" && (several ? wrap || goesOn : wrap && goesOn))) return false;
  if (mark === ",") return true;
  // A paragraph that is under way goes on over a line that a link or a break in the markup cut short.
  return mark === "" && (goesOn || day || (wrap !== null && several));
}

/** A telephone number closes the line. */
const ENDS_IN_NUMBER = /\d[\d ()/-]{4,20}$/;

/** "– We have waited", "“We have waited". */
const SPEECH_FIRST = /^(?:[–—-]\s|["“„«»])/u;

/** "Jane Example – ", "Jane Example, ": a name opens the line. */
const PERSON_FIRST = /^\p{Lu}[\p{L}'’.-]{0,30}(?: \p{Lu}[\p{L}'’.-]{0,30}){1,3}(?:,| [–—|-]) /u;

const WEB_FIRST = /^(?:https?:|www\.)/i;

/** True for a line that stands by itself whatever is around it; its facts are asked first. */
function isAlone({ raw, text, signs, digits }: Row): boolean {
  const couldBe =
    digits >= FEWEST_DIGITS ||
    (signs & WORD) === 0 ||
    text.startsWith("©") ||
    !text.includes(" ") ||
    (signs & UNFOLDED) !== 0;
  return (couldBe && standsAlone(raw)) || isWireRow(text);
}

/** A dash or figure at the head of a line may be one of the sentence's, but not among items with dashes or figures. */
function couldBeProse({ kind, marker }: ItemMark, first: Row): boolean {
  return (kind === "number" || "–—-*".includes(marker)) && first.item?.kind !== kind;
}

function unitFrom(
  source: Source,
  rows: readonly Row[],
  { index, chunk, gap }: Pick<Unit, "index" | "chunk" | "gap">,
  dictionary: LabelDictionary,
): Unit {
  const first = rows[0] as Row;
  const last = rows.at(-1) as Row;
  const single = rows.length === 1;
  const joint = !single && endsUnspaced(first.text) && !rows.some(runsOn) ? "" : " ";
  const { text, spans } = single ? { text: first.text, spans: [first.span] } : setAsOne(source, rows, joint);
  const facts = single ? first : joint === "" ? factsOf(text) : factsOfAll(rows);
  return {
    index,
    chunk,
    gap,
    words: wordsIn(facts),
    mark: single ? first.mark : finalMark(text),
    signs: facts.signs,
    digits: facts.digits,
    labels: labelsAt(text, dictionary),
    indent: first.indent,
    lines: [first.number, last.number],
    span: { start: first.span.start, end: last.span.end },
    spans,
    text,
    joint,
  };
}

/** A word ends a line and another opens the next one, in scripts that part them by spaces: "COVID" above "vaccines", and not above "疫苗". */
const runsOn = ({ text }: Row, at: number, rows: readonly Row[]): boolean => {
  const next = rows[at + 1]?.text.charCodeAt(0) ?? Number.NaN;
  return (bitsOf(text.charCodeAt(text.length - 1)) & bitsOf(next) & WORD) !== 0;
};

/** The units of each chunk, by the number of the chunk. */
export function chunksOf(units: readonly Unit[]): Unit[][] {
  const chunks: Unit[][] = [];
  for (const unit of units) {
    const chunk = chunks[unit.chunk];
    if (chunk) chunk.push(unit);
    else chunks[unit.chunk] = [unit];
  }
  return chunks;
}
