import { couldBeginWithDate, type DateContext, findDates } from "../dates/index.ts";
import { pressReaders } from "../languages/press-readers.ts";
import { AT, COLON } from "../text/characters.ts";
import { givesContact, holdsDetails, holdsPressBox } from "../text/contact-details.ts";
import { key } from "../text/fold.ts";
import { colonIn, isLabel, readLabel, readPhrase } from "../text/label.ts";
import { couldHoldLabel, endsInLabel, holdsPhrase } from "../text/label-anywhere.ts";
import { brokenLines } from "../text/lost-breaks.ts";
import { hasFirstName, looksLikeName } from "../text/names.ts";
import { isProse, wordCount } from "../text/prose.ts";
import type { Unit } from "../text/units.ts";
import { isPrintedTail } from "../text/wire-tail.ts";
import {
  introducesPerson,
  isContactRow,
  isPersonLine,
  MOST_HEAD_WORDS,
  namesPerson,
  namesWithNumbers,
} from "./contact-people.ts";
import type { ContactValue, Context } from "./context.ts";

/** A sentence that gives a contact is no longer than this. */
const MOST_HEAD_UNIT_WORDS = 60;
/** With the figures of four numbers and more it names several people. */
const MOST_WITH_NUMBERS = 110;
const SEVERAL_NUMBERS = 40;
/** Lines of a block looked at for an address or number, before it is believed to be one. */
const REACH = 12;

export const hasDetails = (units: readonly Unit[]): boolean => units.slice(0, REACH).some(holdsDetails);

export interface Head {
  readonly valueStart: number;
  /** The unit says it all: a sentence or a line with an address. */
  readonly closed: boolean;
}

/** Reads "Contact:", "Media contact for Acme:", "Contact Acme: Jane Example", "For more information, contact Jane at …". */
export function headOf(unit: Unit, context: Context): Head | null {
  const { units, labels, pack, dates } = context;
  const { text } = unit;
  if (unit.words > (unit.digits >= SEVERAL_NUMBERS ? MOST_WITH_NUMBERS : MOST_HEAD_UNIT_WORDS)) return null;
  if (isLabel(unit, labels.contact)) return { valueStart: text.length, closed: false };
  // "Contact DetailsExample Ltd": the first word of a label, whole, stands in front.
  const glued = couldHoldLabel(text, 1, [labels.contact]) ? (GLUED.exec(text)?.[0] ?? "") : "";
  if (glued.includes(" ") && isLabel(glued, labels.contact)) return { valueStart: glued.length, closed: false };
  const lost = labelInBroken(unit, context);
  if (lost > 0) return { valueStart: lost, closed: false };
  // "CONTACT:  Jane Example  01632 960001": others may follow below it, as behind any label with its colon.
  if (isContactRow(unit, context) && readLabel(unit, labels.contact) === null) return { valueStart: 0, closed: true };
  const dated = unit.digits >= FEWEST_DATE_DIGITS ? dateBefore(text, dates) : 0;
  const label = readLabel(dated > 0 ? text.slice(dated) : unit, labels.contact);
  if (label) return { valueStart: dated + label.valueStart, closed: isProse(unit) && holdsDetails(unit) };
  // "/CONTACT: Jane Example of Acme, 408-555-0100/": between strokes, as a wire prints it below a text.
  const stroked = isPrintedTail(text) ? readLabel(text.slice(1), labels.contact) : null;
  if (stroked) return { valueStart: stroked.valueStart + 1, closed: true };
  const sender = unit.index < HEADER ? readLabel(unit, labels.issuer) : null;
  if (sender && holdsDetails(unit) && namesPerson(text.slice(sender.valueStart), context))
    return { valueStart: sender.valueStart, closed: true };
  if (isLabel(unit, labels.source) && unit.mark === ":" && isPersonBelow(unit, context))
    return { valueStart: text.length, closed: false };
  const phrase = readPhrase(unit, labels.contact);
  if (phrase && phrase.key.length > 5) {
    const colon = colonIn(text, 90);
    // "Press officer Jane Example, tel.: …": the colon is the number's.
    const before = colon > 0 ? text.slice(0, colon) : "";
    // "For more information contact Jane Example Email: press@acme.example": so it is here.
    const field =
      before.length > phrase.valueStart && isLabel(before.slice(before.lastIndexOf(" ") + 1), labels.contactField);
    if (colon > 0 && wordCount(before) <= 8 && !before.includes(",") && !(field && holdsDetails(unit)))
      return { valueStart: text.slice(colon + 1).search(/\S|$/) + colon + 1, closed: false };
    if (holdsDetails(unit)) return { valueStart: phrase.valueStart, closed: true };
    if (isCutBeforeNumber(unit, phrase.valueStart, context) || isOverNumbers(unit, phrase.valueStart, context))
      return { valueStart: phrase.valueStart, closed: false };
  }
  const heading = unit.words <= MOST_HEAD_WORDS && !".,!".includes(unit.mark || " ");
  // "Acme press office", "TO REQUEST FURTHER INFORMATION": a label of two words or more inside a heading.
  if (heading && (pack.spaced ? holdsPhrase(text, labels.contact) : endsInLabel(text, labels.contact)))
    return { valueStart: holdsDetails(unit) ? 0 : text.length, closed: false };
  if (introducesPerson(unit, context)) return { valueStart: text.length, closed: false };
  // In whatever language: at the foot a sentence with the address of an office for the press says where to ask.
  const foot = unit.index > 0 && unit.index >= units.length - FOOT;
  const named = foot ? behindAnyHead(unit, context) : 0;
  if (named > 0) return { valueStart: named, closed: true };
  const labelled = foot && unit.words <= MOST_ISSUED_WORDS && holdsDetails(unit) ? labelBehindStop(text, context) : 0;
  if (labelled > 0) return { valueStart: labelled, closed: true };
  const asks =
    foot &&
    ((isProse(unit) && (holdsPressBox(unit) || namesWithNumbers(unit, context) || tellsPressWhom(unit, context))) ||
      givesAll(unit, context));
  return asks ? { valueStart: 0, closed: true } : null;
}

