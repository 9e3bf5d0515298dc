import type { LanguagePack } from "../languages/pack.ts";
import { isAgency } from "./agency.ts";
import { LEAD, SHORTEST_LEAD, WIRE_NAME } from "./dateline-parts.ts";
import type { DateReading } from "./index.ts";
import { isCapitals } from "./place-opening.ts";

/** What was read of a dateline, and how far. */
export interface ReadSoFar {
  readonly text: string;
  /** Where the lead would begin. */
  readonly at: number;
  readonly places: readonly string[];
  readonly agency: string | null;
  readonly date: DateReading | null;
  /** A dash stands last. */
  readonly dash: boolean;
}

/**
 * Whether a dateline ends there: at a dash, a stop or colon behind date or agency, the bracket of an agency or of a day behind a place that its
 * capitals tell. Refuses "Acme (ACM) opens": letters in brackets that no agency has may be anything.
 */
export function isClosed({ text, at, places, agency, date, dash }: ReadSoFar): boolean {
  if (dash) return true;
  const read = text.slice(0, at).trimEnd();
  const last = read.at(-1) ?? "";
  const rest = text.slice(at);
  const opens = LEAD.test(rest);
  const long = rest.length >= SHORTEST_LEAD;
  const known = agency !== null && isAgency(agency);
  const sent = agency !== null && (date !== null || known || WIRE_NAME.test(agency));
  if (sent && ")]/.".includes(last)) return opens;
  // "Бишкек /Кабар/."; "BAKU, June 3, AZERTAC The ferry".
  if (agency !== null && read.endsWith("/.")) return opens;
  if (known && date !== null && isCapitals(agency) && opens) return true;
  // "AUSTIN – (June 3, 2021) The ferry", "Oldport | 3 June 2021 | The ferry".
  const placed = places.length > 1 || isShouted(places[0] ?? "");
  if (date?.date && opens && long && (last === "|" || (last === ")" && placed))) return true;
  // "HONG KONG, 1 November 2024, Harbour Trust has opened": so does a comma behind the year, where a long lead follows.
  if (date?.date && last === "," && agency === null) return long && /^\p{Lu}/u.test(rest);
  // "Aarfeld, 11. Mai 2023. Der Regierungsrat hat …": a stop closes place and full date, "Lima, jun. 3. El puerto …" a day before a long lead.
  const day = date?.date != null || (date?.partial.day !== undefined && long);
  if (day && last === "." && text[at - 1] === " ") return opens;
  return (date !== null || agency !== null) && last === ":";
}

/** In capitals, of a script that has them. */
const isShouted = (place: string): boolean => isCapitals(place) && place !== place.toLowerCase();

/** A place with neither date nor agency: by its capitals, its region or its few words, before a dash or alone on its line. */
export function isPlausibleAlone(
  place: string,
  alone: boolean,
  { text, at, places, dash }: ReadSoFar,
  pack: LanguagePack,
): boolean {
  const capitals = place === place.toUpperCase() && /\p{Lu}{3}/u.test(place);
  const region = places.length > 1;
  const known = pack.regions?.includes(places.at(-1)?.toLowerCase() ?? "") === true;
  if (alone) return region && (capitals || known) && !dash && place.length < 40;
  if (!dash || !LEAD.test(text.slice(at))) return false;
  return capitals || region || place.split(" ").length <= 2 || place.startsWith("http");
}
