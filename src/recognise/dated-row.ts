import { readDateline } from "../dates/dateline.ts";
import { type DateReading, findDates, findInstant, opensRange, readDate } from "../dates/index.ts";
import { emailsIn, phonesIn } from "../text/contact-details.ts";
import { readPhrase } from "../text/label.ts";
import type { LabelSet } from "../text/label-dictionary.ts";
import { isReference } from "../text/line-kind.ts";
import { isOrganisationWord } from "../text/names.ts";
import { isProse } from "../text/prose.ts";
import type { Unit } from "../text/units.ts";
import { type Context, claim, claimsOn, type Recogniser } from "./context.ts";
import type { DateLineValue } from "./date-line.ts";

/** No header has more lines. */
const HEADER_LINES = 10;
/** A row of a header has no more words. */
const MOST_WORDS = 20;
/** What may be the headline below it has as many. */
const FEWEST_HEADLINE_WORDS = 3;
/** "1 May 2026" has five. */
const FEWEST_DIGITS = 5;

/**
 * Reads a row above the headline that holds a full date among other things which no headline has: "Persbericht gemeente Voorbeeldam, 10
 * april 2025", "№ 03-17/412 от 06.10.2023", "Example County – News – Published 03.09.2024 – Changed 04.09.2024", "Oldport, 9 May
 * 2026 Bulletin No. 312/2026". Refuses it where no other line above the story could be the headline.
 */
export const datedRow: Recogniser = (context) => {
  const { units } = context;
  const prose = units.findIndex((unit) => isProse(unit));
  const end = Math.min(prose < 0 ? HEADER_LINES : prose, HEADER_LINES);
  return claimsOn(
    units,
    (unit) => {
      const reading = datedRowOf(unit, context);
      if (reading === null) return null;
      const others = units.slice(0, end).filter((other) => other !== unit);
      if (!others.some((other) => couldBeHeadline(other, context))) return null;
      const value: DateLineValue = { reading };
      return claim("date-line", unit, unit, "shaped", "datedRow", "a date among what no headline holds", value);
    },
    0,
    end,
  );
};

const couldBeHeadline = ({ text, words, digits }: Unit, { dates }: Context): boolean =>
  words >= FEWEST_HEADLINE_WORDS &&
  (digits < FEWEST_DIGITS || findDates(text, dates).every(({ date }) => date === null));

/** The date of such a row, the first of several; null for any other line. */
function datedRowOf(unit: Unit, { labels, dates, pack, packs }: Context): DateReading | null {
  const { text, words, digits, mark } = unit;
  if (digits < FEWEST_DIGITS || words > MOST_WORDS || (mark !== "" && mark !== ".")) return null;
  const found = findDates(text, dates).filter(({ date }) => date !== null);
  const [first] = found;
  if (first === undefined || opensRange(text)) return null;
  // "OLDPORT, May 4, 2026 /Example Newswire/ --": with an agency it is a dateline.
  const whole = readDateline(text, pack, dates);
  if (whole?.alone === true && whole.agency !== null) return null;
  // "13-10-2021: Notice of the council about the ferry of Oldport": a day glued to the headline.
  const glued = first.span.start === 0 ? GLUED.exec(text.slice(first.span.end)) : null;
  if (glued !== null && words >= FEWEST_GLUED_WORDS) return null;
  const before = text.slice(0, first.span.start);
  const cells = text.split(PARTED);
  const ofOffice =
    isNumberBehind(text.slice(first.span.end)) ||
    readPhrase(unit, labels.genre) !== null ||
    readPhrase(text.slice(first.span.end).replace(JOINT, ""), labels.genre) !== null ||
    isReference(withoutLast(before)) ||
    cells.some((cell) => cells.length > 1 && isLabelledDate(cell, labels.date, dates)) ||
    // "Oldport, 9 May 2026, 7.30 a.m." is all dateline.
    (whole?.alone !== true &&
      before.includes(",") &&
      text.length - first.span.end >= SHORTEST_REST &&
      readDateline(text.slice(0, first.span.end), pack, dates)?.alone === true);
  const isOther =
    whole?.alone === true ||
    readDate(text, dates) !== null ||
    (unit.labels.phrase & (labels.embargo.bit | labels.immediate.bit | labels.date.bit)) !== 0;
  return ofOffice || (!isOther && isStamp(text, first, words, dates, packs)) ? first : null;
}

/**
 * A day as machines set it among few words: "Regulatory 2021-10-13 09:00 CET Financial news", "News [2021/10/13]", "13.10.2021 Example
 * Federation", "EXAMPLE OYJ, INSIDE INFORMATION 13.10.2021". Refuses a day that a sentence leads to: "Bridge opens on 13 October 2021".
 */
function isStamp(
  text: string,
  { span }: DateReading,
  words: number,
  dates: Context["dates"],
  packs: Context["packs"],
): boolean {
  if (words > MOST_STAMP_WORDS || LED.test(text.slice(0, span.start)) || !/^[\d\p{Lu}]/u.test(text.slice(span.start)))
    return false;
  const [before, behind] = [text.slice(0, span.start).trim(), text.slice(span.end).trim()];
  if (/[[(【（]$/.test(before) && /^[\])】）]/.test(behind)) return true;
  if (findInstant(text, dates)?.time != null) return true;
  const rest = `${before} ${behind}`.trim();
  if (rest === "" || (before !== "" && behind !== "")) return false;
  const isNumeric = /^\d+[./-]\d+[./-]\d+/.test(text.slice(span.start));
  return isNumeric && rest.split(/\s+/).some((word) => isOrganisationWord(word.replace(/[,.;:]$/, ""), packs));
}

/** Words in such a row, those of the day included. */
const MOST_STAMP_WORDS = 11;
/** A small word or a label that leads to a day: "opens on ", "ab ", "When: ". */
const LED = /(?:(?<!\S)\p{Ll}{1,5}\.?|[:：])\s$/u;

/** A colon right behind the day, and so many words on the line: a genre and its office have fewer. */
const GLUED = /^\s?[:：]\s/u;
const FEWEST_GLUED_WORDS = 7;

/** "12 March 2026 +44 1632 960123", "April 3, 2026 press@acme.example": what the office's second column holds, a space behind the day. */
function isNumberBehind(rest: string): boolean {
  const words = rest.trimStart();
  const details = words === rest ? undefined : (emailsIn(words)[0] ?? phonesIn(words)[0]);
  return details?.start === 0 && details.end === words.length;
}

/** What stands behind place and date, in characters: less may be an hour. */
const SHORTEST_REST = 8;
/** What parts the cells of a row. */
const PARTED = /\s[–—|•·-]\s|\t/u;

/** What parts a day from a genre; "d." is the Lithuanian word for day. */
const JOINT = /^(?:\s?d\.)?\s*[–—|•·,:-]?\s*/u;

/** "№ 03-17/412" of "№ 03-17/412 от ": a small word before the date is no part of the number. */
const withoutLast = (before: string): string => before.replace(/[\s,]+(?:\p{Ll}{1,4})?[\s,]*$/u, "");

/** "Published 03.09.2024": nothing but a label and a date. */
function isLabelledDate(cell: string, labels: LabelSet, dates: Context["dates"]): boolean {
  const label = readPhrase(cell, labels);
  return label !== null && readDate(cell.slice(label.valueStart), dates) !== null;
}
