import { readDate } from "../dates/index.ts";
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
    const rest = value.kind === "immediate" ? unit.text.slice(value.phraseEnd) : "";
    if (wordCount(rest) > 2 && !readDate(rest, context.dates)) return [];
    return [claim("release-line", unit, unit, "labelled", "releaseLine", "says when the text may run", value)];
  });
