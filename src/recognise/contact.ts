import { holdsDetails } from "../text/contact-details.ts";
import { readPhrase } from "../text/label.ts";
import { holdsPhrase } from "../text/label-anywhere.ts";
import { isRule, itemMark } from "../text/line-kind.ts";
import { hasFirstName, looksLikeName } from "../text/names.ts";
import { isCapitals, isProse } from "../text/prose.ts";
import type { Unit } from "../text/units.ts";
import type { Claim } from "../types.ts";
import { hasDetails, headOf, isInvitation } from "./contact-head.ts";
import { endsBlock, isOpenHead, looseBlock } from "./contact-loose.ts";
import { isJobLine, isPersonLine, MOST_HEAD_WORDS, pairsEnd, peopleEnd } from "./contact-people.ts";
import { type ContactValue, type Context, claim, type Recogniser } from "./context.ts";
import { numberedContact } from "./numbered-contact.ts";

const MOST_LINE_WORDS = 22;

/**
 * Reads contact blocks: a heading and the short lines under it, one field a paragraph, one line with commas, a sentence
 * with an address, or lines round an address without any heading. A small machine over units: a block is opened by a
 * label, goes on over lines that look like fields, and is kept only if an e-mail address or number was in it.
 */
export const contact: Recogniser = (context) => {
  const claims: Claim[] = [];
  for (let at = 0; at < context.units.length; at += 1) {
    const numbered = numberedContact(context.units[at] as Unit, context);
    if (numbered !== null) claims.push(numbered);
    const end = numbered === null ? blockEnd(at, context) : null;
    if (end === null) continue;
    claims.push(...blockClaims(at, end, context));
    at = end - 1;
  }
  return claims;
};

/** One past the last unit of the block that begins at `at`; null if none begins there. */
function blockEnd(at: number, context: Context): number | null {
  const unit = context.units[at] as Unit;
  if (itemMark(unit.text)?.kind === "number") return null;
  const head = headOf(unit, context);
  if (head === null)
    return (
      looseBlock(at, context) ??
      (isOpenHead(unit) ? looseBlock(at + 1, context) : null) ??
      peopleEnd(at, context) ??
      pairsEnd(at, context) ??
      (at > 0 && isPersonLine(unit, context) ? at + 1 : null)
    );
  if (head.closed) return isUnderHeading(at, context) ? null : at + 1;
  const end = extend(at, context);
  if (hasDetails(context.units.slice(at, end))) return end;
  return isNamedInHeader(unit, head.valueStart, context) ? at + 1 : null;
}

/** "Contact: Jane Example", "10 May 2026 Contact: Jane Example" in a header whose number stands in the letterhead, or nowhere: a first name tells. Refuses "Media: Oil on Canvas". */
const isNamedInHeader = ({ index, text, words, mark }: Unit, from: number, { packs }: Context): boolean =>
  index < HEADER_LINES &&
  from > 0 &&
  !/\d/.test(text.slice(from)) &&
  words <= MOST_NAMED_WORDS &&
  mark === "" &&
  COLON_BEFORE.test(text.slice(0, from)) &&
  looksLikeName(text.slice(from), packs) &&
  hasFirstName(text.slice(from), packs);
/** "Public information contact: Dr Jane van Example". */
const MOST_NAMED_WORDS = 8;
const COLON_BEFORE = /[:：]\s*$/u;

/** "About Acme" and a sentence with an address below it: that sentence is the standing text, not a contact. */
function isUnderHeading(at: number, { units, labels }: Context): boolean {
  const above = units[at - 1];
  return (
    above !== undefined && above.words <= MOST_HEAD_WORDS && readPhrase(above, labels.boilerplatePrefixes) !== null
  );
}

/** How far a headed block reaches. A gap is crossed only where an address or number follows soon. */
function extend(at: number, context: Context): number {
  const { units } = context;
  let end = at + 1;
  let detailed = holdsDetails(units[at] as Unit);
  while (end < units.length) {
    const unit = units[end] as Unit;
    // "Contacts" and a dash below it on a line of its own.
    const underlined = isRule(unit.text) && (end === at + 1 || isInTable(unit, context));
    const invites = end === at + 1 && isInvitation(unit, context);
    if (!underlined && !invites && !couldBeLong(unit, context)) break;
    if (unit.gap > 0 && !invites && !detailsAhead(end, at, context)) break;
    if (at < HEADER_LINES && detailed && isHeadlineBelow(unit, units[end + 1])) break;
    detailed ||= holdsDetails(unit);
    end += 1;
  }
  return end;
}

/**
 * "FERRY DRIVER CHARGED WITH RAMMING A QUAY", right below the numbers of a header and above the text, without a blank line: no part of the contact.
 * Refuses an office of few words.
 */