/**
 * "Media and museums: Jane Example, jane@acme.example, 01632 960001": whatever the words before the colon say, in whatever language, behind the
 * story a paragraph of its own says whom to ask. 0 for none, and where the words are another field's: "Photo: Jane Example, jane@acme.example".
 */
function behindAnyHead(unit: Unit, context: Context): number {
  const colon =
    unit.labels.colon === 0 && (unit.signs & AT) !== 0 && unit.gap > 0 ? colonIn(unit.text, LONGEST_HEAD) : 0;
  if (colon <= 0 || wordCount(unit.text.slice(0, colon)) > MOST_ANY_WORDS) return 0;
  const from = colon + 1 + unit.text.slice(colon + 1).search(/\S|$/);
  return isPersonLine(unit, context, from) ? from : 0;
}
const LONGEST_HEAD = 60;
const MOST_ANY_WORDS = 9;

/**
 * "Lisateavet annab Anna Näidis, tel 612 3456, anna@acme.example.": a name, a number and an address in one short line, where the language's words for whom
 * to ask are not all known.
 */
const givesAll = ({ text, words, signs, digits }: Unit, { pack, packs }: Context): boolean =>
  pack.name === "" &&
  (signs & AT) !== 0 &&
  digits >= FEWEST_NUMBER_DIGITS &&
  words <= MOST_GIVING_WORDS &&
  givesContact({ text, words }) &&
  namesSomebody(text, packs);
const FEWEST_NUMBER_DIGITS = 6;
const MOST_GIVING_WORDS = 30;

/** "Journalister kan kontakte pressechef Hanne Eksempel på tlf. …": who writes for papers, somebody with a known first name, and a number or address. */
function tellsPressWhom(unit: Unit, { packs }: Context): boolean {
  if (unit.words > MOST_ASKING_WORDS || !holdsDetails(unit)) return false;
  const words = key(unit.text).split(/[^\p{L}]+/u);
  if (!words.some((word) => readers.has(word))) return false;
  // "nestleiar i Kommunikasjonseininga Kari Eksempel": an office may stand right before the name.
  const names = (unit.text.match(NAMED) ?? []).flatMap((name) => [name, name.slice(name.indexOf(" ") + 1)]);
  return names.some((name) => looksLikeName(name, packs) && hasFirstName(name, packs));
}
const MOST_ASKING_WORDS = 50;
const readers: ReadonlySet<string> = new Set(pressReaders.map(key));

/** "For further information, contact Jane Example, press officer, at" with the number on the line below. */
function isCutBeforeNumber({ index, text, mark }: Unit, from: number, { units, packs }: Context): boolean {
  const next = units[index + 1];
  if (next === undefined || next.words > MOST_NUMBER_WORDS || !holdsDetails(next)) return false;
  return (mark === "" || mark === ",") && namesSomebody(text.slice(from), packs);
}
const namesSomebody = (text: string, packs: Context["packs"]): boolean =>
  (text.match(NAMED) ?? []).some((name) => looksLikeName(name, packs));
const MOST_NUMBER_WORDS = 4;

/**
 * "For more information, please contact Jane Example, spokeswoman for the trust." right above her office and its numbers, one a line: a sentence of its
 * own says whom to ask. Refuses one above running text, and "For more information, visit our site."
 */
function isOverNumbers({ index, text, words, mark, digits }: Unit, from: number, { units, packs }: Context): boolean {
  if (mark !== "." || digits > 0 || words > MOST_OVER_WORDS || !namesSomebody(text.slice(from), packs)) return false;
  const below = units.slice(index + 1, index + 1 + LINES_BELOW);
  const at = below.findIndex((unit) => unit.words <= MOST_BELOW_WORDS && holdsDetails(unit));
  return at >= 0 && below.slice(0, at + 1).every((unit) => unit.words <= MOST_BELOW_WORDS && !isProse(unit));
}
const MOST_OVER_WORDS = 36;
/** Office, name, job, and then a number. */
const LINES_BELOW = 4;
const MOST_BELOW_WORDS = 10;

