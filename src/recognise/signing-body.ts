import { holdsDetails } from "../text/contact-details.ts";
import { hasFirstName, looksLikeName } from "../text/names.ts";
import { isProse, isSentence } from "../text/prose.ts";
import type { Unit } from "../text/units.ts";
import { type Context, claim, type Recogniser } from "./context.ts";
import { isNamedInHead } from "./head-names.ts";

/** A word alone is what a page files it under, or a desk. */
const FEWEST_WORDS = 2;
/** A body's name has no more words. */
const MOST_WORDS = 12;
/** Body and day are the last lines; a site or an end mark may follow. */
const LAST_LINES = 4;

/**
 * Round two: who signs a statement at its end, right above or below the place and the day: "Oldport, 4 March 2026" over "Oldport Harbour Board". The
 * head of the text names the same body. Refuses somebody, and a line without the day beside it.
 */
export const signingBody: Recogniser = (context) => {
  const { units } = context;
  const signs = units.slice(Math.max(2, units.length - LAST_LINES)).find((unit) => isSigning(unit, context));
  const because = "a body that the text is about, beside the day at its end";
  return signs === undefined
    ? []
    : [claim("source", signs, signs, "placed", "signingBody", because, { start: 0, end: signs.text.length })];
};

function isSigning(unit: Unit, context: Context): boolean {
  const { index, text, words, mark, digits } = unit;
  const { units, outline, packs } = context;
  if (words < FEWEST_WORDS || words > MOST_WORDS || mark !== "" || digits > 0 || outline[index] !== null) return false;
  const dated = [index - 1, index + 1].find((at) => outline[at] === "date-line" || outline[at] === "dateline");
  if (dated === undefined || !/^\p{Lu}|^\p{Lo}/u.test(text) || holdsDetails(unit) || isSentence(unit)) return false;
  const told = units.slice(0, Math.min(index, dated)).filter((other) => isProse(other)).length;
  if (told < FEWEST_PARAGRAPHS || units.slice(Math.max(index, dated) + 1).some((other) => isProse(other))) return false;
  return !(looksLikeName(text, packs) && hasFirstName(text, packs)) && isNamedInHead([text], unit, context);
}
const FEWEST_PARAGRAPHS = 2;
