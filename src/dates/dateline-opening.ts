import type { LanguagePack } from "../languages/pack.ts";
import { isCaseless } from "../text/caseless-scripts.ts";
import { ACCENT, ALPHABETIC, bitsOf, codeAt, DIGIT, LOWER, UPPER } from "../text/characters.ts";
import { opensAgency } from "./agency.ts";
import { opensRange } from "./find.ts";
import { wordsOf } from "./place-opening.ts";
import { placePart } from "./place-part.ts";
import type { DateContext, DateReading } from "./reading.ts";
import { fold } from "./tokens.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** Below it no character is of a script whose datelines have a form of their own. */
const FIRST_IDEOGRAPH = 0x2e80;
const OPENING_BRACKET = 0x28;
const SQUARE_BRACKET = 0x5b;
const SPACE = 0x20;

/**
 * What the head of every dateline has; asked before anything dearer, because most paragraphs have it not. A place opens
 * with a capital (Arabic, Hebrew and Hindi have none), or stands in a bracket, or is an address of the web; no place is "The" or "We" with a
 * small letter behind it.
 */
export function couldOpenDateline(head: string, pack: LanguagePack): boolean {
  return opensWithPlace(head, pack) || hasIdeographs(head);
}

function opensWithPlace(head: string, pack: LanguagePack): boolean {
  const code = codeAt(head, 0);
  if (code === OPENING_BRACKET || code === SQUARE_BRACKET || isBeyondBasic(code) || isCaseless(code)) return true;
  // "9 May 2026, Oldport – ": the day may stand first.
  if ((bitsOf(code) & UPPER) === 0)
    return (
      (bitsOf(code) & DIGIT) !== 0 || head.startsWith("http") || /^['’]s-/.test(head) || opensWithPrefix(head, pack)
    );
  let end = 1;
  while (end < head.length && (bitsOf(head.charCodeAt(end)) & (ALPHABETIC | ACCENT)) !== 0) end += 1;
  if (codeAt(head, end) !== SPACE) return true;
  const after = codeAt(head, end + 1);
  // "The Hague", "New York", "Le 7 mai 2026 – ".
  if ((bitsOf(after) & (UPPER | DIGIT)) !== 0 || isBeyondBasic(after)) return true;
  return !wordsOf(pack).common.has(head.slice(0, end).toLowerCase());
}

/** "г. Астана": the word for "town" is written small. */
const opensWithPrefix = (head: string, { placePrefixes }: LanguagePack): boolean =>
  placePrefixes?.some(
    (prefix) => head.charAt(prefix.length) === " " && head.slice(0, prefix.length).toLowerCase() === prefix,
  ) === true;

/** Half of a character, or an Arabic letter's second form: whether it is a capital, it does not say. */
const isBeyondBasic = (code: number): boolean => code >= 0xd800;

/** What may stand between place and date has so many words, "den", "le", "am", of so many letters at most. */
const MOST_FILLERS = 2;
const LONGEST_FILLER = 4;
/** No date leads into its month or number with more words. */
const LONGEST_LEAD_IN = 12;
/** A colon behind the place, or nothing but a space: neither makes a dateline of a place alone. */
const PLAIN_JOINT = /^ ?[:;]? ?/;
/** ASCII signs and quotation marks that no part of a dateline begins with. */
const NO_PART = /^[!"#$%&'*+<=>?@\\^_`{}~“”„«»‘’‹›]/;

/**
 * Whether a dateline may go on behind the words that look like its place. "Water board has been given 17 gauges" and
 * "Photo: Jane Example / Agency" do not: behind a space or a colon stands a word that no date and no agency begins with.
 * False is certain.
 */
export function couldGoOn(head: string, dates: DateContext): boolean {
  const place = placePart(head);
  if (place === undefined || hasIdeographs(place)) return true;
  const words = vocabularyOf(dates);
  let at = place.length;
  if (isLowercase(head, at)) {
    // The pattern may take the first letter of a word for a word of the place.
    if (words.isOfDate(fold(lastWord(place) + wordAt(head, at)))) return true;
  } else {
    at += PLAIN_JOINT.exec(head.slice(at, at + 3))?.[0].length ?? 0;
    if (at === place.length) return true;
    if (NO_PART.test(head.charAt(at))) return false;
  }
  let fillers = 0;
  for (let step = 0; step < LONGEST_LEAD_IN; step += 1) {
    const word = wordAt(head, at);
    const end = at + word.length;
    // Where no word stands, or one that runs into another script, anything may.
    if (word === "" || codeAt(head, at) >= FIRST_IDEOGRAPH || codeAt(head, end) >= FIRST_IDEOGRAPH) return true;
    const folded = fold(word);
    if (words.isNamed(folded) || (step === 0 && (opensAgency(word.toLowerCase()) || couldBeEvent(head, at))))
      return true;
    if (!words.isFiller(folded)) {
      fillers += 1;
      if (fillers > MOST_FILLERS || word.length > LONGEST_FILLER || !isLowercase(head, at)) return false;
    }
    at = head.charAt(end) === "." ? end + 1 : end;
    if (codeAt(head, at) !== SPACE) return true;
    at += 1;
  }
  return true;
}

/** "EXPO 2026": capitals and figures. */
const couldBeEvent = (head: string, at: number): boolean => !isLowercase(head, at) && !isLowercase(head, at + 1);

const isLowercase = (text: string, at: number): boolean => (bitsOf(codeAt(text, at)) & LOWER) !== 0;

/** The run of letters from an offset on. */
function wordAt(text: string, start: number): string {
  let end = start;
  while (end < text.length && (bitsOf(text.charCodeAt(end)) & (ALPHABETIC | ACCENT)) !== 0) end += 1;
  return text.slice(start, end);
}

/** The letters that a text ends on. */
function lastWord(text: string): string {
  let start = text.length;
  while (start > 0 && (bitsOf(text.charCodeAt(start - 1)) & (ALPHABETIC | ACCENT)) !== 0) start -= 1;
  return text.slice(start);
}

/** Whether a text holds a character of the scripts that have no spaces; true for a few others. */
export function hasIdeographs(head: string): boolean {
  for (let at = 0; at < head.length; at += 1) if (head.charCodeAt(at) >= FIRST_IDEOGRAPH) return true;
  return false;
}

/** "den", "le", "am": a small word or two between place and date. */
export function isOnlyFillers(between: string): boolean {
  if ((bitsOf(codeAt(between, 0)) & UPPER) !== 0) return false;
  return (
    between.trim() === "" || (!opensRange(between) && /^\s*(?:\p{Ll}{1,4}\.?\s+){1,2}$/u.test(`${between.trimEnd()} `))
  );
}

/**
 * "OLDPORT – Saturday 15 January at ten the mayor will …": a day without its year, behind the dash, with a small letter right after it, opens the
 * story and dates nothing. Refuses "ROMA - 12 MAR -", "PARIS – 3 mai (AFP)".
 */
export const opensStory = (head: string, { partial, span }: DateReading): boolean =>
  partial.year === undefined && SMALL_BEHIND.test(head.slice(span.end, span.end + 3));
const SMALL_BEHIND = /^,? \p{Ll}/u;

/** The characters of a word before the place that is no part of it: "г. Астана". */
export function placePrefix(head: string, { placePrefixes }: LanguagePack): number {
  const prefix = placePrefixes?.find((word) => head.toLowerCase().startsWith(`${word} `));
  return prefix !== undefined && /^\p{Lu}/u.test(head.slice(prefix.length + 1)) ? prefix.length + 1 : 0;
}
