import { codeAt } from "../text/characters.ts";
import { DIGIT, INNER, JOINER, LETTER, ODD, SMALL, SPACE, smallOf, unitAt, unitOf } from "./characters.ts";
import type { Dictionary } from "./dictionary.ts";
import type { Lexicon } from "./lexicon.ts";
import { ABBREVIATION, ARTICLE, AS, COPULA, NOT_NAME, ROLE_NOUN, STOP, TITLE } from "./word-class.ts";
import { isApostrophe } from "./word-forms.ts";

/** Capitals, and whatever has to be looked up: no small letter of the Latin and Cyrillic alphabets, no usual mark. */
const CAPITAL_OR_RARE = /[A-Z\xc0-\xde\u0100-\u042f\u0460-\u200f\u2028-\uffff]/g;
const INITIALS = /^\p{L}(?:\.\p{L}){0,4}$/u;
/** UTF-16 units of the longest such word; a letter may take two. */
const LONGEST_INITIALS = 14;
const WORD_START = LETTER | DIGIT;
/** A capital behind these and a space opens a sentence. */
const TERMINAL = ".!?…";
/** Words that open a sentence with a capital and are nobody's name. */
const NOBODY = STOP | NOT_NAME | ARTICLE;

/**
 * The words that open the sentences of a paragraph without any other capital, in lower case, those left out that can be
 * no name. Such a paragraph names nobody, unless one of these words is the name of somebody who is named elsewhere. Null
 * for every other paragraph, and where it cannot be told at a glance.
 */
export function plainOpenings(text: string, lexicon: Lexicon): string[] | null {
  const found: string[] = [];
  CAPITAL_OR_RARE.lastIndex = 0;
  for (let match = CAPITAL_OR_RARE.exec(text); match !== null; match = CAPITAL_OR_RARE.exec(text)) {
    const at = match.index;
    const code = text.charCodeAt(at);
    const unit = unitOf(code);
    if (unit & ODD) return null;
    if (smallOf(unit) === code) continue;
    const end = wordEnd(text, at + 1);
    const word = lexicon.words.find(text, at, end);
    // "in October": no part of a name wherever it stands.
    if (word !== null && word.is & NOT_NAME && standsAlone(text, at, end, lexicon)) continue;
    if (at > 0 && !endsBefore(text, at, lexicon)) return null;
    if (isApostrophe(codeAt(text, end)) && lexicon.elided.size > 0) {
      if (!opensElided(text, at, end, lexicon)) return null;
    } else if (unitAt(text, end) & JOINER) return null;
    else if (word === null || !(word.is & NOBODY)) {
      if (word !== null && word.is & (TITLE | ROLE_NOUN)) return null;
      if (lexicon.compounds.mayEnd(text, at, end) || !goesOnPlainly(text, end, lexicon)) return null;
      found.push(text.slice(at, end).toLowerCase());
    }
  }
  return found;
}

/** True where a word is a token of its own: nothing is joined to it, and it is no abbreviation. */
function standsAlone(text: string, start: number, end: number, { words }: Lexicon): boolean {
  if (start > 0 && unitAt(text, start - 1) & (INNER | JOINER)) return false;
  if (!(unitAt(text, end) & JOINER)) return true;
  return !(unitAt(text, end + 1) & (WORD_START | JOINER)) && !isAbbreviation(text, start, end, words);
}

/** True for a word whose full stop, which may stand behind it, is its own. */
function isAbbreviation(text: string, start: number, end: number, words: Dictionary): boolean {
  if (codeAt(text, end) === FULL_STOP) return ((words.find(text, start, end + 1)?.is ?? 0) & ABBREVIATION) !== 0;
  return ((words.get(`${text.slice(start, end).toLowerCase()}.`)?.is ?? 0) & ABBREVIATION) !== 0;
}

const FULL_STOP = 0x2e;
const BLANK = 0x20;

/** What a paragraph ends in that leads to the next: "He said:". */
const LEADS_ON = ":：;,–—-";

/** True where a paragraph may announce what the next one quotes: by its last mark, or a word of "the following statement". */
export function mayAnnounce(text: string, { announcing }: Lexicon): boolean {
  let end = text.length;
  while (end > 0 && unitAt(text, end - 1) & SPACE) end -= 1;
  if (end === 0 || LEADS_ON.includes(text.charAt(end - 1))) return true;
  const lower = text.toLowerCase();
  return announcing.some((word) => lower.includes(word));
}

/** True for "D’ici", "L’enquête": the small word is a token of its own. */
function opensElided(text: string, at: number, apostrophe: number, { elided, words }: Lexicon): boolean {
  const small = words.find(text, at, apostrophe + 1);
  if (small === null || !(small.is & NOBODY) || !elided.has(text.slice(at, apostrophe).toLowerCase())) return false;
  if (!(unitAt(text, apostrophe + 1) & SMALL)) return false;
  const end = wordEnd(text, apostrophe + 1);
  return !(unitAt(text, end) & JOINER && unitAt(text, end + 1) & WORD_START);
}

function wordEnd(text: string, from: number): number {
  let end = from;
  while (unitAt(text, end) & INNER) end += 1;
  return end;
}

/** True where a sentence ends right before the capital at `at`, and not an abbreviation: "… the river. The council". */
function endsBefore(text: string, at: number, { words }: Lexicon): boolean {
  const mark = text.charAt(at - 2);
  if (text.charAt(at - 1) !== " " || !TERMINAL.includes(mark) || mark === "") return false;
  if (mark !== ".") return true;
  let start = at - 2;
  for (; start > 0; start -= 1) {
    const unit = unitAt(text, start - 1);
    if (unit & INNER) continue;
    // Inside a word a letter follows.
    if (!(unit & JOINER)) break;
    if (!(unitAt(text, start) & WORD_START)) return false;
  }
  if (start === at - 2) return true;
  const first = unitAt(text, start);
  if ((first & WORD_START) === 0 || (first & ODD) !== 0 || isAbbreviation(text, start, at - 2, words)) return false;
  const length = at - 2 - start;
  // Of more letters than one, the second character is a stop.
  const stopped = length === 1 || codeAt(text, start + 1) === FULL_STOP;
  return length > LONGEST_INITIALS || !stopped || !INITIALS.test(text.slice(start, at - 2));
}

/**
 * True where nothing behind a word that may be a name says what that person is: a small word or a figure follows, which
 * is no "is" of "Example is director", and no age.
 */
function goesOnPlainly(text: string, end: number, { words }: Lexicon): boolean {
  if (codeAt(text, end) !== BLANK || !(unitAt(text, end + 1) & (SMALL | DIGIT))) return false;
  const next = wordEnd(text, end + 1);
  const word = words.find(text, end + 1, next);
  if (word !== null && word.is & COPULA) return false;
  return codeAt(text, next) === BLANK && (unitAt(text, next + 1) & LETTER) !== 0 && !isAppointed(text, end, words);
}

/** Words looked at for the "as" of "has joined Acme as director"; one more than it takes. */
const BEFORE_AS = 10;

/** True where an "as" may follow that tells what somebody becomes. */
function isAppointed(text: string, from: number, words: Dictionary): boolean {
  let at = from;
  for (let count = 0; count < BEFORE_AS && codeAt(text, at) === BLANK; count += 1) {
    let end = at + 1;
    while (unitAt(text, end) & (INNER | JOINER)) end += 1;
    const word = words.find(text, at + 1, end);
    if (word !== null && word.weight & AS) return true;
    at = end;
  }
  return false;
}