/** Two or three words with a capital. */
const NAMED = /\p{Lu}[\p{L}’'.-]{0,20}(?: \p{Lu}[\p{L}’'.-]{0,20}){1,2}/gu;

/** "Contact Details" in "Contact DetailsExample Ltd": a page's heading and the line below it without anything between. */
const GLUED = /^(?:\p{L}[\p{L}’'-]{1,20} ){1,4}\p{L}{1,20}?\p{Ll}(?=\p{Lu})/u;

/** "Source :" above a name, a job, a body and a number, one a line: who sends it, and is to be called. */
function isPersonBelow(unit: Unit, context: Context): boolean {
  const below = (context.chunks[unit.chunk] ?? []).filter(({ index }) => index > unit.index);
  const [name] = below;
  return name !== undefined && below.length > 1 && namesPerson(name.text, context) && hasDetails(below);
}

/** "ContactWebsite: …", "Investor RelationsContact:Jane Example(213) 555-0100": where the value of a label begins whose line break is lost; 0 for none. */
function labelInBroken({ text, words, digits, signs }: Unit, { labels, packs }: Context): number {
  if (words > MOST_BROKEN_WORDS || ((signs & (AT | COLON)) === 0 && digits < FEWEST_DATE_DIGITS)) return 0;
  const parts = brokenLines(text, packs);
  for (const part of parts.length > 1 ? parts.slice(0, LAST_LABEL) : []) {
    if (isLabel(part.text, labels.contact)) return part.start + part.text.length;
    const label = readLabel(part.text, labels.contact);
    if (label !== null) return part.start + label.valueStart;
  }
  return 0;
}
/** A label stands among the first lines of its block. */
const LAST_LABEL = 3;
const MOST_BROKEN_WORDS = 40;

/** No header has more lines. */
const HEADER = 12;

/** "Issued by Acme on behalf of the trust. Contact: Jane Example, 01632 960001": where the person begins; 0 where no sentence stands before a label. */
function labelBehindStop(text: string, { labels }: Context): number {
  for (const { index } of text.slice(0, ISSUED_REACH).matchAll(/(?<=[\p{L})][.;] )\p{Lu}/gu)) {
    const label = readLabel(text.slice(index), labels.contact);
    if (label) return index + label.valueStart;
  }
  return 0;
}
const ISSUED_REACH = 200;
const MOST_ISSUED_WORDS = 40;

/** Units of the foot of a release: the standing text, the contact, an end mark. */
const FOOT = 4;

/** "1 May 2026" has five. */
const FEWEST_DATE_DIGITS = 5;

/** Label and date are no longer than this. */
const DATED_REACH = 90;
/** What parts a date from the contact on its line. */
const BEHIND_DATE = /^[\s|•·,;–—-]+/;

/** The length of a date that shares the line with the first contact: "10 April 2026 Contact: Jane Example"; 0 for none. */
function dateBefore(text: string, dates: DateContext): number {
  if (colonIn(text, DATED_REACH) < 0 || !couldBeginWithDate(text, dates)) return 0;
  const reading = findDates(text.slice(0, DATED_REACH), dates)[0];
  if (reading?.date == null || reading.span.start > 0) return 0;
  const { end } = reading.span;
  const behind = BEHIND_DATE.exec(text.slice(end))?.[0].length ?? 0;
  return behind === 0 ? 0 : end + behind;
}

/** "Informacije o kontaktiranju", in whatever language: a short line by itself right above a paragraph that says whom to ask. */
export const headsContact = ({ words, mark, gap, digits, index }: Unit, { outline, units }: Context): boolean =>
  words > 0 &&
  words <= MOST_CONTACT_HEAD_WORDS &&
  (mark === "" || mark === ":") &&
  gap > 0 &&
  digits === 0 &&
  outline[index + 1] === "contact" &&
  (units[index + 1]?.words ?? 0) > words;
const MOST_CONTACT_HEAD_WORDS = 4;
export const headOfContact = ({ index }: Unit): ContactValue => ({ part: "heading", block: index + 1, valueStart: 0 });

/** "We are glad to hear from you!" between the heading and "Phone: 01632 960001": a sentence without numbers, and a labelled one right behind it. */
export function isInvitation(unit: Unit, { units, labels }: Context): boolean {
  const next = units[unit.index + 1];
  if (next === undefined || unit.digits > 0 || unit.words > MOST_INVITING_WORDS || !isProse(unit)) return false;
  return readLabel(next, labels.contactField) !== null && holdsDetails(next) && !isProse(next);
}
const MOST_INVITING_WORDS = 60;
