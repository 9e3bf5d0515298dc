import { couldBeginWithDate, findDates } from "../dates/index.ts";
import { GAP } from "../text/characters.ts";
import { emailsIn, phonesIn } from "../text/contact-details.ts";
import { isLabel, readLabel, readPhrase } from "../text/label.ts";
import { type TwoColumns, twoColumns } from "../text/two-columns.ts";
import type { Unit } from "../text/units.ts";
import type { Claim } from "../types.ts";
import { type ContactValue, type Context, claim, type Recogniser } from "./context.ts";

/** A letterhead is among the first lines. */
const REACH = 12;
/** What stands under a second column is set in so far. */
const LEAST_INDENT = 20;

/**
 * Reads the contact in the second column of a letterhead, whatever stands in the first:
 *
 *     FOR IMMEDIATE RELEASE                Contact: Jane Example
 *     12 March 2026                        +44 1632 960123
 *
 * The lines are claimed as contacts; where the first column is a date or a release line that has its own claim, and what
 * was read here stays with it.
 */
export const contactColumn: Recogniser = (context) => {
  const { units } = context;
  const first = units.slice(0, REACH).findIndex((unit) => opens(columnsOf(unit, context), context));
  if (first < 0) return [];
  const head = columnsOf(units[first] as Unit, context)?.right ?? "";
  const strength = isLabel(head, context.labels.contact) ? "labelled" : "shaped";
  const claims: Claim[] = [];
  for (const unit of units.slice(first, REACH)) {
    const columns = columnsOf(unit, context);
    if (unit.index > first && unit.gap > 0 && !hasDetails(columns?.right ?? unit.text)) break;
    if (columns === null && unit.indent < LEAST_INDENT) break;
    claims.push(claimOn(unit, columns, first, strength, context));
  }
  return claims;
};

function columnsOf(unit: Unit, context: Context): TwoColumns | null {
  const parted =
    (unit.signs & GAP) !== 0 && unit.lines[0] === unit.lines[1]
      ? twoColumns(context.source.text.slice(unit.span.start, unit.span.end))
      : null;
  return parted ?? runTogether(unit, context);
}

/**
 * The same columns where a page or a mail has left one space between them: "FOR IMMEDIATE RELEASE Contact: Jane Example", and below it
 * "12 March 2026 +44 1632 960123". Refuses "For immediate release: Contact tracing begins": the label has a colon.
 */
function runTogether({ text, words, digits, labels: held }: Unit, { labels, dates }: Context): TwoColumns | null {
  if (words > MOST_WORDS) return null;
  const opening = held.phrase & (labels.immediate.bit | labels.genre.bit);
  if (opening !== 0) {
    const phrase = readPhrase(text, labels.immediate) ?? readPhrase(text, labels.genre);
    return phrase !== null && readLabel(text.slice(phrase.valueStart), labels.contact) !== null
      ? cut(text, phrase.valueStart)
      : null;
  }
  if (digits < FEWEST_DATED_DIGITS || !couldBeginWithDate(text, dates)) return null;
  const [day] = findDates(text, dates);
  if (day?.span.start !== 0 || day.date === null) return null;
  const from = day.span.end + 1;
  const details = text[from - 1] === " " ? (emailsIn(text.slice(from))[0] ?? phonesIn(text.slice(from))[0]) : undefined;
  return details?.start === 0 && details.end === text.length - from ? cut(text, from) : null;
}

const cut = (text: string, at: number): TwoColumns => ({
  left: text.slice(0, at).trimEnd(),
  right: text.slice(at),
  rightStart: at,
});
/** Release line, label, name, job and address. */
const MOST_WORDS = 14;
/** "1 May 2026" has five. */
const FEWEST_DATED_DIGITS = 5;

/** The second column opens with a contact label, or is an address or number beside words that are none. */
function opens(columns: TwoColumns | null, { labels }: Context): boolean {
  if (columns === null || hasDetails(columns.left) || /[:：]$/u.test(columns.left)) return false;
  // "Press contact: Jane Example        Tel: 01632 960000": both columns are the contact's.
  if (readLabel(columns.left, labels.contact) !== null) return false;
  const { right } = columns;
  return isLabel(right, labels.contact) || readLabel(right, labels.contact) !== null || hasDetails(right);
}

const hasDetails = (text: string): boolean => emailsIn(text).length > 0 || phonesIn(text).length > 0;

function claimOn(
  unit: Unit,
  columns: TwoColumns | null,
  block: number,
  strength: "labelled" | "shaped",
  { labels }: Context,
): Claim {
  const start = columns?.rightStart ?? 0;
  const text = columns?.right ?? unit.text;
  const heading = isLabel(text, labels.contact);
  const label = heading ? null : readLabel(text, labels.contact);
  const value: ContactValue = {
    part: heading ? "heading" : "text",
    block,
    valueStart: heading ? 0 : start + (label?.valueStart ?? 0),
    column: true,
  };
  return claim("contact", unit, unit, strength, "contactColumn", "the second column of a letterhead", value);
}
