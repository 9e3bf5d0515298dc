import { cautions, forwardLooking } from "../languages/forward-looking.ts";
import { key } from "../text/fold.ts";
import { isProse } from "../text/prose.ts";
import type { Unit } from "../text/units.ts";
import type { Context } from "./context.ts";

/** "Important Notice Regarding Forward-Looking Statements and Other Information" */
const MOST_WORDS = 14;
/** A word of caution stands among the first. */
const MOST_AHEAD = 3;

let known: { readonly terms: readonly string[]; readonly cautions: ReadonlySet<string> } | null = null;
const words = () => (known ??= { terms: forwardLooking.map(key), cautions: new Set(cautions.map(key)) });

/**
 * Whether a line in the second half heads a notice on forward-looking statements, however it is worded. Refuses "Court rejects claim over
 * forward-looking statements": it neither opens with them nor with a word of caution.
 */
export function headsForwardLooking(unit: Unit, { units, pack }: Context): boolean {
  const next = units[unit.index + 1];
  if (next === undefined || unit.index <= units.length / 2 || unit.words > MOST_WORDS || !isProse(next)) return false;
  if ((unit.mark !== "" && unit.mark !== ":") || /^\p{Ll}/u.test(unit.text)) return false;
  return isCaution(key(unit.text), pack.spaced);
}

function isCaution(line: string, spaced: boolean): boolean {
  const { terms, cautions } = words();
  const term = terms.find((each) => line.includes(each));
  if (term === undefined) return false;
  // Where no spaces part words, a line so short that holds the term is about it.
  return !spaced || line.startsWith(term) || line.split(/[\s,:–—-]+/, MOST_AHEAD).some((word) => cautions.has(word));
}
