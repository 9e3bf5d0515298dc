import { GAP } from "../text/characters.ts";
import { emailsIn, phonesIn } from "../text/contact-details.ts";
import { isLabel, readLabel } from "../text/label.ts";
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

function columnsOf(unit: Unit, { source }: Context): TwoColumns | null {
  return (unit.signs & GAP) !== 0 && unit.lines[0] === unit.lines[1]
    ? twoColumns(source.text.slice(unit.span.start, unit.span.end))
    : null;
}

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
