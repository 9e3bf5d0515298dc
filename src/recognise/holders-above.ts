import { isReference } from "../text/line-kind.ts";
import { hasFirstName, isRoleNoun, looksLikeName } from "../text/names.ts";
import type { Unit } from "../text/units.ts";
import type { Context } from "./context.ts";
import { isOfficeLine } from "./office-line.ts";

/** "The Rt Hon Jane van Example CBE MP": titles, name and letters. */
const MOST_PERSON_WORDS = 8;
const FEWEST_NAME_WORDS = 2;
const MOST_NAME_WORDS = 4;
/** "Ferry Returns" below a block of office and name; a single line above needs a longer headline below. */
const FEWEST_HEADLINE_WORDS = 2;
const FEWEST_BELOW_ONE = 4;
/** Two ministers and their offices fill as many lines. */
const MOST_LINES = 8;

/**
 * The lines of a letterhead that name members of a parliament or a government, each by title or by the letters behind the name, and their
 * offices: "The Hon Jane Example MP", "Minister for Rivers", "Member for Norrow". They are the first plain lines of the header, and a line below
 * them may be the headline. By index; empty where no line names a person so. Refuses "Dr Jane Example Joins the Harbour Board".
 */
export function holdersAbove(plain: readonly Unit[], context: Context): readonly number[] {
  const found: Unit[] = [];
  let persons = 0;
  for (const unit of plain.slice(0, MOST_LINES)) {
    const isHolder = isPerson(unit, context);
    if (!isHolder && !(found.length > 0 && isReference(unit.text)) && !isOfficeLine(unit, context)) break;
    if (isHolder) persons += 1;
    found.push(unit);
  }
  const last = found.at(-1);
  if (persons === 0 || last === undefined) return [];
  const fewest = found.length > 1 ? FEWEST_HEADLINE_WORDS : FEWEST_BELOW_ONE;
  const below = plain.find(({ index }) => index > last.index);
  return below !== undefined && below.words >= fewest ? found.map(({ index }) => index) : [];
}

/** "SENATOR JANE EXAMPLE", "The Hon Jane Example MP", "Jane Example, MP": a name between titles and letters, and nothing else. */
function isPerson({ text, words, mark, digits }: Unit, { pack, packs }: Context): boolean {
  if (words < FEWEST_NAME_WORDS || words > MOST_PERSON_WORDS || mark !== "" || digits > 0 || !pack.spaced) return false;
  const { articles, personTitles, postnominals } = pack.quotation;
  const parts = text.replaceAll(",", "").split(/\s+/);
  const all = parts.map((word) => word.toLowerCase());
  const isTitle = (word: string): boolean => personTitles.includes(word) || isRoleNoun(word, packs);
  const first = all.findIndex((word) => !isTitle(word) && !articles.includes(word));
  const last = all.findLastIndex((word) => !postnominals.includes(word));
  const name = parts.slice(Math.max(first, 0), last + 1);
  if (name.length < FEWEST_NAME_WORDS || name.length > MOST_NAME_WORDS) return false;
  const person = name.join(" ");
  if (!looksLikeName(person, packs)) return false;
  if (last < all.length - 1 || all.slice(0, Math.max(first, 0)).some((word) => personTitles.includes(word)))
    return true;
  // "Minister Opens Gates": behind a word for an office alone a known first name tells.
  return first > 0 && hasFirstName(person, packs);
}
