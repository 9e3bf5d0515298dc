import type { Row } from "./rows.ts";

/**
 * What is copied from a page may break before and behind each link or bold word: a line that opens with a stop or a comma, a name between two halves of
 * a sentence, a place that ends on its dash.
 */
export function isCutByLink(rows: readonly Row[], at: number): boolean {
  const [last, next, after] = [rows[at - 1], rows[at], rows[at + 1]];
  if (last === undefined || next === undefined) return false;
  if (opensClosed(next)) return true;
  if (last.mark !== "") return false;
  if (next.text.startsWith("<") && ADDRESS_LAST.test(next.text)) return ENDS_SMALL.test(last.text);
  if (
    last.text.length <= LONGEST_PLACE &&
    DASHES.includes(last.text.charAt(last.text.length - 1)) &&
    ENDS_IN_DASH.test(last.text)
  )
    return /^\p{Lu}/u.test(next.text);
  if (after === undefined || next.mark !== "" || next.item !== null || next.text.length > LONGEST_LINK) return false;
  if (opensClosed(after)) return last.text.length >= SHORTEST_CUT || ENDS_SMALL.test(last.text);
  return last.text.length >= SHORTEST_CUT && after.text.length >= SHORTEST_REST && GOES_ON.test(after.text);
}
const opensClosed = ({ text }: Row): boolean => CLOSING.includes(text.charAt(0)) && OPENS_CLOSED.test(text);
const CLOSING = ",.;!?";
const DASHES = "-–—";
/** ". “We look forward", ", 64, has been": refuses "...", "—", ":-)". */
const OPENS_CLOSED = /^[,.;!?](?=\s["“]?[\p{L}\p{N}]|$)/u;
/** "CHICAGO -", "Oldport –": refuses "- more -". */
const ENDS_IN_DASH = /^\p{Lu}[^–—]{1,40}\s[–—-]$/u;
/** "In honor of": a small word closes it. */
const ENDS_SMALL = /\s\p{Ll}+$/u;
/** "<press@acme.example>." below "… or send an e-mail to": the stop is the sentence's. */
const ADDRESS_LAST = /^<[^<>\s]{1,64}@[^<>\s]{3,190}>\.$/;
const GOES_ON = /^\p{Ll}/u;
const LONGEST_PLACE = 44;
const LONGEST_LINK = 60;
const SHORTEST_CUT = 60;
/** A shorter line is no half of a sentence. */
const SHORTEST_REST = 25;
