import { bitsOf, LOWER } from "./characters.ts";
import type { Row } from "./rows.ts";
import { isLowerCase } from "./wrap.ts";

/** Lines that are asked: every line of a paragraph asks all above it, and one of names alone would have an answer from none. */
const MOST_LOOKED_AT = 40;

/** Not all of the lines are in capitals as headlines are. */
export function isUnderWay(rows: readonly Row[], from: number, end: number): boolean {
  for (let at = Math.max(from, end - MOST_LOOKED_AT); at < end; at += 1)
    if (isLowerCase((rows[at] as Row).text)) return true;
  return false;
}

/** A headline in capitals ends where a line with small letters begins; a small letter first would go on with it. */
export function endsCapitals(rows: readonly Row[], from: number, at: number): boolean {
  const { text } = rows[at] as Row;
  if ((bitsOf(text.charCodeAt(0)) & LOWER) !== 0 || !isLowerCase(text)) return false;
  const above = rows.slice(from, at);
  return above.every((row) => (row.signs & LOWER) === 0) && SHOUTED.test((rows[from] as Row).text);
}
/** "MILLER WHO OPENED THE SLUICE": several words in capitals, long enough for a line of a headline. */
const SHOUTED = /^(?=.{25})\P{Lu}{0,3}\p{Lu}{2}/u;
