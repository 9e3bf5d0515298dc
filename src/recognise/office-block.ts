import { emailsIn, phonesIn } from "../text/contact-details.ts";
import { key } from "../text/fold.ts";
import { hasFirstName, isRoleNoun, looksLikeName } from "../text/names.ts";
import type { Unit } from "../text/units.ts";
import type { Context } from "./context.ts";

/** A line of a letterhead has no more words. */
const MOST_WORDS = 9;
/** "Jane van Example", "U.S. Senator Jane van Example". */
const MOST_HOLDER_WORDS = 7;

/**
 * The lines of a letterhead that stand together and of which one is sure: who holds the office ("Jane Example, District Attorney", "U.S. Senator Jane
 * Example"), a postal address, a site, a number. They are its lines down to the last sure one, and to the end of the block where a genre, a
 * release line or a date parts it from what follows (`parted`). By index; empty where there is none.
 */
export function officeBlock(
  chunk: readonly Unit[],
  parted: boolean,
  isPlain: (unit: Unit) => boolean,
  isAddress: (unit: Unit) => boolean,
  context: Context,
): readonly number[] {
  const sure = chunk.findLastIndex(
    (unit) => isHolder(unit, context) || (chunk.length > 1 && (isAddress(unit) || isReachable(unit))),
  );
  if (sure < 0) return [];
  const lines = chunk.slice(0, parted ? undefined : sure + 1).filter((unit) => isPlain(unit) || isReachable(unit));
  if (lines.some((unit) => unit.words > MOST_WORDS)) return [];
  return lines.map(({ index }) => index);
}

/** "www.acme.example", "Tel. 01632 960000", "press@acme.example". */
const isReachable = ({ text, words }: Unit): boolean =>
  words <= MOST_WORDS && (SITE.test(text) || phonesIn(text).length > 0 || emailsIn(text).length > 0);
const SITE = /^(?:https?:\/\/|www\.)\S{4,60}$/iu;

/** "Jane Example, District Attorney"; "U.S. Senator Jane Example", "CONGRESSWOMAN JANE EXAMPLE". */
function isHolder({ text, words, mark, digits, index }: Unit, { packs, units }: Context): boolean {
  if (words < 3 || words > MOST_HOLDER_WORDS || mark !== "" || digits > 0) return false;
  const [holder = "", role, more] = text.split(/,\s/);
  if (role !== undefined)
    return (
      more === undefined &&
      looksLikeName(holder, packs) &&
      CAPITALISED.test(role) &&
      role.split(" ").some((word) => isRoleNoun(word, packs))
    );
  const parts = text.split(" ");
  // A role of up to three words before the name: "U.S. Senator", "Lieutenant Governor".
  const last = parts.findLastIndex((word, at) => at < 3 && isRoleNoun(word, packs));
  const behind = parts.slice(last + 1);
  const person = behind.join(" ");
  if (last < 0 || behind.length < 2 || behind.length > 3 || !looksLikeName(person, packs)) return false;
  // "Mayor Opens New Quay": a known first name tells, or the text that says the name again.
  const name = key(person);
  return (
    hasFirstName(person, packs) ||
    units.slice(index + 1).some((other) => other.text.length > text.length && key(other.text).includes(name))
  );
}
/** Capitals, but for small words within: a title, and no sentence. */
const CAPITALISED = /^\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|of|for|the|and|&|to))*$/u;
