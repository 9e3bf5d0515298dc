import type { Unit } from "../text/units.ts";
import type { Context } from "./context.ts";

/** Headline, deck, date and lead. */
const STORY_HEAD = 6;

/** Whether headline or lead have one of some names as well, as letters: who closes a release on itself is named there. */
export const isNamedInHead = (names: readonly string[], { index }: Unit, { units }: Context): boolean =>
  units.slice(0, Math.min(STORY_HEAD, index)).some(({ text }) => names.some((name) => text.includes(name)));
