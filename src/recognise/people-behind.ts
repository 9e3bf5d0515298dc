import { isAddressAlone, phonesIn } from "../text/contact-details.ts";
import { isLabel } from "../text/label.ts";
import { hasFirstName, holdsJobWord, looksLikeName } from "../text/names.ts";
import type { Unit } from "../text/units.ts";
import type { Context } from "./context.ts";

/**
 * "Jane Example", "555-010-0100", "jane@acme.example", a line each, blank lines between them or not: wires end on whom to ask, without a label, and
 * pages print a card, with a job below the name and "Telephone:" above the number. Each with where its name stands. Refuses a name without both.
 */
export function peopleBehind(context: Context, end: number): ReadonlyMap<Unit, number> {
  const { units, outline, packs } = context;
  const found = new Map<Unit, number>();
  for (const unit of units.slice(end)) {
    if (unit.words < 2 || unit.words > MOST_NAME_WORDS || unit.digits > 0 || unit.mark !== "") continue;
    if (outline[unit.index] !== null) continue;
    if (!hasFirstName(unit.text, packs) || !looksLikeName(unit.text, packs)) continue;
    for (const each of cardBelow(unit, context)) found.set(each, unit.index);
  }
  return found;
}

/** The name, perhaps a job, and at least two of number and address, each perhaps below its label; empty where that is not what stands there. */
function cardBelow(unit: Unit, context: Context): readonly Unit[] {
  const { units, outline } = context;
  const card = [unit];
  let details = 0;
  for (const other of units.slice(unit.index + 1, unit.index + 1 + MOST_CARD_LINES)) {
    if (outline[other.index] !== null) break;
    if (isDetail(other)) details += 1;
    else if (!isFieldName(other, context) && !(card.length === 1 && isJob(other, context))) break;
    card.push(other);
  }
  return details < FEWEST_DETAILS ? [] : card;
}
/** "Pressesprecherin Windkraft": a few words, one of them a job. */
const isJob = ({ text, words, digits, mark }: Unit, { packs }: Context): boolean =>
  words <= MOST_JOB_WORDS && digits === 0 && mark === "" && holdsJobWord(text, packs);
const MOST_JOB_WORDS = 8;
/** "Telefon:" above its number. */
const isFieldName = (unit: Unit, { labels }: Context): boolean => isLabel(unit, labels.contactField);
const MOST_CARD_LINES = 6;
const FEWEST_DETAILS = 2;
const MOST_NAME_WORDS = 4;
const isDetail = ({ text }: Unit): boolean => isAddressAlone(text) || (!LETTER.test(text) && phonesIn(text).length > 0);
const LETTER = /\p{L}/u;
