import { isAddressAlone, phonesIn } from "../text/contact-details.ts";
import { hasFirstName, looksLikeName } from "../text/names.ts";
import type { Unit } from "../text/units.ts";
import type { Context } from "./context.ts";

/**
 * "Jane Example", "555-010-0100", "jane@acme.example", a line each, blank lines between them or not: wires end on whom to ask, without a label. Each
 * with where its name stands. Refuses a name without address or number right below it.
 */
export function peopleBehind({ units, outline, packs }: Context, end: number): ReadonlyMap<Unit, number> {
  const found = new Map<Unit, number>();
  for (const unit of units.slice(end)) {
    if (unit.words < 2 || unit.words > MOST_NAME_WORDS || unit.digits > 0 || unit.mark !== "") continue;
    if (outline[unit.index] !== null) continue;
    const below = units.slice(unit.index + 1, unit.index + 3).filter(({ index }) => outline[index] === null);
    const details = below.filter((other) => isDetail(other));
    if (details.length !== 2 || !hasFirstName(unit.text, packs) || !looksLikeName(unit.text, packs)) continue;
    for (const each of [unit, ...details]) found.set(each, unit.index);
  }
  return found;
}
const MOST_NAME_WORDS = 4;
const isDetail = ({ text }: Unit): boolean => isAddressAlone(text) || (!LETTER.test(text) && phonesIn(text).length > 0);
const LETTER = /\p{L}/u;
