import { readDateline } from "../dates/dateline.ts";
import { type DateContext, readDate } from "../dates/index.ts";
import type { LanguagePack } from "../languages/pack.ts";
import type { Labels } from "../recognise/context.ts";
import { bitsOf, COLON, codeAt, LOWER, UPPER } from "../text/characters.ts";
import { colonBits, isLabel, readPhrase } from "../text/label.ts";
import { isCapitals } from "../text/prose.ts";
import type { Row } from "../text/rows.ts";
import type { Breaks } from "../text/units.ts";
import { isLowerCase } from "../text/wrap.ts";

/** Labels that begin a unit of their own wherever a line opens with one. */
const LABELS = [
  "headline",
  "deck",
  "date",
  "photoCredit",
  "caption",
  "source",
  "issuer",
  "contact",
  "contactField",
] as const;
/** A byline has no colon: "By Jane Example, Example Agency". */
const LONGEST_BYLINE = 70;
/** A lead stands among the first lines. */
const HEADER_LINES = 40;
/** What every dateline has near its head: a bracket, a dash, a slash. */
const DATELINE_SIGN = /[([/–—]|--| - /;

/** "Veröffentlicht am" above its date. */
const LONGEST_DATE_LABEL = 24;

/** A shorter line is a label or a name: "In cooperation with". */
const SHORTEST_OPEN = 25;

/**
 * Tells the lines that begin a unit whatever stands above them (a label, a byline, the dateline of a lead), and those of a
 * header that no unit ends or begins with.
 */
export function openings(
  labels: Labels,
  pack: LanguagePack,
  dates: DateContext,
  markers: ReadonlyMap<number, unknown>,
): Breaks {
  const opening = LABELS.reduce((bits, field) => bits | labels[field].bit, 0);
  return {
    label: ({ raw, signs, text, number }) =>
      ((signs & COLON) !== 0 && (colonBits(raw, labels.dictionary) & opening) !== 0) ||
      (number <= HEADER_LINES && text.length <= LONGEST_DATE_LABEL && isLabel(text, labels.date)),
    form: (row) =>
      isByline(row, labels) ||
      isTitled(row, pack) ||
      (row.number <= HEADER_LINES && (opensLead(row, pack, dates) || isDayInSmall(row, dates))),
    open: ({ number, text }) => number <= HEADER_LINES && text.length >= SHORTEST_OPEN && isLeftOpen(text, pack),
    continued: (row, next) => next.number <= HEADER_LINES && continuesHeadline(row, next, labels, pack, dates),
    after: new Set(markers.keys()),
  };
}

/**
 * "lunedì 13 ottobre 2025", "понедельник, 13 октября 2025": most languages write the days of the week small, and no headline goes on with such
 * a line. Refuses "lunedì 13 ottobre 2025 alle 10 in piazza", "lunedì 13 ottobre" and "il 13 ottobre 2025".
 */
function isDayInSmall({ text, digits, mark }: Row, dates: DateContext): boolean {
  if (digits < FEWEST_OF_DAY || text.length > LONGEST_DAY || mark !== "") return false;
  if ((bitsOf(codeAt(text, 0)) & LOWER) === 0) return false;
  const day = readDate(text, dates);
  return day !== null && day.date !== null && day.weekday !== null && day.span.start === 0;
}
/** A day and its year. */
const FEWEST_OF_DAY = 5;
const LONGEST_DAY = 60;

/** A line ends with an article, a conjunction or a preposition, of which none belongs to a verb before it, or with such a word: "but", "its". */
function isLeftOpen(text: string, { quotation, spaced, openEnds }: LanguagePack): boolean {
  if (!spaced) return false;
  const last = text.slice(text.lastIndexOf(" ") + 1).toLowerCase();
  const { articles, conjunctions, prepositions } = quotation;
  return (
    articles.includes(last) ||
    conjunctions.includes(last) ||
    prepositions.includes(last) ||
    openEnds?.includes(last) === true
  );
}

/**
 * "For Fatal Shooting in Oldport" below "Boatman Sentenced to Ten Years": a title's line opens with a small word, and one in capitals does so
 * in any language. Refuses "With New Grant, City Builds Bridge", a clause of its own, and whatever is a label.
 */
function continuesHeadline(row: Row, next: Row, labels: Labels, pack: LanguagePack, dates: DateContext): boolean {
  const { quotation, spaced, titleCase } = pack;
  if (!spaced) return row.mark === "" && next.mark === "" && opensOnParticle(next.text, pack);
  if (next.mark !== "" || next.text.includes(",")) return false;
  const { conjunctions, prepositions, relatives } = quotation;
  const opensSmall = ({ text }: Row): boolean => {
    const first = text.slice(0, Math.max(0, text.indexOf(" "))).toLowerCase();
    return [conjunctions, prepositions, relatives].some((words) => words.includes(first));
  };
  if (!opensSmall(next) || (row.text.length < SHORTEST_OPEN && !opensSmall(row))) return false;
  // Below a line that goes on already, the next such line is a deck of its own: "To Be Sentenced in May".
  const title = titleCase === true && !opensSmall(row) && !isLowerCase(row.text) && !isLowerCase(next.text);
  if (!title && !(isCapitals(row.text) && isCapitals(next.text))) return false;
  const { genre, immediate, embargo, date, contact, wire } = labels;
  const isLabelled = ({ text }: Row): boolean =>
    [genre, immediate, embargo, date, contact, wire].some((set) => readPhrase(text, set) !== null);
  return !isLabelled(row) && !isLabelled(next) && (row.digits === 0 || readDate(row.text, dates) === null);
}

/** "の発表について" below "渡し船の運航を再開すること": no Japanese line begins with a particle. */
const opensOnParticle = (text: string, { lineParticles = [] }: LanguagePack): boolean =>
  lineParticles.some((particle) => text.startsWith(particle) && NO_SYLLABLE.test(text.charAt(particle.length)));
/** Behind a syllable it may be a word: "のど自慢". */
const NO_SYLLABLE = /[\p{Script=Han}\p{Script=Katakana}「『“]/u;

function isByline({ raw, mark }: Row, labels: Labels): boolean {
  if (raw.length > LONGEST_BYLINE || !isCapital(raw, 0) || (mark !== "" && STOP.test(raw.trim()))) return false;
  const label = readPhrase(raw, labels.byline);
  return label !== null && isCapital(raw, label.valueStart);
}

/** "dr Jana Przykładna, rzeczniczka": a title in small letters and a name open a line of their own, where it is short. */
function isTitled({ text, mark }: Row, { quotation, spaced }: LanguagePack): boolean {
  const end = text.indexOf(" ");
  if (!spaced || end < 0 || text.length > LONGEST_BYLINE || mark === "." || !isCapital(text, end + 1)) return false;
  const first = text.slice(0, end);
  return first === first.toLowerCase() && quotation.personTitles.includes(first);
}

/** "Jane Example writes." is no byline. */
const STOP = /[.!?]$/;

const isCapital = (text: string, at: number): boolean => (bitsOf(codeAt(text, at)) & UPPER) !== 0;

function opensLead({ text }: Row, pack: LanguagePack, dates: DateContext): boolean {
  if (!DATELINE_SIGN.test(text.slice(0, 90))) return false;
  const reading = readDateline(text, pack, dates);
  return reading?.strong === true && !reading.alone;
}
