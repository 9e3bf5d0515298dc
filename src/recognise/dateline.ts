import { isAgency } from "../dates/agency.ts";
import { agencyRow, officeRow } from "../dates/agency-row.ts";
import { type DatelineReading, readDateline } from "../dates/dateline.ts";
import { readTownAlone } from "../dates/town-dateline.ts";
import { isLabel } from "../text/label.ts";
import { hasFirstName, looksLikeName } from "../text/names.ts";
import { isCapitals, isProse } from "../text/prose.ts";
import type { Unit } from "../text/units.ts";
import { type Context, claim, claimsOn, type Recogniser } from "./context.ts";
import { placeBehindDay } from "./place-behind-day.ts";

/** A dateline of its own stands among these first or last lines. */
const FIRST_LINES = 16;
const LAST_LINES = 8;
/** A lead has more words than any line of a header's address. */
const FEWEST_LEAD_WORDS = 12;

/** Words of an agency and a place. */
const LONGEST_ROW = 8;

/** Reads a dateline that is a line of its own: "RICHMOND, Va. — Jul 01, 2025", "Hamburg, den 2. Dezember 2022". */
export const dateline: Recogniser = (context) => {
  const { units, pack, packs, dates, labels } = context;
  return claimsOn(units, (unit) => {
    const { index } = unit;
    if ((index >= FIRST_LINES && index < units.length - LAST_LINES) || unit.text.length > 140) return null;
    const row =
      pack.direction === "rtl" && unit.words <= LONGEST_ROW
        ? (agencyRow(unit.text) ?? officeRow(unit.text, (name) => isLabel(name, labels.contact), dates))
        : null;
    const reading =
      row ?? readDateline(unit.text, pack, dates) ?? placeBehindDay(unit, context) ?? townAlone(unit, context);
    // "Answer of the minister, 4 May 2026:" and, in capitals, "SCHEDULE - Monday, 4 May 2026" below running text open what follows.
    if ((unit.mark === ":" || OPENS_LIST.test(unit.text)) && units.slice(0, index).some(isProse)) return null;
    // "TASS, 13 October 2021", "General News of Monday, 13 October 2021": neither is a place, and where the item is from its own dateline says.
    if (reading?.alone && reading.date?.date && reading.agency === null && isNoPlace(reading.place))
      return claim("date-line", unit, unit, "shaped", "dateline", "no place and the day", { reading: reading.date });
    // "Jane Example - Agency" is whose picture it is.
    if (reading?.agency != null && reading.date === null && isPerson(reading.place, packs)) return null;
    if (!reading?.alone || (!reading.strong && !isAboveLead(unit, units))) return null;
    return claim("dateline", unit, unit, "shaped", "dateline", "place and date or agency, and nothing else", reading);
  });
};

/** "SCHEDULE - ": one word in capitals before a hyphen or a dash; at the foot of a text a comma parts place and day. */
const OPENS_LIST = /^\p{Lu}{4,} [–—-] /u;

/** "Karlsruhe", "Berlin/Potsdam.": a town that is known, between headline and lead. */
function townAlone({ text, words, digits, index }: Unit, { pack, units }: Context): DatelineReading | null {
  const place = words <= MOST_TOWN_WORDS && digits === 0 ? readTownAlone(text, pack) : null;
  return place === null || units.slice(0, index).some((unit) => isProse(unit))
    ? null
    : { place, agency: null, date: null, end: text.length, alone: true, strong: false };
}
const MOST_TOWN_WORDS = 6;

const isNoPlace = (place: string | null): boolean => place === null || isAgency(place);

const isPerson = (place: string | null, packs: Context["packs"]): boolean =>
  place !== null && !isCapitals(place) && looksLikeName(place, packs) && hasFirstName(place, packs);

/** "Springfield, Illinois": a place alone may be an address too; as a dateline it stands right above the text. */
const isAboveLead = ({ index }: Unit, units: readonly Unit[]): boolean =>
  index > 0 && index < FIRST_LINES && (units[index + 1]?.words ?? 0) >= FEWEST_LEAD_WORDS;
