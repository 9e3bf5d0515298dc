import { key } from "../text/fold.ts";
import { readLabel, readPhrase } from "../text/label.ts";
import { isOrganisationWord } from "../text/names.ts";
import { isCapitals } from "../text/prose.ts";
import type { Unit } from "../text/units.ts";
import type { Context } from "./context.ts";

/** "Press release | Joint Action Group of the Keepers of Weirs and the Boatmen of Norrow" */
const MOST_WORDS = 16;
/** A name without a word for a body is said again below, and has as many words. */
const MOST_BARE_WORDS = 4;

/**
 * "Press release: University of Oldport", "Press release | Weir Trust", "Pressemitteilung: Stadtwerke Beispielhausen", as feeds and pages name who sends it behind a word for the genre:
 * where the name begins. Each word has a capital but for the small ones, and one is for a body or the text below says the name again. Null for
 * "Press release: University opens quay" and, where headlines have capitals as names have, "Press Release: University Opens Quay".
 */
export function genreSender(
  unit: Unit,
  { units, outline, labels, pack, packs }: Context,
  told: Told = "name",
): number | null {
  if ((unit.labels.phrase & labels.genre.bit) === 0 || unit.words > MOST_WORDS || unit.mark !== "") return null;
  const start = nameStart(unit, labels);
  const name = start === null ? "" : unit.text.slice(start);
  if (start === null || name === "" || /\d/.test(name)) return null;
  const { articles, conjunctions, prepositions } = pack.quotation;
  const small = [...articles, ...conjunctions, ...prepositions, ...(pack.bodyLinks ?? [])];
  const parts = name.split(" ").filter((word) => !DASH.test(word));
  const isBody = (word: string): boolean => isOrganisationWord(word, packs);
  if (!parts.every((word, at) => /^[\p{Lu}&]/u.test(word) || (at > 0 && small.includes(word)))) return null;
  // "Opens" may be a verb; the last word, "Students’" and what stands before a word for a body are none.
  const isVerb = (word: string, at: number): boolean =>
    pack.titleCase === true &&
    at > 0 &&
    at < parts.length - 1 &&
    /[^s'’]s$/iu.test(word) &&
    ![word, parts[at + 1] ?? ""].some(isBody) &&
    !small.includes(parts[at - 1] ?? "");
  if (parts.some(isVerb)) return null;
  const row = unit.gap === 0 && outline[unit.index - 1] === "date-line";
  if (row && (told !== "both" || HOUR.test(units[unit.index - 1]?.text ?? ""))) return start;
  if (!row && told !== "name") return null;
  if (parts.some(isBody)) return start;
  // Where headlines have capitals throughout, the lead may say the whole of one again, in small letters: a name keeps its own.
  const said = isCapitals(name) ? key(name) : name;
  const again = units.some(
    (other) =>
      other !== unit && other.words > parts.length && (said === name ? other.text : key(other.text)).includes(said),
  );
  return again && (parts.length <= MOST_BARE_WORDS || unit.text.slice(0, start).trimEnd().endsWith("|")) ? start : null;
}

/** "2:58 pm" in the row of a page above. */
const HOUR = /\d{1,2}[:.]\d\d/;
/**
 * What has to tell the sender: the name; a page's row of day and sender, since the line below is too short to be sure that it is the headline; or both,
 * since no other line could be one. An hour in that row does for the name.
 */
export type Told = "name" | "row" | "both";

/** Where the name begins behind "Press release: " or "Press release | ". */
function nameStart(unit: Unit, { genre }: Context["labels"]): number | null {
  const label = (unit.labels.colon & genre.bit) === 0 ? null : readLabel(unit, genre);
  if (label !== null) return label.valueStart;
  const opening = readPhrase(unit, genre);
  const bar = opening === null ? null : BAR.exec(unit.text.slice(opening.valueStart));
  return opening === null || bar === null ? null : opening.valueStart + bar[0].length;
}
const BAR = /^\s?[|│]\s(?=\p{L})/u;
const DASH = /^[–—-]$/u;
