import type { Context } from "../recognise/context.ts";
import { isProse } from "../text/prose.ts";
import type { Unit } from "../text/units.ts";

/** A heading has at most so many words. */
const MOST_HEADING_WORDS = 12;
/** Paragraphs of running text that follow it at the least: a section of standing text may have a heading and a paragraph or two of its own. */
const FEWEST_PARAGRAPHS = 3;

/**
 * The heading under which a story goes on behind "About Acme" and a paragraph or more, where that stands in its midst: in the first half of the text,
 * with three paragraphs below the heading and another section of standing text behind them. Null where the section closes the story, as nearly all do.
 * @param section the unit that heads it.
 * @param end the unit that heads the next one, or the number of units.
 */
export function resumedAt(section: number, end: number, { units, outline }: Omit<Context, "story">): number | null {
  if (section * 2 > units.length || end === units.length) return null;
  let told = false;
  for (let at = section + 1; at < end; at += 1) {
    const unit = units[at] as Unit;
    if (told && outline[at] === null && isHeading(unit, units[at + 1])) {
      const below = units.slice(at + 1, end);
      const free = below.every(({ index }) => outline[index] !== "contact");
      return free && below.filter(isProse).length >= FEWEST_PARAGRAPHS ? at : null;
    }
    told ||= isProse(unit);
  }
  return null;
}

const isHeading = ({ gap, words, mark }: Unit, next: Unit | undefined): boolean =>
  gap > 0 &&
  words > 0 &&
  words <= MOST_HEADING_WORDS &&
  (mark === "" || mark === "?") &&
  next !== undefined &&
  next.gap > 0 &&
  isProse(next);
