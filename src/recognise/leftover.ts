import { isProse, wordCount } from "../text/prose.ts";
import { claim, type Recogniser } from "./context.ts";

/** A line of so few words in a header is no deck. */
const FEWEST_DECK_WORDS = 3;

/** Round two: short lines outside the story that nothing else has taken. They are kept, but apart from the story. */
export const leftover: Recogniser = ({ units, outline, story }) => {
  const mark = outline.findIndex((role, at) => role === "end-mark" && at >= story.first);
  return units.flatMap((unit, at) => {
    if (outline[at] !== null) return [];
    const behind = at >= story.end && (!isProse(unit) || (mark >= 0 && at > mark));
    const above = at < story.first && wordCount(unit.text) < FEWEST_DECK_WORDS && at > 0;
    return behind || above
      ? [claim("wire", unit, unit, "placed", "leftover", `a short line ${behind ? "behind" : "above"} the story`)]
      : [];
  });
};
