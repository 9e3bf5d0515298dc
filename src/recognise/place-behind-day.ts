import type { DatelineReading } from "../dates/dateline.ts";
import { findDates } from "../dates/index.ts";
import { hasFirstName, holdsJobWord, isOrganisationWord } from "../text/names.ts";
import type { Unit } from "../text/units.ts";
import type { Context } from "./context.ts";

/** Only the first lines of a text say when and where. */
const REACH = 5;
const MOST_WORDS = 11;
/** What parts a day from the place behind it: a dash, a bar, a stop, a comma. */
const JOINT = /^\s?[–—|.,-]\s+/;
/** "à Valmont", "г. Приморск": one small word before the place. */
const BEFORE = /^(\p{Ll}{1,3}\.?) (?=\p{Lu})/u;
/** "Valmont", "São João da Beira": capitals, but for the small words within. */
const PLACE = /^\p{Lu}[\p{L}’'-]{2,24}(?: (?:\p{Ll}{1,3}|\p{Lu}[\p{L}’'-]{1,24})){0,3}$/u;

/**
 * "12/03/2025 - Valmont", "Le 12 mars 2025 à Valmont", "12.03.2025, г. Приморск" above the headline: the day first, and a place of which the text below
 * speaks. Refuses "12/03/2025 - Fermeture du pont", whose words are more than a name, and a person's name.
 */
export function placeBehindDay(unit: Unit, { units, dates, pack, packs }: Context): DatelineReading | null {
  const { text, index, words, mark, digits } = unit;
  if (index >= REACH || words > MOST_WORDS || mark !== "" || digits === 0) return null;
  const [date, second] = findDates(text, dates);
  if (date?.date == null || date.span.start > 0 || second !== undefined) return null;
  const behind = text.slice(date.span.end);
  const joint = JOINT.exec(behind)?.[0] ?? "";
  const rest = behind.slice(joint.length).trimStart();
  const small = BEFORE.exec(rest);
  const { prepositions } = pack.quotation;
  const known = small !== null && [...prepositions, ...(pack.placePrefixes ?? [])].includes(small[1] ?? "");
  if ((joint === "" && !known) || (small !== null && !known)) return null;
  const place = rest.slice(small?.[0].length ?? 0);
  if (!PLACE.test(place) || hasFirstName(place, packs) || holdsJobWord(place, packs)) return null;
  if (place.split(" ").some((word) => isOrganisationWord(word, packs))) return null;
  if (!units.some((other) => other.index > index && other.text.includes(place))) return null;
  return { place, agency: null, date, end: text.length, alone: true, strong: true };
}
