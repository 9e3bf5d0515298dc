import { holdsDetails } from "../text/contact-details.ts";
import { isLabel, readLabel, readPhrase } from "../text/label.ts";
import { itemMark } from "../text/line-kind.ts";
import type { Unit } from "../text/units.ts";
import type { Claim } from "../types.ts";
import { type ContactValue, type Context, claim } from "./context.ts";

const MOST_WORDS = 60;
/** Notes above this one. */
const REACH = 30;
/** "press", "media" open notes of another kind. */
const SHORTEST_LABEL = 6;

/**
 * "3. For further information please contact Jane Example on 01632 960001", among numbered notes to editors, as British offices number them. Refuses such
 * an item where no heading of notes stands above, and one without a number or an address.
 */
export function numberedContact(unit: Unit, { units, labels }: Context): Claim | null {
  const mark = unit.words <= MOST_WORDS && unit.digits > 0 ? itemMark(unit.text) : null;
  if (mark?.kind !== "number" || !holdsDetails(unit)) return null;
  const text = unit.text.slice(mark.textStart);
  const label = readLabel(text, labels.contact) ?? readPhrase(text, labels.contact);
  if (label === null || label.key.length < SHORTEST_LABEL) return null;
  const above = units.slice(Math.max(0, unit.index - REACH), unit.index);
  if (!above.some((other) => isLabel(other, labels.notes))) return null;
  const value: ContactValue = { part: "text", block: unit.index, valueStart: mark.textStart + label.valueStart };
  return claim("contact", unit, unit, "labelled", "contact", "a note that says whom to ask", value);
}
