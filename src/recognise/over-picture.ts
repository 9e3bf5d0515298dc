import { key } from "../text/fold.ts";
import { isProse, isSentence } from "../text/prose.ts";
import type { Unit } from "../text/units.ts";
import type { Context } from "./context.ts";

/**
 * "The new boat" over "The boat in her shed. Photo: Jane Example", and text below that: pages set the picture of a section under its heading. Refuses
 * what says the same as the caption, as its description for those who cannot see does.
 */
export function isOverPicture(unit: Unit, next: Unit, { units, outline }: Context): boolean {
  const [above, below] = [units[unit.index - 1], units[next.index + 1]];
  if (outline[next.index] !== "caption" || unit.gap === 0 || next.gap === 0 || unit.mark !== "") return false;
  if (above === undefined || below === undefined || outline[below.index] !== null || !isProse(below)) return false;
  const shown = new Set(key(next.text).split(" "));
  const said = key(unit.text)
    .split(" ")
    .filter((word) => word.length >= LONG_WORD);
  return (isProse(above) || isSentence(above)) && said.filter((word) => shown.has(word)).length < said.length / 2;
}
/** Letters of a word that says something. */
const LONG_WORD = 4;
