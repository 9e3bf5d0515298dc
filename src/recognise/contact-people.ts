import { cellsOf } from "../text/cells.ts";
import { BRACKET, GAP } from "../text/characters.ts";
import { emailsIn, holdsDetails, holdsEmail, phonesIn } from "../text/contact-details.ts";
import { isLabel, readLabel, readPhrase } from "../text/label.ts";
import { itemMark } from "../text/line-kind.ts";
import { isJobWord, looksLikeName } from "../text/names.ts";
import { isProse } from "../text/prose.ts";
import type { Unit } from "../text/units.ts";
import type { Context } from "./context.ts";

/** Lines between a name and its first number: a title, an office. */
const MOST_TITLES = 2;
const MOST_TITLE_WORDS = 8;

/**
 * One past the last of some people one under another without any heading, where no blank lines part them from what stands
 * around; null where none begins at `at`:
 *
 *     Jane Example
 *     Chief of Staff
 *     Office: +44 1632 960123
 *     Cell: +44 1632 960456
 *
 * Refuses a name that no labelled number or address follows.
 */
export function peopleEnd(at: number, context: Context): number | null {
  let end: number | null = null;
  for (let next = personEnd(at, context); next !== null; next = personEnd(next, context)) end = next;
  return end;
}

/** Words of a line that says of one person all that is needed. */
const MOST_LINE_WORDS = 18;
/** "Jane Example | President | jane@acme.example", "Jane Example, Acme – jane@acme.example": what parts a name from the rest. */
const CELL = /\s*(?:[|•·]|\s[–—-]\s|,\s)\s*/u;

/** True for a line with a name, an e-mail address and what parts them, `from` where the name begins: refuses a sentence. */
export function isPersonLine(unit: Unit, { packs }: Context, from = 0): boolean {
  if (unit.words > MOST_LINE_WORDS || unit.mark === "." || !holdsEmail(unit) || isProse(unit)) return false;
  const [name = "", ...others] = unit.text.slice(from).split(CELL);
  return others.length > 0 && looksLikeName(name, packs);
}

/** "… is arranged by Jane Example (+44 1632 960123, jane@acme.example).": a name right before a bracket with number and address. */
export function namesWithNumbers({ text, signs, words }: Unit, { packs }: Context): boolean {
  if ((signs & BRACKET) === 0 || words > MOST_SENTENCE_WORDS) return false;
  const [whole, name, inner] = NAME_AND_BRACKET.exec(text) ?? [];
  return (
    whole !== undefined &&
    inner !== undefined &&
    emailsIn(inner).length > 0 &&
    phonesIn(inner).length > 0 &&
    looksLikeName(name ?? "", packs)
  );
}

const MOST_SENTENCE_WORDS = 45;
const NAME_AND_BRACKET = /(\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20}){1,2}) \(([^()]{12,90})\)[.!]?$/u;

/** "담당부서   하천정책과   책임자   과장 윤서하 (044-555-0131)": a row of three cells and more, one a label and one with a number. */
export function isContactRow(unit: Unit, { source, labels }: Context): boolean {
  if ((unit.signs & GAP) === 0 || unit.lines[0] !== unit.lines[1] || unit.words > MOST_LINE_WORDS) return false;
  const { start, end } = unit.span;
  if (!holdsDetails(unit)) return false;
  const cells = cellsOf(source.text.slice(start, end));
  return cells.length > 2 && cells.some(({ text }) => isLabel(text, labels.contact));
}

/** One past the last line of the person whose name stands at `at`; null where no person's does. */
function personEnd(at: number, context: Context): number | null {
  const { units, packs } = context;
  const name = units[at];
  if (name === undefined || name.digits > 0 || name.mark !== "" || name.words > MOST_TITLE_WORDS) return null;
  let end = at + 1;
  while (end - at <= MOST_TITLES && isTitle(units[end], name)) end += 1;
  const first = end;
  while (isField(units[end], name, context)) end += 1;
  return end > first && looksLikeName(name.text, packs) ? end : null;
}

/** A labelled number or address: "Office: …", "E-mail: …". */
function isField(unit: Unit | undefined, name: Unit, { labels }: Context): boolean {
  if (unit === undefined || unit.chunk !== name.chunk || unit.words > MOST_TITLE_WORDS || !holdsDetails(unit))
    return false;
  const label = readLabel(unit, labels.contactField) ?? readPhrase(unit, labels.contactField);
  return label !== null && (holdsEmail(unit) || phonesIn(unit.text).length > 0);
}

