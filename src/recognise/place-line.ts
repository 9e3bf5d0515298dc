import type { DatelineReading } from "../dates/dateline.ts";
import { readDate } from "../dates/index.ts";
import { COLON } from "../text/characters.ts";
import { colonIn, readLabel, readPhrase } from "../text/label.ts";
import { isProse } from "../text/prose.ts";
import type { Unit } from "../text/units.ts";
import type { Claim } from "../types.ts";
import { type Context, claim, claimsOn, type Recogniser } from "./context.ts";

/** The head of a release is among these lines. */
const FIRST_LINES = 14;
/** "Santa Maria da Serra, SP" has so many words behind its label, "a" and "de" among them. */
const MOST_WORDS = 8;
/** A label has so many characters. */
const REACH = 26;

/**
 * Reads "Place: Oldport" where the day of the release stands in the line above or below it: together they are its dateline.
 * Refuses the facts of an event ("Date: …", "Time: …", "Place: …"): a line of their row has a head that no header has; and what is a hall
 * or an address ("Place: the old mill", "Place: 12 Long Street").
 */
export const placeLine: Recogniser = (context) =>
  claimsOn(context.units, (unit) => read(unit, context), 0, FIRST_LINES);

function read(unit: Unit, context: Context): Claim | null {
  const { units, labels } = context;
  if (unit.digits > 0 || unit.words > MOST_WORDS) return null;
  const label = (unit.signs & COLON) !== 0 ? readLabel(unit, labels.place) : bareLabel(unit, context);
  if (label === null) return null;
  const place = unit.text.slice(label.valueStart).trim();
  if (!isPlace(place, context) || units.slice(0, unit.index).some(isProse)) return null;
  const row = rowOf(unit, units);
  const beside = row.some((other) => Math.abs(other.index - unit.index) === 1 && isDay(other, context));
  if (!beside || row.some((other) => other !== unit && !isOfHeader(other, context))) return null;
  const end = unit.text.length;
  const value: DatelineReading = { place, agency: null, date: null, end, alone: true, strong: true };
  return claim("dateline", unit, unit, "labelled", "placeLine", `the label “${label.label}” beside a date`, value);
}

/** "Ort Oldport" right over "Datum 28.01.2022", both without a colon. */
function bareLabel(unit: Unit, { units, labels, dates }: Context): ReturnType<typeof readPhrase> {
  if (unit.words > MOST_BARE_WORDS || unit.mark !== "") return null;
  const next = units[unit.index + 1];
  if (next === undefined || next.chunk !== unit.chunk || next.digits < FEWEST_DIGITS) return null;
  const day = readPhrase(next, labels.date);
  if (day === null || readDate(next.text.slice(day.valueStart), dates) === null) return null;
  return readPhrase(unit, labels.place);
}
const MOST_BARE_WORDS = 4;

/** The lines around it that have a head and a colon or are a day, without a gap but for blank lines. */
function rowOf(unit: Unit, units: readonly Unit[]): readonly Unit[] {
  const row: Unit[] = [unit];
  for (let at = unit.index + 1; isShort(units[at]); at += 1) row.push(units[at] as Unit);
  for (let at = unit.index - 1; isShort(units[at]); at -= 1) row.push(units[at] as Unit);
  return row;
}
const isShort = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  unit.words <= MOST_ROW_WORDS &&
  (unit.digits >= FEWEST_DIGITS || ((unit.signs & COLON) !== 0 && colonIn(unit.text, REACH) > 0));
const MOST_ROW_WORDS = 14;
/** "3.3.26" */
const FEWEST_DIGITS = 4;

const isDay = (unit: Unit, { labels, dates }: Context): boolean => {
  const label = readLabel(unit, labels.date) ?? ((unit.signs & COLON) === 0 ? readPhrase(unit, labels.date) : null);
  return (
    (label !== null || !unit.text.includes(":")) && readDate(unit.text.slice(label?.valueStart ?? 0), dates) !== null
  );
};

/** What else stands in the head of a release, behind a label or as a day. */
function isOfHeader(unit: Unit, context: Context): boolean {
  const { labels } = context;
  const { genre, headline, deck, date, byline, source, issuer, contact, immediate, embargo } = labels;
  const known = [genre, headline, deck, date, byline, source, issuer, contact, immediate, embargo];
  return isDay(unit, context) || known.some((set) => readLabel(unit, set) !== null);
}

/** Every word has a capital but for the small ones within; in scripts without capitals, a word or two. */
function isPlace(text: string, { pack: { quotation, spaced } }: Context): boolean {
  const words = text.split(/[\s,/()–-]+/u).filter((word) => word !== "");
  if (words.length === 0 || words.length > MOST_PLACE_WORDS || !PLACE.test(text)) return false;
  const { conjunctions, articles, prepositions, nameParticles } = quotation;
  const small = [...conjunctions, ...articles, ...prepositions, ...nameParticles];
  return words.every((word, at) =>
    spaced ? /^\p{Lu}/u.test(word) || (at > 0 && small.includes(word)) : text.length <= LONGEST_UNSPACED,
  );
}
const MOST_PLACE_WORDS = 6;
const LONGEST_UNSPACED = 8;
/** Letters with what joins them: "São Paulo (SP)", "Valle Hondo, Hgo.", "L'Aquila". Refuses quotation marks, figures and a stop behind a long word. */
const PLACE = /^\p{L}[\p{L}\p{M} ,.'’()/–-]{1,60}(?<!\p{L}{5}\.)$/u;
