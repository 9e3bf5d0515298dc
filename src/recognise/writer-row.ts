import { isCommon } from "../dates/place-opening.ts";
import type { Unit } from "../text/units.ts";
import type { Context } from "./context.ts";

/** Who writes, and where, in so many words at most, and in so many on one side of the dash. */
const MOST_WORDS = 9;
const MOST_SIDE_WORDS = 4;
/** "سلمى المثال - جدة", "أبها ـ فهد المثال:", "جدة: سلمى المثال": two or three stretches without figure or further mark. */
const ROW = /^[^\d«»"“”؟?!،,؛;.:–—-]{2,40}(?:(?:\s?[–—-]\s?|\s?:\s|\sـ{1,3}\s)[^\d"“”؟?!،,؛;.:–—-]{2,40}){1,2}:?$/u;
const PARTS = /\s?[–—:-]\s?|\sـ{1,3}\s/u;

/**
 * Reads the line of a paper in Arabic script right above the text that says who writes it and where: "سلمى المثال - جدة". It is no deck: a deck
 * has a verb or a small word, and more than a name on either side of its dash.
 */
export function isWriterRow({ text, words, index }: Unit, { pack, units }: Context): boolean {
  if (pack.direction !== "rtl" || words > MOST_WORDS || !ROW.test(text)) return false;
  const parts = text.replace(/:$/u, "").split(PARTS);
  const below = units[index + 1]?.words ?? 0;
  return below > MOST_WORDS && parts.every((part) => isName(part.trim(), pack));
}

const isName = (part: string, pack: Context["pack"]): boolean =>
  part !== "" && part.split(/\s/u).length <= MOST_SIDE_WORDS && !isCommon(part.replace(/[«»]/gu, ""), pack);
