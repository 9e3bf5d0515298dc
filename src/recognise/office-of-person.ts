import { findDates } from "../dates/index.ts";
import { key } from "../text/fold.ts";
import { hasFirstName, isOrganisationWord, isRoleNoun, looksLikeName } from "../text/names.ts";
import type { Unit } from "../text/units.ts";
import type { Context } from "./context.ts";

type Words = Pick<Context, "pack" | "packs">;

const MOST_NAME_WORDS = 4;
/** "Associate Spokesperson for Ferries and Quays" */
const MOST_OFFICE_WORDS = 9;
/** Words before the noun of an office: "National List MP", "Acting Shadow Attorney-General". */
const MOST_BEFORE = 4;
/** "Paul Example - Coast Party MP for Port Norrow", "Hon Jane Example MP Coast Spokeswoman". */
const MOST_WORDS = 14;

/** "Jane Example", "Hon Jane Example MP" alone on a line: no more than a name, titles and letters. */
export function isPersonAlone({ text, words, mark, digits }: Unit, { pack, packs }: Words): boolean {
  if (words < 2 || words > MOST_NAME_WORDS + 3 || mark !== "" || digits > 0) return false;
  const name = withoutLetters(text.split(" "), { pack, packs });
  return name.length > 1 && name.length <= MOST_NAME_WORDS && looksLikeName(name.join(" "), packs);
}

/** A name without the letters behind it and "Hon", "Rt Hon" before it, as words. */
function withoutLetters(parts: readonly string[], { pack }: Words): readonly string[] {
  const { articles, personTitles, postnominals } = pack.quotation;
  const low = parts.map((word) => word.toLowerCase().replace(/,$/, ""));
  const first = low.findIndex((word) => !articles.includes(word) && !personTitles.includes(word));
  const last = low.findLastIndex((word) => !postnominals.includes(word));
  return first < 0 ? [] : parts.slice(first, last + 1);
}

/**
 * An office below the name of who holds it: "Coast Party Education spokesperson", "MP for Port Norrow", "Associate Spokesperson for Ferries". Its noun
 * closes the line or has a small word behind it, and what else is small is a small word. Refuses "Oldport MP slams ferry".
 */
export function isOfficeOf({ text, words, mark, digits }: Unit, { pack, packs }: Words): boolean {
  if (words > MOST_OFFICE_WORDS || mark !== "" || digits > 0 || !pack.spaced) return false;
  return holdsOffice((text.endsWith(")") ? text.replace(FIELD_BEHIND, "") : text).split(" "), { pack, packs });
}
/** " (Education & Ferries)": what the office is for. */
const FIELD_BEHIND = / \([^()]{2,40}\)$/;

function holdsOffice(parts: readonly string[], { pack, packs }: Words): boolean {
  const { articles, conjunctions, prepositions, postnominals } = pack.quotation;
  const low = parts.map((word) => word.toLowerCase());
  const isSmall = (word: string): boolean => [articles, conjunctions, prepositions].some((list) => list.includes(word));
  const isNoun = (word: string): boolean =>
    isRoleNoun(word.slice(word.lastIndexOf("-") + 1), packs) || postnominals.includes(word);
  const noun = low.findIndex(
    (word, at) => isNoun(word) && (at === low.length - 1 || prepositions.includes(low[at + 1] ?? "")),
  );
  if (noun < 0 || noun > MOST_BEFORE + (noun === low.length - 1 ? 1 : 0)) return false;
  return parts.every((word, at) => at === noun || isSmall(low[at] ?? "") || /^[\p{Lu}&]/u.test(word));
}

/**
 * Person and office in one line: "Jane Example - Leader of the Opposition", "Hon Jane Example MP Coast Party Spokeswoman", "Paul Example, Coast Party MP
 * for Port Norrow". A known first name before a dash or comma, or a title and letters. Refuses "Jane Example - Captain Opens Quay".
 */
export function isPersonAndOffice({ text, words, mark, digits }: Unit, context: Words): boolean {
  const { pack } = context;
  if (words < 4 || words > MOST_WORDS || mark !== "" || digits > 0 || !pack.spaced) return false;
  const [, left, right] = PARTED.exec(text) ?? [];
  if (left !== undefined && right !== undefined) {
    return isKnown(left.split(" "), context) && holdsOffice(right.split(" "), context);
  }
  // The letters part the name from the office: "Hon Jane Example MP Coast Spokeswoman".
  const parts = text.split(" ");
  const letters = parts.findIndex(
    (word, at) => at > 1 && word === word.toUpperCase() && pack.quotation.postnominals.includes(word.toLowerCase()),
  );
  if (letters < 0 || letters > MOST_NAME_WORDS + 2 || letters === parts.length - 1) return false;
  return isKnown(parts.slice(0, letters), context) && holdsOffice(parts.slice(letters + 1), context);
}

/** A name of which the first is known, or that has a title before it. */
function isKnown(parts: readonly string[], context: Words): boolean {
  const name = withoutLetters(parts, context);
  const titled = parts[0] !== name[0];
  return (
    name.length > 1 &&
    name.length <= MOST_NAME_WORDS &&
    looksLikeName(name.join(" "), context.packs) &&
    (titled || hasFirstName(name.join(" "), context.packs))
  );
}
/** A name, a dash, a comma or a semicolon, and what the person is. */
const PARTED = /^([^,;–—-]{4,40})(?:[,;]| [–—-]) ([^,;]{6,80})$/u;

/**
 * "Coast Party Leader", "Coast Party Education spokeswoman" by itself above the day: the noun closes the line, no word of it may be a verb, and the text
 * says its last two words again. Refuses "Oldport Elects First Leader".
 */
export function isOfficeAboveDay(unit: Unit, context: Context): boolean {
  const { text, words, index } = unit;
  const { packs, pack, units, labels, dates } = context;
  if (words < 2 || words > MOST_ALONE || !isOfficeOf(unit, context)) return false;
  const parts = text.split(" ");
  const [before = "", noun = ""] = parts.slice(-2);
  if (!isRoleNoun(noun.toLowerCase(), packs)) return false;
  const isVerb = (word: string): boolean => /[^s'’]s$/i.test(word) && !isOrganisationWord(word, packs);
  if (parts.some((word) => isVerb(word) || pack.quotation.articles.includes(word.toLowerCase()))) return false;
  const next = units[index + 1];
  if (next === undefined) return false;
  const isDay =
    next.digits >= FEWEST_DIGITS && next.words <= MOST_DAY_WORDS && findDates(next.text, dates)[0]?.span.start === 0;
  if (!isDay && (next.labels.whole & labels.genre.bit) === 0) return false;
  const said = key(`${before} ${noun}`);
  return units.slice(index + 2).some((other) => other.words > words && key(other.text).includes(said));
}
const MOST_ALONE = 6;
/** "1 May 2026" */
const FEWEST_DIGITS = 5;
/** "20 November 2013 MEDIA STATEMENT" */
const MOST_DAY_WORDS = 6;
