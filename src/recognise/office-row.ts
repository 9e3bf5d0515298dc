import { cellsOf } from "../text/cells.ts";
import { GAP } from "../text/characters.ts";
import { isRoleNoun } from "../text/names.ts";
import type { Unit } from "../text/units.ts";
import type { Context } from "./context.ts";

/** Two ministers with three offices each do not stand in one line. */
const MOST_WORDS = 30;
const MOST_CELLS = 6;
/** Words before the noun of an office: "Senator Jane Example GREENS SENATOR FOR". */
const MOST_BEFORE = 5;
/** "AFFAIRS": what is left of the office before it. */
const MOST_LEFT = 3;

/**
 * Lines of a letterhead that were printed below each other, with wide gaps where they broke: "MINISTER FOR RIVERS  LEADER OF THE HOUSE", "Senator Jane
 * Example SENATOR FOR NORROW  SHADOW MINISTER FOR RIVERS AND MILLS", "Shadow Attorney-General  Shadow Minister Assisting the Leader  on Mills". At least
 * two of them are offices. Refuses a headline with one gap in it, and any word in small letters that no title holds.
 */
export function isOfficeRow({ words, mark, digits, signs, span }: Unit, context: Context): boolean {
  const { pack, packs, source } = context;
  if ((signs & GAP) === 0 || !pack.spaced || words > MOST_WORDS || mark !== "" || digits > 0) return false;
  const cells = cellsOf(source.text.slice(span.start, span.end)).map(({ text }) => text.split(/[\s,]+/));
  if (cells.length < 2 || cells.length > MOST_CELLS) return false;
  const { prepositions, articles, conjunctions, personTitles, postnominals } = pack.quotation;
  const isSmall = (word: string | undefined): boolean =>
    word !== undefined && [prepositions, articles, conjunctions].some((list) => list.includes(word.toLowerCase()));
  // "The Hon Jane Example MP": behind a person the word for an office is enough.
  const named = cells[0]?.some((word) =>
    [personTitles, postnominals].some((list) => list.includes(word.toLowerCase())),
  );
  let offices = named === true ? 1 : 0;
  for (const [at, cell] of cells.entries()) {
    if (!cell.every((word) => !/^\p{Ll}/u.test(word) || isSmall(word))) return false;
    const noun = cell.findIndex((word, index) => isOfficeNoun(word, cell[index + 1], named === true && at > 0));
    if (noun >= 0 && noun <= MOST_BEFORE) offices += 1;
    else if (at === 0 ? named !== true : !isSmall(cell[0]) && cell.length > MOST_LEFT) return false;
  }
  return offices > 1;

  /** "Minister" before "for", and "Attorney-General" at the end of a line. */
  function isOfficeNoun(word: string, next: string | undefined, alone: boolean): boolean {
    const last = word.slice(word.lastIndexOf("-") + 1).toLowerCase();
    return isRoleNoun(last, packs) && (alone || next === undefined || prepositions.includes(next.toLowerCase()));
  }
}
