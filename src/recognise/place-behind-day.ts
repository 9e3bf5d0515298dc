import type { DatelineReading } from "../dates/dateline.ts";
import { findDates } from "../dates/index.ts";
import { readPhrase } from "../text/label.ts";
import { hasFirstName, holdsJobWord, isOrganisationWord } from "../text/names.ts";
import type { Unit } from "../text/units.ts";
import type { Context } from "./context.ts";

/** Only the first lines of a text say when and where. */
const REACH = 5;
const MOST_WORDS = 11;
/** The stop of an ordinal or of the word for the year: "13. listopada 2021., Vrbovac". */
const STOP = /^\.(?=\s?[–—|,/·-])/;
/** What parts a day from the place behind it: a dash, a bar, a stop, a comma, a stroke. */
const JOINT = /^\s?[–—|.,/·、-]\s*(?<=\s|、)/u;
/** Behind a stroke or a comma hardly anything but a place stands. */
const SURE = /[,/、]/;
/** "à Valmont", "г. Приморск": one small word before the place. */
const BEFORE = /^(\p{Ll}{1,3}\.?) (?=\p{Lu})/u;
/** "Valmont", "São João da Beira", "柳沢": capitals, but for the small words within; a few signs of a script that has none. */
const PLACE =
  /^\p{Lu}[\p{L}’'-]{2,24}(?: (?:\p{Ll}{1,3}|\p{Lu}[\p{L}’'-]{1,24})){0,3}$|^[\p{Lo}\p{M}]{2,8}(?: [\p{Lo}\p{M}]{2,8})?$/u;
/** "柳沢 – " before a day, where a name has no capitals and needs a sign to be told. */
const PLACE_FIRST = /^(\p{Lo}{2,8})\s?[–—,、·/-]\s?$/u;
/** "Vrbovac (" before a day that ends on a stop: "(13. listopada 2021.)". */
const BEFORE_BRACKET = /^(\p{Lu}[\p{L}’'-]{2,24}(?: \p{Lu}[\p{L}’'-]{1,24}){0,2}) \($/u;

/**
 * "12/03/2025 - Valmont", "Le 12 mars 2025 à Valmont", "12.03.2025, г. Приморск", "12 March 2025 / Valmont" in the header: the day first, and a place,
 * of which the text below speaks unless a comma or a stroke parts them. Refuses "12/03/2025 - Fermeture du pont", whose words are more than a name,
 * and a person's name. In scripts without capitals also the place first: "柳沢 – 2025年3月12日".
 */
export function placeBehindDay(unit: Unit, context: Context): DatelineReading | null {
  const { units, dates, pack, packs, labels } = context;
  const { text, index, words, mark, digits } = unit;
  if (index >= REACH || words > MOST_WORDS || (mark !== "" && mark !== ".") || digits === 0) return null;
  const [date, second] = findDates(text, dates);
  if (date?.date == null || second !== undefined) return null;
  if (date.span.start > 0) return placeFirst(unit, date, context);
  if (mark !== "") return null;
  const behind = text.slice(date.span.end).replace(STOP, "");
  const joint = JOINT.exec(behind)?.[0] ?? "";
  const rest = behind.slice(joint.length).trimStart();
  const small = BEFORE.exec(rest);
  const { prepositions } = pack.quotation;
  const known = small !== null && [...prepositions, ...(pack.placePrefixes ?? [])].includes(small[1] ?? "");
  if ((joint === "" && !known) || (small !== null && !known)) return null;
  const place = rest.slice(small?.[0].length ?? 0);
  if (!PLACE.test(place) || hasFirstName(place, packs) || holdsJobWord(place, packs)) return null;
  if (place.split(" ").some((word) => isOrganisationWord(word, packs))) return null;
  if (readPhrase(place, labels.genre) !== null || readPhrase(place, labels.immediate) !== null) return null;
  const told = SURE.test(joint) || units.some((other) => other.index > index && other.text.includes(place));
  return told ? { place, agency: null, date, end: text.length, alone: true, strong: true } : null;
}

function placeFirst(
  { text }: Unit,
  date: NonNullable<DatelineReading["date"]>,
  { labels }: Context,
): DatelineReading | null {
  const [before, behind] = [text.slice(0, date.span.start), text.slice(date.span.end).trim()];
  const place = (behind === "" ? PLACE_FIRST : behind === ".)" ? BEFORE_BRACKET : null)?.exec(before)?.[1];
  if (place === undefined || [labels.date, labels.genre].some((set) => readPhrase(place, set) !== null)) return null;
  return { place, agency: null, date, end: text.length, alone: true, strong: true };
}
