import type { LanguagePack } from "../languages/pack.ts";
import { bitsOf, INNER, UNCASED, UPPER } from "../text/characters.ts";
import { isCommon } from "./place-opening.ts";

/** "GRAZ. ", "SAN SALVADOR. ": one to three words in capitals, a stop, and a sentence. */
const STOPPED = /^(\p{Lu}[\p{Lu}'’-]{3,24}(?: \p{Lu}[\p{Lu}'’-]{2,24}){0,2})\. (?=["“„«]?\p{Lu}\p{Ll}*[ ,])/u;
/** Characters of a lead at least. */
const SHORTEST_LEAD = 60;

/**
 * Reads "GRAZ. Die Stadt hat …", as newspapers of German and Romance languages print the place. Refuses it in languages
 * whose headings have a capital in every word, behind a word that is no place, and before a text that is all capitals.
 * @returns the place and where the lead begins.
 */
export function readCapitalsDateline(text: string, pack: LanguagePack): { place: string; end: number } | null {
  if (pack.titleCase || text.length < SHORTEST_LEAD || text.charCodeAt(0) < 0x41) return null;
  // "Graz": most lines go on in small letters. Half of a pair may be a capital.
  if ((bitsOf(text.charCodeAt(1)) & (UPPER | INNER | UNCASED)) === 0) return null;
  const [whole, place] = STOPPED.exec(text.slice(0, SHORTEST_LEAD)) ?? [];
  if (whole === undefined || place === undefined || isCommon(place, pack)) return null;
  const lead = text.slice(whole.length, whole.length + SHORTEST_LEAD);
  return lead === lead.toUpperCase() ? null : { place, end: whole.length };
}
