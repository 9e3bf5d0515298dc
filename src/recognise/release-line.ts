import { readReleaseLine } from "../dates/release-line.ts";
import { wordCount } from "../text/prose.ts";
import { claim, type Recogniser } from "./context.ts";

/** A release line is this many words at most; anything longer talks about one. */
const MOST_WORDS = 24;

/** Reads lines that say when a text may run. Refuses a sentence that mentions an embargo. */
export const releaseLine: Recogniser = (context) =>
  context.units.flatMap((unit) => {
    if (unit.text.length > 220) return [];
    const value = readReleaseLine(unit.text, context.labels, context.dates);
    if (!value || unit.words > MOST_WORDS) return [];
    // "For Immediate Release: Grant allows office to grow" is a headline with a label.
    if (value.kind === "immediate" && wordCount(unit.text.slice(value.phraseEnd)) > 2) return [];
    return [claim("release-line", unit, unit, "labelled", "releaseLine", "says when the text may run", value)];
  });
