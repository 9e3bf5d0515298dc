import type { Unit } from "../text/units.ts";

/** “Boatmen: “We row no longer!””: a headline that ends on such a mark, over a longer paragraph. */
export const isCalledOut = ({ mark, words, index }: Unit, units: readonly Unit[]): boolean => {
  const next = units[index + 1];
  return (
    (mark === "!" || mark === "?") &&
    words <= MOST_CALLED_OUT &&
    next !== undefined &&
    next.gap > 0 &&
    next.words > words
  );
};

const MOST_CALLED_OUT = 20;
