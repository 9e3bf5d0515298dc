import { ACCENT, ALPHABETIC, bitsOf, codeAt, DIGIT } from "../text/characters.ts";
import type { Span } from "../types.ts";
import { dayWords, rangeWords, yearWords } from "./common-forms.ts";
import { hanDates, hasHanYear } from "./han-figures.ts";
import { ideographicDate, ideographicWeekday } from "./ideographic.ts";
import { Kept } from "./kept.ts";
import { namedParts } from "./named-parts.ts";
import { numericDate } from "./numeric.ts";
import type { DateContext, DateReading } from "./reading.ts";
import { settle } from "./settle.ts";
import type { Shape } from "./shape.ts";
import { weekdayAfter, whereItStarts } from "./surroundings.ts";
import { timeAt } from "./time.ts";
import { timeWordsOf } from "./time-words.ts";
import { fold, folded, hasDigit, type Token, tokenise } from "./tokens.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";
import { writtenFromMonth, writtenFromNumber } from "./written.ts";

/** How many tokens may stand between a month and its number: "October the 13th". */
const REACH = 4;

/** The form of a date that starts at `index`, if one does; a number stands there or not far behind. */
function shapeAt(tokens: readonly Token[], index: number, words: Vocabulary): Shape | null {
  const kind = tokens[index]?.kind;
  if (kind === "number") {
    return (
      numericDate(tokens, index) ??
      ideographicDate(tokens, index) ??
      namedParts(tokens, index) ??
      writtenFromNumber(tokens, index, words)
    );
  }
  if (kind !== "word") return null;
  return writtenFromMonth(tokens, index, words);
}

/** The index of the first number from `from` on; one behind the last token where there is none. */
function numberFrom(tokens: readonly Token[], from: number): number {
  let index = from;
  while (index < tokens.length && tokens[index]?.kind !== "number") index += 1;
  return index;
}

/** How long a line that is nothing but a date can be. */
const LONGEST_DATE_LINE = 160;

/**
 * Every date written out in a string, left to right; readings never overlap. A date without its year, or a month with
 * its year, is a reading without `date`. Takes time proportional to the text.
 */
export function findDates(text: string, context: DateContext): readonly DateReading[] {
  if (!mayHoldDate(text)) return [];
  const known = readings.of(context);
  const read = known.get(text);
  if (read !== undefined) return read;
  const written = hanDates(text, context);
  const figures = hasDigit(text) ? readDates(text, context) : [];
  const apart = figures.filter(({ span }) => !written.some((date) => overlap(date.span, span)));
  const reading = written.length === 0 ? figures : [...apart, ...written].sort((a, b) => a.span.start - b.span.start);
  known.set(text, reading);
  return reading;
}

const mayHoldDate = (text: string): boolean => hasDigit(text) || hasHanYear(text);
const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

const readings = new Kept<readonly DateReading[]>();

function readDates(text: string, context: DateContext): DateReading[] {
  const words = vocabularyOf(context);
  const tokens = tokenise(text);
  const readings: DateReading[] = [];
  let floor = 0;
  let number = -1;
  for (let index = 0; index < tokens.length; index += 1) {
    if (number < index) number = numberFrom(tokens, index);
    if (number === tokens.length) break;
    // Nothing before has the form of a date.
    index = Math.max(index, number - REACH);
    const shape = shapeAt(tokens, index, words);
    if (!shape || (shape.republic && context.language?.startsWith("zh") !== true)) continue;
    const before = whereItStarts(tokens, index, floor, words, shape.foreign);
    let next = index;
    while ((tokens[next]?.start ?? shape.end) < shape.end) next += 1;
    const after =
      before.weekday !== null
        ? null
        : (ideographicWeekday(text, shape.end) ?? weekdayAfter(tokens, next, words, shape));
    const span = { start: Math.min(before.start, shape.start ?? before.start), end: after?.end ?? shape.end };
    readings.push(settle(shape, text, span, before.weekday ?? after?.weekday ?? null, context));
    while ((tokens[next]?.start ?? span.end) < span.end) next += 1;
    floor = next;
    index = next - 1;
  }
  return readings;
}