/** "Chief of Staff": a short line without figures. */
function isTitle(unit: Unit | undefined, name: Unit): boolean {
  return (
    unit !== undefined &&
    unit.chunk === name.chunk &&
    unit.digits === 0 &&
    unit.mark === "" &&
    unit.words <= MOST_TITLE_WORDS &&
    !isProse(unit) &&
    itemMark(unit.text) === null
  );
}

/**
 * One past the last of some people of whom each has two lines, with no label at either, the desk's or the body's name above them or not; null where
 * none begin at `at`:
 *
 *     Alster Havns pressetjeneste
 *     Jens Eksempel
 *     Pressechef, jens@alster.example, 55 55 01 23
 *
 * Refuses a name above a job alone, and a line without the comma behind the job.
 */
export function pairsEnd(at: number, context: Context): number | null {
  const { units } = context;
  const first = units[at];
  if (first === undefined || at === 0 || !isNameLine(first)) return null;
  const name = isJobLine(units[at + 1], context) ? at : at + 1;
  if (name > at && units[at - 1]?.chunk === first.chunk) return null;
  let end = name;
  while (isPair(end, first, context)) end += 2;
  return end > name ? end : null;
}

const isPair = (at: number, { chunk }: Unit, context: Context): boolean => {
  const [name, job] = [context.units[at], context.units[at + 1]];
  if (name === undefined || name.chunk !== chunk || job?.chunk !== chunk) return false;
  return isNameLine(name) && isJobLine(job, context) && looksLikeName(name.text, context.packs);
};

/** A line that may be a name or a desk's: short, without figures, mark or address. */
const isNameLine = ({ words, digits, mark, text }: Unit): boolean =>
  words > 0 && words <= MOST_DESK_WORDS && digits === 0 && mark === "" && !text.includes("@");
const MOST_DESK_WORDS = 6;

/** "Pressechef, jens@alster.example, 55 55 01 23": a job, a comma, and an address or number behind it. */
export function isJobLine(unit: Unit | undefined, { packs }: Context): boolean {
  if (unit === undefined || unit.words > MOST_LINE_WORDS || !holdsDetails(unit) || isProse(unit)) return false;
  const job = unit.text.slice(0, Math.max(0, unit.text.indexOf(",")));
  const words = job.split(" ");
  return job !== "" && words.length <= MOST_TITLES + 1 && words.some((word) => isJobWord(word, packs));
}

/** "From: Jane Example of Acme, 01632 960001": a person with a number is to be called, and no issuer. */
export const namesPerson = (value: string, { packs }: Context): boolean =>
  looksLikeName(value.split(NAME_END, 1)[0] ?? "", packs);
const NAME_END = /[,;(|]|\s(?:\p{Ll}|[–—-]|\d)/u;

/** Words of a heading over contacts. */
export const MOST_HEAD_WORDS = 12;

/** "För ytterligare frågor kontakta:" at the end of a text, in whatever words, right above a person with a number: whom to ask. */
export function introducesPerson({ index, words, mark, digits, text }: Unit, context: Context): boolean {
  const { units } = context;
  if (mark !== ":" || digits > 0 || words > MOST_HEAD_WORDS || index < units.length / 2) return false;
  if (text.split(",").length > 2) return false;
  const next = units[index + 1];
  if (next === undefined || next.words > MOST_LINE_WORDS || isProse(next)) return false;
  if (isRowOfNames(next, context)) return true;
  // "The box office, tel: …" is nobody.
  const name = next.text.split(NAME_END, 1)[0]?.trim() ?? "";
  const whole = !context.pack.spaced || name.includes(" ");
  return whole && holdsDetails(next) && namesPerson(next.text, context);
}

/** "Jane Example        John Sample        Mary Placeholder", and a row of numbers right below it. */
function isRowOfNames({ index, chunk, signs, digits, lines, span }: Unit, context: Context): boolean {
  const { units, source, packs } = context;
  const below = units[index + 1];
  if ((signs & GAP) === 0 || digits > 0 || lines[0] !== lines[1] || below?.chunk !== chunk) return false;
  if (!holdsDetails(below) || (below.signs & GAP) === 0) return false;
  const cells = cellsOf(source.text.slice(span.start, span.end));
  return cells.length > 1 && cells.every(({ text }) => looksLikeName(text, packs));
}
