import { isAgency } from "../dates/agency.ts";
import type { LanguagePack } from "../languages/pack.ts";
import { hasFirstName, looksLikeName } from "../text/names.ts";
import type { Unit } from "../text/units.ts";
import type { Context } from "./context.ts";

/** A caption with its credit has no more words. */
const MOST_WORDS = 40;
/** Nor a credit behind a label that nothing parts from the caption. */
const MOST_NAME_WORDS = 5;
/** Characters of a caption before a sign or a label: fewer may be an office's sign before the name. */
const SHORTEST_CAPTION = 8;
/** " Fot. AGENCJA", " Foto: Ana", " Photo: © Ana": a head with a capital inside a line, and a capital behind it. */
const HEAD = / (?=\p{Lu}\p{L}{1,11}[.:] ?(?:© ?)?\p{Lu})/gu;
/** "AGENCJA/Darek", "ANA EXEMPLO": what is credited has capitals only. */
const NAMES = /^(?:© ?)?[\p{Lu}][^.!?:;]{2,60}$/u;
export const SMALL = /(?:^|[\s/])\p{Ll}{4}/u;
/** "PortAlert.pl": the site whose picture it is. */
const SITE = /^\p{Lu}[\p{L}\p{N}-]{2,30}\.\p{Ll}{2,4}$/u;

/**
 * "Das Windrad am Abend, Foto: Stadtwerke", "Fishermen at dawn, photo: Jane Example": three words or more, a comma, and a label with its name to
 * the end. Refuses "Film, Ton, Foto: Technik im Museum".
 */
const BEHIND_COMMA = /(?<=[^\s,]\s[^\s,]{1,40}\s[^\s,]{1,40}), (?=\p{L}{2,14}: ?\p{L}[^,.:;!?]{1,60}$)/u;

/**
 * "Prom przy nabrzeżu, fot. Jan", "Il molo di sera / ph. Anna": three words or more, and behind a comma, a stroke or a space a label with a stop
 * and a name to the end. Refuses "Film, dźwięk, fot. i muzyka": two words between commas.
 */
const BEHIND_SHORT = /(?<=[^\s,]\s[^\s,]{1,40}\s[^\s,/]{1,40})(?:,| \/|) (?=\p{Ll}{2,4}\. ?\p{L}[^.:;!?]{1,60}$)/u;

/**
 * Where a label stands within a line that is no sentence, with nothing but a space before it: "Prom przy nabrzeżu Fot. AGENCJA/Jan",
 * "El moll al vespre Foto: Joan Exemple". Where nouns or headlines have capitals too ("Bestes Foto: Max Muster"), only before an
 * agency or a stroke. -1 for none.
 */
export function labelWithin({ text, words, mark, index }: Unit, packs: readonly LanguagePack[]): number {
  if (index === 0 || mark !== "" || words > MOST_WORDS) return -1;
  const behindComma = text.includes(", ") ? text.search(BEHIND_COMMA) + 2 : 0;
  if (behindComma > SHORTEST_CAPTION) return behindComma;
  const short = BEHIND_SHORT.exec(text);
  if (short !== null && short.index > SHORTEST_CAPTION) return short.index + short[0].length;
  let at = -1;
  HEAD.lastIndex = 0;
  for (let match = HEAD.exec(text); match !== null; match = HEAD.exec(text)) at = match.index + 1;
  if (at < SHORTEST_CAPTION) return -1;
  const name = text.slice(at).replace(/^\p{L}+[.:] ?/u, "");
  const site = SITE.test(name);
  if (!site && (!NAMES.test(name) || SMALL.test(name) || name.split(" ").length > MOST_NAME_WORDS)) return -1;
  const sure = name.startsWith("©") || name.includes("/") || isAgency(name) || site;
  const [pack] = packs;
  const capitals = pack?.titleCase === true || pack?.quotation.capitalNouns === true;
  return sure || (!capitals && looksLikeName(name, packs)) ? at : -1;
}

/**
 * Where "© Example Agency" begins behind a caption, "The quay at dusk © Jane Example", "The quay at dusk© Jane Example", as a page leaves the two
 * when its markup is gone; -1 for none, as in the foot of a page.
 */
export function signWithin({ text, words, mark, index }: Unit): number {
  if (mark !== "" || words > MOST_WORDS) return -1;
  const at = text.indexOf("© ");
  // A page's title may have its owner behind it; what a picture shows takes more words.
  if (index === 0 && text.slice(0, at).split(" ").length <= FEWEST_SHOWN) return -1;
  if (at < SHORTEST_CAPTION || text.includes("|") || text.includes("©", at + 1)) return -1;
  const caption = text.slice(0, at);
  // "Acme© Ferries" is a mark, and "the old quay©" has words enough to be shown.
  if (!caption.endsWith(" ") && caption.split(" ").length < FEWEST_GLUED) return -1;
  return /^© \p{Lu}/u.test(text.slice(at)) && text.slice(at).split(" ").length <= MOST_SIGNED_WORDS ? at : -1;
}

const FEWEST_GLUED = 3;

const FEWEST_SHOWN = 4;
/** "الأمير خلال جولته في الميناء (واس)", "The ferry at the quay (AFP)": a caption without a stop, and the agency whose picture it is; null for others. */
export function agencyWithin({ text, words, index, digits }: Unit): { start: number; end: number } | null {
  if (index === 0 || digits > 0 || words <= FEWEST_SHOWN_WORDS || words > MOST_WORDS || !text.endsWith(")"))
    return null;
  const start = text.lastIndexOf("(") + 1;
  const end = text.length - 1;
  if (start < SHORTEST_CAPTION || end - start > LONGEST_AGENCY || STOPPED.test(text.slice(0, start - 1))) return null;
  return isAgency(text.slice(start, end)) ? { start, end } : null;
}
const FEWEST_SHOWN_WORDS = 4;
const LONGEST_AGENCY = 40;
/** Behind a sentence the agency signs it. */
const STOPPED = /[.!?؟。,،:»”"]\s*$/u;

/** "© European Example Union 2012 - EX" */
const MOST_SIGNED_WORDS = 8;

/** "Jane Example / AGENCY", "Joan Exemple - Europa Press": somebody with a first name that is known, and an agency, alone on a line. */
export function isNameOfAgency({ text, words, mark }: Unit, packs: readonly LanguagePack[]): boolean {
  if (words > MOST_AGENCY_WORDS || mark !== "") return false;
  const [name, agency, ...more] = text.split(NAME_AND_AGENCY);
  if (name === undefined || agency === undefined || more.length > 0 || !isAgency(agency)) return false;
  return looksLikeName(name, packs) && hasFirstName(name, packs);
}
const NAME_AND_AGENCY = /\s?\/\s?|\s[–—-]\s/u;

export const MOST_AGENCY_WORDS = 6; // "AP Photo/Jane van den Example"

/** "… sier han. (©NTB)": the agency of the dateline signs its item, which is no caption. */
export function isAgencyMark(
  { index, text }: Unit,
  { start, end }: { start: number; end: number },
  { units }: Context,
): boolean {
  const name = `(${text.slice(start, end)})`;
  return units.slice(0, Math.min(index, HEADER)).some((unit) => unit.text.slice(0, DATELINE).includes(name));
}

/** Units among which the dateline stands, and characters within which its agency does. */
const HEADER = 8;
const DATELINE = 60;
