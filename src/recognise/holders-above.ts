import { GAP } from "../text/characters.ts";
import { isReference } from "../text/line-kind.ts";
import { hasFirstName, isRoleNoun, looksLikeName } from "../text/names.ts";
import type { Unit } from "../text/units.ts";
import type { Context } from "./context.ts";
import { isOfficeLine } from "./office-line.ts";
import { isOfficeAboveDay, isOfficeOf, isPersonAlone, isPersonAndOffice } from "./office-of-person.ts";
import { isOfficeRow } from "./office-row.ts";

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
  let rows = 0;
  for (const [at, unit] of plain.slice(0, MOST_LINES).entries()) {
    const isRow = isOfficeRow(unit, context);
    const isHolder =
      isRow ||
      isPerson(unit, context) ||
      isPersonInOffice(unit, context) ||
      isPersonAndOffice(unit, context) ||
      isAboveOffice(unit, plain[at + 1], context) ||
      isNameInLines(plain.slice(at, at + 3), context) ||
      (found.length === 0 && isOfficeAboveDay(unit, context));
    if (isRow) rows += 1;
    const isNext = found.at(-1)?.index === unit.index - 1;
    const goesOn =
      isNext &&
      (isOfficeOf(unit, context) || isPortfolio(unit, found) || isNameInLines(plain.slice(at - 1, at + 2), context));
    if (!isHolder && !goesOn && !(found.length > 0 && isReference(unit.text)) && !isOfficeLine(unit, context)) break;
    if (isHolder) persons += 1;
    found.push(unit);
  }
  const last = found.at(-1);
  if (persons === 0 || last === undefined) return [];
  // A row of offices is no headline, whether or not one stands below it.
  if (rows > 0) return found.map(({ index }) => index);
  const fewest = found.length > 1 ? FEWEST_HEADLINE_WORDS : FEWEST_BELOW_ONE;
  const below = plain.find(({ index }) => index > last.index);
  // "STATEMENT ON THE WEIR" opens on a word for the genre, and is a headline all the same.
  const stated = below === undefined && context.units.slice(last.index + 1, last.index + 1 + MOST_LINES).some(isStated);
  return stated || (below !== undefined && below.words >= fewest) ? found.map(({ index }) => index) : [];
}

/** "Jane Example" over "Coast Party Education spokesperson". */
const isAboveOffice = (unit: Unit, next: Unit | undefined, context: Context): boolean =>
  next?.index === unit.index + 1 && isOfficeOf(next, context) && isPersonAlone(unit, context);

/** "Jane" over "EXAMPLE" and "Ferry spokesperson": the name is set in two lines. */
const isNameInLines = ([first, last, office]: readonly Unit[], context: Context): boolean =>
  first?.words === 1 && last?.words === 1 && office?.index === first.index + 2 && isOfficeOf(office, context);

/** "Inland Waters" right below person and office: what the office is for. */
const isPortfolio = ({ words, mark, digits, gap }: Unit, found: readonly Unit[]): boolean =>
  found.length > 1 && (gap === 0 || words === 1) && words <= MOST_PORTFOLIO_WORDS && mark === "" && digits === 0;
const MOST_PORTFOLIO_WORDS = 3;

const isStated = ({ words, digits, mark }: Unit): boolean => words >= FEWEST_BELOW_ONE && digits === 0 && mark === "";

/**
 * Person and office in one line: "The Hon Jane Example MP Minister for Rivers Minister for Mills", "JANE EXAMPLE   MINISTER FOR RIVERS", "Shadow
 * Minister for Rivers Jane Example". A name without title or letters in front needs a wide gap behind it, one at the end a first name that is known and no
 * word in -s before it: "Minister for Rivers Opens Quay", "Minister for Rivers Meets Jane Example" are headlines.
 */
function isPersonInOffice(unit: Unit, context: Context): boolean {
  const { text, words, mark, digits, signs } = unit;
  const { pack, packs } = context;
  if (words < FEWEST_IN_OFFICE || words > MOST_IN_OFFICE || mark !== "" || digits > 0 || !pack.spaced) return false;
  const links = pack.bodyLinks ?? [];
  const parts = text.split(/\s+/);
  const small = [...links, ...pack.quotation.conjunctions, ...pack.quotation.articles];
  if (!parts.every((word) => /^[\p{Lu}&]/u.test(word) || small.includes(word))) return false;
  const isLead = (word: string): boolean => pack.quotation.prepositions.includes(word) && !links.includes(word);
  const link = parts.findIndex((word) => links.includes(word.toLowerCase()));
  const noun = link - 1;
  if (noun < 0 || !isRoleNoun((parts[noun] ?? "").toLowerCase(), packs)) return false;
  const leads = parts.slice(link + 1).some((word) => isLead(word.toLowerCase()));
  if (noun <= MOST_BEFORE_NOUN && !leads && !isSibilant(parts.at(-NAME - 1))) {
    const last = parts.slice(-NAME).join(" ");
    if (link < parts.length - NAME - 1 && looksLikeName(last, packs) && hasFirstName(last, packs)) return true;
  }
  // "Acting Minister for …": words of the office may stand before its noun.
  for (let end = noun; end >= Math.max(FEWEST_NAME_WORDS, noun - MOST_BEFORE_NOUN); end -= 1) {
    const name = parts.slice(0, end).join(" ");
    if (isPersonNamed(name, end, context)) return true;
    if (end === noun && (signs & GAP) !== 0 && looksLikeName(name, packs) && hasFirstName(name, packs)) return true;
  }
  return false;
}
/** "Jane Example": the name at the end of such a line. */
const NAME = 2;
const FEWEST_IN_OFFICE = 5;
/** Three offices of one minister. */
const MOST_IN_OFFICE = 20;
/** "Acting Shadow Minister". */
const MOST_BEFORE_NOUN = 2;
/** May be a verb: "Meets", "Opens". */
const isSibilant = (word: string | undefined): boolean => word === undefined || /[^s'’]s$/i.test(word);

/** "SENATOR JANE EXAMPLE", "The Hon Jane Example MP", "Jane Example, MP": a name between titles and letters, and nothing else. */
const isPerson = ({ text, words, mark, digits }: Unit, context: Context): boolean =>
  mark === "" && digits === 0 && isPersonNamed(text, words, context);

function isPersonNamed(text: string, words: number, { pack, packs }: Context): boolean {
  if (words < FEWEST_NAME_WORDS || words > MOST_PERSON_WORDS || !pack.spaced) return false;
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
