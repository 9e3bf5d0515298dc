import { isOrganisationWord, looksLikeName } from "../text/names.ts";
import type { Unit } from "../text/units.ts";
import type { Context } from "./context.ts";

/** "The Hon. Jane Example MP Shadow Minister for Rivers and Mills" has more; an office alone has fewer. */
const MOST_WORDS = 14;
const MOST_OFFICE_WORDS = 9;
const MOST_NAME_WORDS = 4;
/** A title has so many words before its noun: "Acting Shadow Attorney-General". */
const MOST_BEFORE = 3;
/** "Jane Example MP": letters behind a name stand so far in. */
const LETTERS_FROM = 2;
const LETTERS_TO = 4;

/**
 * A line that says who sends and in what office, as it stands under a headline: "The Hon Jane Example MP", "Shadow Minister for Rivers",
 * "SENATOR FOR NORROW", and "Jane Example" above or below one of these. Refuses what has a word that no title holds: "Minister opens the
 * third quay", "Victim struck in the back of her van".
 */
export function isOfficeLine(unit: Unit, context: Context): boolean {
  if (isOffice(unit, context)) return true;
  const { text, words, mark, index } = unit;
  const beside = [context.units[index - 1], context.units[index + 1]];
  const isName = words > 1 && words <= MOST_NAME_WORDS && mark === "" && looksLikeName(text, context.packs);
  return isName && beside.some((other) => other !== undefined && isOffice(other, context));
}

/**
 * "Office of the Spokesperson", "Department of Public Health" right above the day, as ministries put them below a headline: the word for a body, a
 * small word, and capitals. Refuses "Department of Works Opens Quay", "Office of the mayor".
 */
export function isBodyAboveDay({ text, words, mark, digits, index }: Unit, context: Context): boolean {
  const { pack, packs, units, outline } = context;
  if (words < 3 || words > MOST_OFFICE_WORDS || mark !== "" || digits > 0) return false;
  if (outline[index + 1] !== "date-line" || units[index + 1]?.gap !== 0) return false;
  const [first = "", link = "", ...rest] = text.split(" ");
  if (pack.bodyLinks?.includes(link) !== true || !isOrganisationWord(first, packs)) return false;
  const { articles, conjunctions } = pack.quotation;
  const isSmall = (word: string): boolean =>
    [articles, conjunctions, pack.bodyLinks ?? []].some((list) => list.includes(word));
  return rest.every((word, at) => {
    // "Opens" may be a verb; "Affairs" is of a body.
    const verb = at > 0 && /[^s'’]s$/u.test(word) && !isOrganisationWord(word, packs) && !isSmall(rest[at - 1] ?? "");
    return isSmall(word) || (/^\p{Lu}/u.test(word) && !verb);
  });
}

const CAPITAL = /\p{Lu}/u;

function isOffice({ text, words, mark, digits }: Unit, { pack }: Context): boolean {
  if (!pack.spaced || words > MOST_WORDS || mark !== "" || digits > 0) return false;
  // Where no capitals are, a deck may open with a job or a title as well: "وزير المياه يفتتح …"; "الدكتور سامي المثال" is none.
  const cased = CAPITAL.test(text);
  if (!cased && words > MOST_NAME_WORDS) return false;
  const { prepositions, articles, conjunctions, personTitles, postnominals, roleNouns } = pack.quotation;
  const printed = text.split(/[\s,&]+/).filter((word) => word !== "");
  const all = printed.map((word) => word.toLowerCase());
  const isSmall = (word: string): boolean =>
    prepositions.includes(word) || articles.includes(word) || conjunctions.includes(word);
  if (!printed.every((word, at) => !/^\p{Ll}/u.test(word) || isSmall(all[at] ?? ""))) return false;
  // "The Hon …", "Dr …": an article alone is no title.
  const titles = all.findIndex((word) => !articles.includes(word) && !personTitles.includes(word));
  if (titles > 0 && all.slice(0, titles).some((word) => personTitles.includes(word))) return true;
  if (!cased) return false;
  if (all.slice(LETTERS_FROM, LETTERS_TO + 1).some((word) => postnominals.includes(word))) return true;
  // "Attorney-General": the last part says what it is.
  const noun = all.findIndex((word) => roleNouns.includes(word.slice(word.lastIndexOf("-") + 1)));
  if (noun < 0 || noun > MOST_BEFORE) return false;
  const next = all[noun + 1];
  // "Parliamentary Secretary to the Prime Minister": another office behind it.
  const isBesideOther = prepositions.includes(next ?? "") && articles.includes(all[noun + 2] ?? "");
  if (isBesideOther && all.slice(noun + 3, noun + 5).some((word) => roleNouns.includes(word))) return true;
  if (words > MOST_OFFICE_WORDS) return false;
  if (next === undefined) return all.length <= MOST_BEFORE;
  return pack.bodyLinks?.includes(next) ?? (prepositions.includes(next) || articles.includes(next));
}
