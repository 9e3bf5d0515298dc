import { trademarkWords } from "../languages/trademark-words.ts";
import { key } from "./fold.ts";
import type { Unit } from "./units.ts";

/** The notice is among the last units; the foot of a page may follow. */
const LAST = 12;
const MOST_WORDS = 70;
const QUOTED = /["“„«][^"“”„«»]{40}/u;

/**
 * "Ferryline and Quaymaster are trademarks of Acme Corp.": whose marks a text names, at its end. Refuses what somebody says, and a sentence of the
 * story above the end.
 */
export function isTrademarkNotice({ index, text, words }: Unit, units: readonly Unit[]): boolean {
  if (index < units.length / 2 || index < units.length - LAST || words > MOST_WORDS || QUOTED.test(text)) return false;
  const folded = key(text);
  return trademarkWords.some((phrase) => folded.includes(phrase));
}
