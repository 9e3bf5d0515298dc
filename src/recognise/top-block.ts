import { isLabel, readLabel, readPhrase } from "../text/label.ts";
import { isOrganisationWord, isRoleNoun } from "../text/names.ts";
import type { Unit } from "../text/units.ts";
import type { Context } from "./context.ts";

/** "THE OFFICE OF THE ATTORNEY GENERAL" */
const MOST_WORDS = 7;
const MOST_LINES = 6;
const FEWEST_HEADLINE_WORDS = 4;

/**
 * The first lines of all, one below the other, that are names and nothing else, where a genre, a release line or a contact parts them from the
 * headline: "Supreme Court of Norrow" over "Office of Communications", "STATE OF NORROW" over "JANE EXAMPLE" over "ATTORNEY GENERAL". One of them has the word
 * for a body or an office. By index; empty where there is none. Refuses a single line, a verb among them, and what leaves no headline below.
 */
export function topBlock(
  header: readonly Unit[],
  context: Context,
  isNames: (unit: Unit) => boolean,
): readonly number[] {
  const { units, labels, packs } = context;
  const lines = units.filter(({ chunk }) => chunk === units[0]?.chunk);
  if (lines.length < 2 || lines.length > MOST_LINES) return [];
  const { genre, immediate, embargo, contact, date } = labels;
  const parts = (unit: Unit): boolean =>
    [genre, immediate, embargo].some((set) => isLabel(unit, set)) ||
    [immediate, embargo].some((set) => readPhrase(unit, set) !== null) ||
    isLabel(unit, contact) ||
    readLabel(unit, contact) !== null;
  // "PRESS RELEASE" may close the block.
  const own = parts(lines.at(-1) as Unit) ? lines.slice(0, -1) : lines;
  const isLine = (unit: Unit): boolean =>
    unit.words <= MOST_WORDS && unit.mark === "" && unit.digits === 0 && !parts(unit) && isNames(unit);
  if (own.length < 2 || !own.every(isLine)) return [];
  const says = (word: string): boolean => isOrganisationWord(word, packs) || isRoleNoun(word, packs);
  if (
    !own.some(({ text }) =>
      text
        .toLowerCase()
        .split(/[\s,-]+/)
        .some(says),
    )
  )
    return [];
  const last = own.at(-1) as Unit;
  const below = header.slice(last.index + 1);
  const parted = below.findIndex(parts);
  const isHeadline = (unit: Unit): boolean =>
    unit.words >= FEWEST_HEADLINE_WORDS && !parts(unit) && readLabel(unit, date) === null;
  return parted >= 0 && below.slice(parted).some(isHeadline) ? own.map(({ index }) => index) : [];
}
