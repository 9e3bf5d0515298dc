import { colonIn, readLabel, readPhrase } from "../text/label.ts";
import type { Unit } from "../text/units.ts";
import type { Claim } from "../types.ts";
import { type Context, claim, type Recogniser, type SectionValue } from "./context.ts";

/** Words of a paragraph that speaks to the desk; a longer one tells more than where pictures are to be had. */
const MOST_WORDS = 70;

/**
 * Round two: what is said to the desk and not to the reader. "Note to editors: …" with its text on the same line, and the
 * last paragraphs of the story that open like "High-resolution images …". Refuses such words in the midst of the story.
 */
export const deskNote: Recogniser = (context) => {
  const { units, outline, story } = context;
  const claims: Claim[] = [];
  for (let at = units.length - 1, last = true; at >= Math.max(1, story.first - 1); at -= 1) {
    const unit = units[at] as Unit;
    // "Please attribute to Inspector Jane Example:" stands above the story.
    const above = at <= story.first;
    if (outline[at] !== null || (above && unit.mark !== ":")) continue;
    const noted = labelled(unit, context) ?? (last || above || at >= story.end ? addressed(unit, context) : null);
    if (noted !== null) claims.push(noted);
    else if (at < story.end) last = false;
  }
  return claims;
};

function labelled(unit: Unit, { labels }: Context): Claim | null {
  const label = readLabel(unit, labels.notes);
  if (label === null || label.valueStart >= unit.text.length) return null;
  const value: SectionValue = {
    part: "text",
    headingEnd: colonIn(unit.text, unit.text.length),
    textStart: label.valueStart,
  };
  return claim("notes", unit, unit, "labelled", "deskNote", `the label “${label.label}”`, value);
}

function addressed(unit: Unit, { labels }: Context): Claim | null {
  if (unit.words > MOST_WORDS) return null;
  const phrase = readPhrase(unit, labels.deskNotes) ?? readPhrase(unit, labels.notes);
  return phrase?.key.includes(" ") || phrase?.key.includes("-")
    ? claim("notes", unit, unit, "labelled", "deskNote", `“${phrase.label}” speaks to the desk`, { part: "text" })
    : null;
}
