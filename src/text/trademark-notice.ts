import { licenceWords, trademarkWords } from "../languages/trademark-words.ts";
import { key } from "./fold.ts";
import type { Unit } from "./units.ts";

/** The notice is among the last units; the foot of a page may follow. */
const LAST = 12;
const MOST_WORDS = 70;
/** Headline, deck or day, and lead. */
const LEAD = 2;
/** A notice that opens on its words begins with a letter. */
const OPENS = /^\p{L}/u;
/** A mark at the very start: somebody's words. A notice of licence names the text in marks behind whose it is. */
const SPOKEN = /^["“„«「『]/u;
const QUOTED = /["“„«][^"“”„«»]{40}/u;

/**
 * "Ferryline and Quaymaster are trademarks of Acme Corp.", "This work is licensed under …": whose marks a text names, or under what licence it may be
 * used, at its end. Refuses what somebody says, and a sentence of the story above the end, unless it opens on such words.
 */
export function isTrademarkNotice({ index, text, words }: Unit, units: readonly Unit[]): boolean {
  if (index <= LEAD || words > MOST_WORDS) return false;
  const last = index >= units.length / 2 && index >= units.length - LAST;
  if (!last && !OPENS.test(text.slice(0, 1))) return false;
  const folded = key(text);
  // "All trademarks are the property …": what opens so is a notice even where standing texts and contacts follow.
  if (!last) return trademarkWords.some(([, wordings]) => wordings.some((wording) => folded.startsWith(wording)));
  return (
    (trademarkWords.some(([shared, wordings]) => folded.includes(shared) && holdsOne(folded, wordings)) &&
      !QUOTED.test(text)) ||
    (licenceWords.some(([licence, openings]) => folded.includes(licence) && isBehindOne(folded, openings, licence)) &&
      !SPOKEN.test(text))
  );
}

const holdsOne = (text: string, wordings: readonly string[]): boolean =>
  wordings.some((wording) => text.includes(wording));

const isBehindOne = (text: string, openings: readonly string[], then: string): boolean =>
  openings.some((opening) => {
    const at = text.indexOf(opening);
    return at >= 0 && text.includes(then, at + opening.length);
  });
