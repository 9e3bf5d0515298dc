import type { LanguagePack } from "../languages/pack.ts";

const WORD = String.raw`\p{Lu}\p{Ll}{1,24}(?:-\p{Lu}\p{Ll}{1,24})?`;
const TOWN = String.raw`(?:${WORD}|St\. \p{Lu}\p{Ll}{2,16}|Bad ${WORD}|${WORD} (?:am|an der|im|bei) \p{Lu}\p{Ll}{1,16}|Frankfurt a\. ?M\.?)`;
/** "Karlsruhe. ", "Berlin/Bonn. ", "Oldheim, Nordrhein-Westfalen/Stuttgart. ", "Essen und Köln. ": towns, a stop, and a sentence. */
const STOPPED = new RegExp(
  String.raw`^(${TOWN}(?:(?:, | ?\/ ?| und | \| ?)(?:${TOWN}|[A-Z]{3})){0,3})\. (?=["“„»]?\p{Lu}\p{Ll}*[ ,-])`,
  "u",
);
const JOINT = /, | ?\/ ?| und | \| ?/;
/** The longest head of such a line. */
const REACH = 110;
/** Characters of a lead behind it at least. */
const SHORTEST_LEAD = 60;

/**
 * Reads "Karlsruhe. Die Ämter haben …", "Oldheim/Stuttgart. Die …": of the names before the stop one is of a town that the pack knows.
 * "Weltpremiere. Die …" has no such name, and every noun has a capital there.
 * @returns the place and where the lead begins.
 */
export function readTownDateline(text: string, { stoppedTowns }: LanguagePack): { place: string; end: number } | null {
  if (stoppedTowns === undefined || text.length < SHORTEST_LEAD) return null;
  const head = text.slice(0, REACH);
  const [whole, place] = head.includes(". ") ? (STOPPED.exec(head) ?? []) : [];
  if (whole === undefined || place === undefined || text.length - whole.length < SHORTEST_LEAD) return null;
  return place.split(JOINT).some((name) => isTown(name, stoppedTowns)) ? { place, end: whole.length } : null;
}

const isTown = (name: string, towns: readonly string[]): boolean => towns.includes(name.toLowerCase());
