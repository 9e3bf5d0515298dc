import { isCapitals } from "../head/capitals.ts";

/** What parts the pieces of a place: "HARLAN GAP, N.M." */
const PIECES = /(\s*[,/]\s*)/;

/**
 * The place of a dateline as a page sets it beside the date: "HARLAN GAP, N.M." is “Harlan Gap, N.M.” where the text itself
 * writes “Harlan Gap” somewhere. Capitals that it writes nowhere else are left alone: nobody knows their small letters.
 */
export function placeAsWritten(place: string, source: string): string {
  return place
    .split(PIECES)
    .map((piece) => (isCapitals(piece) ? (written(piece, source) ?? piece) : piece))
    .join("");
}

/** The same letters somewhere in the text, as words of their own and not in capitals. */
function written(capitals: string, source: string): string | null {
  const words = capitals.split(/\s+/).map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  const same = new RegExp(`(?<![\\p{L}\\p{N}])${words.join("\\s+")}(?![\\p{L}\\p{N}])`, "giu");
  for (const [match] of source.matchAll(same)) if (isName(match)) return match.replace(/\s+/g, " ");
  return null;
}

/** "Harlan Gap": begins with a capital, as "may" in "MAY" would not. */
const isName = (words: string): boolean => !isCapitals(words) && /^\p{Lu}/u.test(words);
