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
  readonly pack: LanguagePack;
  /** A dash stands last. */
  readonly dash: boolean;
}

/**
 * Whether a dateline ends there: at a dash, a stop or colon behind date or agency, the bracket of an agency or of a day behind a place that its
 * capitals tell. Refuses "Acme (ACM) opens": letters in brackets that no agency has may be anything.
 */
export function isClosed({ text, at, places, agency, date, dash, pack }: ReadSoFar): boolean {
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
  if (agency === null && long && opens && date !== null && lostItsDash(text, at, date, pack)) return true;
  // "Aarfeld, 11. Mai 2023. Der Regierungsrat hat …": a stop closes place and full date, "Lima, jun. 3. El puerto …" a day before a long lead.
  const day = date?.date != null || (date?.partial.day !== undefined && long);
  if (day && last === "." && text[at - 1] === " ") return opens;
  // "Jane Example (Acme): “…”" is who speaks: before a colon a name in brackets that no agency has stands behind a place in capitals, or in one word.
  const named = agency !== null && !OPENS_SPEECH.test(rest) && (placed || places[0]?.includes(" ") === false);
  return (date !== null || sent || named) && last === ":";
}
const OPENS_SPEECH = /^["“„«»‘'‚”]/u;

/** "Oldport, May 2026 The ferry trust has …": behind place, comma, month and year a sentence begins with a capital, where a dash went missing. */
function lostItsDash(text: string, at: number, { partial, span }: DateReading, { quotation }: LanguagePack): boolean {
  if (partial.year === undefined || partial.month === undefined || text.slice(span.end, at).trim() !== "") return false;
  // "Senator Example, 7 February 2026 In answer to …": somebody, and when.
  const first = text.slice(0, text.indexOf(" ")).toLowerCase();
  if (quotation.personTitles.includes(first) || quotation.roleNouns.includes(first)) return false;
  return COMMA_BEFORE.test(text.slice(0, span.start)) && /^\p{Lu}/u.test(text.slice(at)) && SENTENCE_END.test(text);
}
/** "Oldport, ", "Port-Vieux, le ". */
const COMMA_BEFORE = /,\s(?:\p{Ll}{1,4}\s){0,2}$/u;
const SENTENCE_END = /[.!?]["”»]?\s*$/u;

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

/** Two readings give one day. */
export const isSameDay = ({ date: a }: DateReading, { date: b }: DateReading): boolean =>
  a !== null && b !== null && a.year === b.year && a.month === b.month && a.day === b.day;
