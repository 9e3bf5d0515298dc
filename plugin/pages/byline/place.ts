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
  const same = new RegExp(words.join("\\s+"), "giu");
  for (let found = same.exec(source); found !== null; found = same.exec(source)) {
    const { 0: match, index } = found;
    same.lastIndex = index + 1;
    if (isApart(source, index, index + match.length) && isName(match)) return match.replace(/\s+/g, " ");
  }
  return null;
}

/** Asked of a match: within its pattern, which is another for each place, V8 would compile it each time. */
const isApart = (text: string, start: number, end: number): boolean =>
  !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start)) && !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2));

/** "Harlan Gap": begins with a capital, as "may" in "MAY" would not. */
const isName = (words: string): boolean => !isCapitals(words) && /^\p{Lu}/u.test(words);
