import { attachmentHeads } from "../languages/attachment-heads.ts";
import type { Context } from "../recognise/context.ts";
import { headsFigures } from "../text/figure-heads.ts";
import { key } from "../text/fold.ts";
import { colonIn } from "../text/label.ts";
import { opensWithHours } from "../text/line-kind.ts";
import type { Unit } from "../text/units.ts";

/** "The terminal has:" opens short lines that stand together below: the last of them, else the unit itself. */
export function announcedBy(unit: Unit, outline: Context["outline"], units: readonly Unit[], stop: number): number {
  if (unit.mark !== ":" && !headsFigures(unit)) return unit.index;
  let last = unit.index;
  for (let at = last + 1; at < stop && outline[at] === null; at += 1) {
    if (units[at]?.chunk !== units[unit.index + 1]?.chunk && !isItemApart(units[at] as Unit)) break;
    last = at;
  }
  return last;
}
/** "660 crossings a year", a blank line above it: one of the lines of a list. A person's name and job are no such lines. */
const isItemApart = ({ text, gap, words, mark }: Unit): boolean =>
  gap > 0 && mark === "" && words >= FEWEST_ITEM_WORDS && /^[\p{N}•]/u.test(text);
const FEWEST_ITEM_WORDS = 2;

/** "10.30 Uhr Erste Fahrt" below another such row: a programme closes the story, short as its lines are. */
export const isOfProgramme = (units: readonly Unit[], at: number): boolean =>
  [at, at - 1].every((index) => opensWithHours(units[index]?.text ?? ""));

/** "Attachment: Opinion of the trust on the hall", "Acme | Otherworks | The Trust": no line of the story, long as it is. */
export const isForeignRow = ({ text, mark }: Unit): boolean =>
  mark === "" &&
  (text.split(" | ").length > FEWEST_CELLS || attachments.has(key(text.slice(0, Math.max(0, colonIn(text, REACH))))));
const FEWEST_CELLS = 2;
const REACH = 20;
const attachments = new Set(attachmentHeads.map(key));
