import { key } from "../text/fold.ts";
import type { Unit } from "../text/units.ts";
import type { Context } from "./context.ts";

/** A shorter line may be printed again by chance. */
const FEWEST_WORDS = 3;
/** A page's way to the article stands between: "You are here: Home / News". */
const WITHIN = 14;
/** So many words before the cut are said by chance in no other line of a header. */
const TAIL_WORDS = 5;
/** Where a system cut a title short: "Ferry returns to the crossing after…". */
const CUT = /\s?(?:…|\.{3})$/;
/** Where the site's name is joined to a title: "Ferry returns - Oldport Harbour". */
const JOINTS = [" - ", " – ", " — ", " | ", " » "];

/**
 * The headline below a page's own title, which says it cut short with an ellipsis or with the site's name behind it. Undefined where the title says
 * anything that is not printed again in full.
 */
export function headlineBelowTitle(unit: Unit, { units, story }: Context): Unit | undefined {
  if (unit.words < FEWEST_WORDS) return undefined;
  const below = units.slice(unit.index + 1, Math.min(story.first, unit.index + 1 + WITHIN));
  if (below.length === 0) return undefined;
  if (CUT.test(unit.text)) {
    const opening = key(unit.text.replace(CUT, ""));
    // "OHB grant helps the ferry sail to the far …": a page's title may be shorter from its beginning.
    const tail = opening.split(" ").slice(-TAIL_WORDS);
    const isSaid = (text: string): boolean =>
      text.startsWith(`${opening} `) || (tail.length === TAIL_WORDS && text.includes(` ${tail.join(" ")}`));
    return below.find(({ text }) => isSaid(key(text)));
  }
  const joint = Math.max(...JOINTS.map((sign) => unit.text.lastIndexOf(sign)));
  if (joint <= 0) return undefined;
  const title = key(unit.text.slice(0, joint));
  return below.find((other) => other.words >= FEWEST_WORDS && key(other.text) === title);
}
