import { key } from "../text/fold.ts";
import { sharedStems, stemsOf } from "../text/stems.ts";
import type { Unit } from "../text/units.ts";

/** Both begin with so many words. */
const SAME = 2;
/** Letters that tell a word: endings differ. */
const STEM = 5;
const SHORTEST = 4;
const FEWEST_STEMS = 6;
/** A lead is hardly shorter than its summary. */
const LEAST = 0.8;

/**
 * "The ferry trust has bought three boats to carry more cars, said its chair." above "The ferry trust has added three boats to its fleet to carry more
 * cars. …": sites print a summary above a text that begins with it again in other words. Both open on the same two words, and the second says most
 * of the first's. Refuses paragraphs that all open so: a series, where none sums up the other.
 */
export const isRetold = (above: Unit, lead: Unit, next: Unit | undefined): boolean =>
  lead.gap > 0 && retells(lead, above) && !(next !== undefined && retells(next, lead));

function retells(lead: Unit, above: Unit): boolean {
  if (lead.words < above.words * LEAST || lead.text === above.text) return false;
  const [first, second] = [key(above.text).split(" "), key(lead.text).split(" ")];
  for (let at = 0; at < SAME; at += 1) if (first[at] !== second[at]) return false;
  const stems = new Set(first.filter((word) => word.length >= SHORTEST).map((word) => word.slice(0, STEM)));
  if (stems.size < FEWEST_STEMS) return false;
  const said = new Set(second.map((word) => word.slice(0, STEM)));
  let found = 0;
  for (const stem of stems) if (said.has(stem)) found += 1;
  return found * 3 >= stems.size * 2;
}

/** "The ministries work on." or "The ministries work …" above "The ministries work on. So said …": the lead opens on all that stands above it. */
export const isRepeated = (above: Unit, lead: Unit): boolean =>
  above.words >= FEWEST_REPEATED && lead.words > above.words && lead.text.startsWith(above.text.replace(CUT, ""));

/** Fewer words may open two lines by chance. */
const FEWEST_REPEATED = 4;
/** A summary that breaks off. */
const CUT = /\s?(?:…|\.{3}|\[…\]|\[\.{3}\])$/u;

/**
 * "It sails on Sundays as well." below "Harbour ferry sails again" and above "The trust sent its harbour ferry out …": a short sentence adds to the
 * headline where the longer paragraph below says most of the headline's words and it says few. A lead says them first; but where a picture parts the two,
 * pages have their summary above it, and it is enough that the paragraph below says more of them. Refuses a quotation below.
 */
export function addsToHeadline(above: Unit, lead: Unit, headlines: readonly Unit[], pictured: boolean): boolean {
  if (above.mark !== "." || QUOTATION.test(lead.text)) return false;
  if (above.words > (pictured ? MOST_OVER_PICTURE : MOST_ADDING) || lead.words < above.words * (pictured ? LEAST : 1.5))
    return false;
  const stems = headlines.flatMap(({ text }) => stemsOf(text));
  const { found, of } = sharedStems(stems, key(lead.text));
  if (found < FEWEST_OF_HEADLINE) return false;
  const first = sharedStems(stems, key(above.text)).found;
  return pictured ? first < found : found * 2 >= of && first * 2 <= found;
}
const MOST_ADDING = 16;
const MOST_OVER_PICTURE = 36;
const FEWEST_OF_HEADLINE = 3;
const QUOTATION = /^["“„«–-]/u;
