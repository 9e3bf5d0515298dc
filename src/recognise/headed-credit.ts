import type { Unit } from "../text/units.ts";
import type { Claim } from "../types.ts";
import { claim } from "./context.ts";

/** A credit line names at most so many words. */
const MOST_WORDS = 14;

/** "Photo credits" alone: the next lines are title, name and licence; the name is the one with most capitals. */
export function headed(unit: Unit, units: readonly Unit[]): Claim[] {
  const below = units
    .slice(unit.index + 1, unit.index + 4)
    .filter((next) => next.chunk === unit.chunk && next.words <= MOST_WORDS);
  const last = below.at(-1);
  if (!last) return [];
  const name =
    below.find((next, at) => at > 0 && isName(next.text)) ?? below.find((next) => isName(next.text)) ?? below[0];
  return below
    .concat(unit)
    .sort((a, b) => a.index - b.index)
    .map((line) =>
      line === name
        ? claim("photo-credit", line, line, "labelled", "photoCredit", `a name under “${unit.text}”`, {
            start: 0,
            end: line.text.length,
          })
        : claim("photo-credit", line, line, "labelled", "photoCredit", `belongs to “${unit.text}”`, {
            start: 0,
            end: 0,
          }),
    );
}

const isName = (text: string): boolean => text.split(" ").every((word) => /^\p{Lu}/u.test(word)) && !/\d/.test(text);
