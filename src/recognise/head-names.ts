import { key } from "../text/fold.ts";
import type { Unit } from "../text/units.ts";
import type { Context } from "./context.ts";

/** Headline, deck, date and lead. */
const STORY_HEAD = 6;

/** Whether headline or lead have one of some names as well, as letters: who closes a release on itself is named there, if not in capitals. */
export function isNamedInHead(names: readonly string[], { index }: Unit, { units }: Context): boolean {
  const shouted = names.filter((name) => name.length >= SHORTEST_SHOUTED && name === name.toUpperCase()).map(key);
  return units
    .slice(0, Math.min(STORY_HEAD, index))
    .some(
      ({ text }) =>
        names.some((name) => text.includes(name)) ||
        (shouted.length > 0 && shouted.some((name) => key(text).includes(name))),
    );
}
/** "FERRYLINE", which is "Ferryline" above; shorter ones are acronyms, or words as well. */
const SHORTEST_SHOUTED = 6;