/** Whether nothing but marks, fillers and times of day stands in a text: what may surround a date on its line. */
function isOnlyPadding(text: string, context: DateContext): boolean {
  const words = vocabularyOf(context);
  const timeWords = timeWordsOf(context);
  const tokens = tokenise(text);
  let index = 0;
  for (let token = tokens[0]; token; token = tokens[index]) {
    if (token.kind === "mark") {
      index += 1;
      continue;
    }
    const time = timeAt(tokens, index, timeWords);
    // ISO 8601 glues the time on with a T.
    const isPadding = token.text === "T" || words.isFiller(folded(token)) || years.has(folded(token));
    if (!time && !isPadding) return false;
    index = time?.next ?? index + 1;
  }
  return true;
}

/** "Until 13 October 2021", "Ab 3. Mai 2022": the date is where a stretch of time begins or ends. */
export function opensRange(text: string): boolean {
  const first = firstWord(text);
  return first.length <= LONGEST_RANGE_WORD && ranges.has(fold(first));
}

const ranges: ReadonlySet<string> = new Set(rangeWords);
/** Folding makes no word shorter. */
const LONGEST_RANGE_WORD = Math.max(...rangeWords.map((word) => word.length));

/** The first run of letters in a text: "Ab" in "» Ab 3. Mai"; "" for none. */
function firstWord(text: string): string {
  let start = 0;
  while (start < text.length && (bitsOf(text.charCodeAt(start)) & ALPHABETIC) === 0) start += 1;
  let end = start;
  while (end < text.length && (bitsOf(text.charCodeAt(end)) & ALPHABETIC) !== 0) end += 1;
  return SURROGATE.test(text.slice(0, end + 1)) ? (FIRST_WORD.exec(text)?.[1] ?? "") : text.slice(start, end);
}

/** Half of a character beyond the first 65,536: whether that is a letter, its halves do not say. */
const SURROGATE = /[\ud800-\udfff]/;
const FIRST_WORD = /^\P{L}*(\p{L}+)/u;

/** Whether a text may begin with a date: with a figure, or with a word that dates hold. False is certain. */
export function couldBeginWithDate(text: string, context: DateContext): boolean {
  const code = codeAt(text, 0);
  if (code >= FIRST_IDEOGRAPH) return true;
  const bits = bitsOf(code);
  if ((bits & ALPHABETIC) === 0) return (bits & DIGIT) !== 0;
  let end = 1;
  while (end < text.length && (bitsOf(text.charCodeAt(end)) & (ALPHABETIC | ACCENT)) !== 0) end += 1;
  return codeAt(text, end) >= FIRST_IDEOGRAPH || vocabularyOf(context).isOfDate(fold(text.slice(0, end)));
}

/** From here on are the scripts whose dates have forms of their own, and halves of characters. */
const FIRST_IDEOGRAPH = 0x2e80;

/** Whether the first word of a text can stand in a line that is nothing but a date. False is certain. */
function couldOpenDateLine(text: string, context: DateContext): boolean {
  let start = 0;
  while (start < text.length && (bitsOf(text.charCodeAt(start)) & (ALPHABETIC | ACCENT | DIGIT)) === 0) start += 1;
  let end = start;
  while (end < text.length && (bitsOf(text.charCodeAt(end)) & (ALPHABETIC | ACCENT)) !== 0) end += 1;
  // A figure, or a script with forms of its own.
  if (end === start || SURROGATE.test(text) || text.charCodeAt(start) >= FIRST_IDEOGRAPH) return true;
  const word = fold(text.slice(start, end));
  return (
    vocabularyOf(context).isOfDate(word) || timeWordsOf(context).opensTime(word) || years.has(word) || word === "t"
  );
}

const years: ReadonlySet<string> = new Set([...yearWords, ...dayWords]);

/**
 * The date a string consists of. Weekday, time of day with zone, brackets, dashes and words such as "on" may stand
 * around it, anything else not. A partial date ("May 2021") counts: ask the reading for its `date`.
 */
export function readDate(text: string, context: DateContext): DateReading | null {
  if (text.length > LONGEST_DATE_LINE || !mayHoldDate(text) || !couldOpenDateLine(text, context)) return null;
  const [reading, second] = findDates(text, context);
  if (!reading || second) return null;
  const rest = `${text.slice(0, reading.span.start)} \n ${text.slice(reading.span.end)}`;
  return isOnlyPadding(rest, context) ? reading : null;
}