function isHeadlineBelow(unit: Unit, next: Unit | undefined): boolean {
  if (unit.gap > 0 || unit.mark !== "" || holdsDetails(unit) || next === undefined || !isProse(next)) return false;
  return unit.words >= (isCapitals(unit.text) ? FEWEST_SHOUTED : FEWEST_WORDS);
}
/** No header has more lines. */
const HEADER_LINES = 8;
/** Words of a headline in capitals, and of any other: an office has as many as the first. */
const FEWEST_SHOUTED = 5;
const FEWEST_WORDS = 8;

/** A rule between rows that stand together, and below it one with an address or a number. */
function isInTable(unit: Unit, context: Context): boolean {
  const chunk = chunkOf(unit, context);
  return unit.gap === 0 && chunk.length <= MOST_ROWS && chunk.some(holdsDetails);
}

const MOST_ROWS = 16;

function couldBeLong(unit: Unit, context: Context): boolean {
  if (isRule(unit.text) || endsBlock(unit, context)) return false;
  if (isProse(unit) || unit.words > MOST_LINE_WORDS) return holdsDetails(unit) && unit.words <= 60;
  return true;
}

/** Across a gap: this chunk holds an address or number, or (one field a paragraph) one of the next few single lines does. */
function detailsAhead(from: number, head: number, context: Context): boolean {
  const { units } = context;
  const chunk = chunkOf(units[from] as Unit, context);
  if (chunk.some((unit) => unit.words > MOST_LINE_WORDS && !holdsDetails(unit))) return false;
  if (hasDetails(chunk)) return true;
  if (chunk.length > 1 && from - head > 1) return from - head === 2 && isJobAndOffice(chunk, context);
  if (isLong(units[from] as Unit)) return false;
  // Below the heading stand name, job, firm and postal address before the number.
  for (const unit of units.slice(from + 1, Math.max(from + 4, head + 2 + MOST_FIELDS))) {
    if (endsBlock(unit, context) || isProse(unit) || isRule(unit.text)) return false;
    if (holdsDetails(unit)) return unit.words <= MOST_LINE_WORDS;
    if (isLong(unit)) return false;
  }
  return false;
}

/** Lines between the name below a heading and the first number. */
const MOST_FIELDS = 7;

/** Below heading and name a job and a postal address, and the number in the next paragraph. */
function isJobAndOffice(chunk: readonly Unit[], { units }: Context): boolean {
  const next = units[(chunk.at(-1)?.index ?? 0) + 1];
  return (
    chunk.length <= MOST_OFFICE_LINES &&
    chunk.every((unit) => !isProse(unit) && !isLong(unit)) &&
    next !== undefined &&
    next.words <= MOST_LINE_WORDS &&
    !isProse(next) &&
    holdsDetails(next)
  );
}
const MOST_OFFICE_LINES = 5;

const chunkOf = (unit: Unit, { chunks }: Context): readonly Unit[] => chunks[unit.chunk] ?? [];

/** More than a name, a job, or a postal address with its figures. */
const isLong = ({ words, digits, mark }: Unit): boolean =>
  words > (digits >= FEWEST_POSTAL_DIGITS && mark === "" ? MOST_POSTAL_WORDS : 9);
const FEWEST_POSTAL_DIGITS = 4;
const MOST_POSTAL_WORDS = 16;

/** "Jane Example, press officer": the words of a heading stand behind a comma, and are somebody's job. */
function isPersonOf({ text }: Unit, { labels }: Context): boolean {
  const comma = text.search(/[,،]/);
  return comma > 0 && !holdsPhrase(text.slice(0, comma), labels.contact) && !/[:：]$/.test(text);
}

function blockClaims(at: number, end: number, context: Context): Claim[] {
  const head = headOf(context.units[at] as Unit, context);
  return context.units.slice(at, end).flatMap((unit, offset) => {
    // Whose picture of the person it is.
    if (offset > 0 && unit.digits === 0 && unit.text.startsWith("© ")) return [];
    // "Press officer, jane@acme.example" below a name: the job is no heading.
    const job = offset > 0 && isJobLine(unit, context);
    const sub = job ? null : offset > 0 ? headOf(unit, context) : head;
    const first = offset === 0 && head !== null;
    const headed = sub !== null && sub.valueStart >= unit.text.length && !(offset > 0 && isPersonOf(unit, context));
    const part = headed || (offset === 0 && head === null && end > at + 1 && isOpenHead(unit)) ? "heading" : "text";
    const value: ContactValue = {
      part,
      block: at,
      valueStart: part === "heading" || sub === null || sub.valueStart >= unit.text.length ? 0 : sub.valueStart,
    };
    return claim(
      "contact",
      unit,
      unit,
      head ? "labelled" : "shaped",
      "contact",
      first ? "a contact label" : head ? "belongs to the contact above" : "short lines round an address or a number",
      value,
    );
  });
}
