import { readDate } from "../dates/index.ts";
import { readReleaseColumn, readReleaseLine } from "../dates/release-line.ts";
import { wordCount } from "../text/prose.ts";
import type { Unit } from "../text/units.ts";
import type { Claim } from "../types.ts";
import { type Context, claim, type Recogniser } from "./context.ts";

/** A release line is this many words at most; anything longer talks about one. */
const MOST_WORDS = 24;

/** One of two columns says it, and nothing else. */
function inColumn(unit: Unit, { source, labels, dates }: Context): Claim[] {
  if (unit.index >= HEADER || unit.lines[0] !== unit.lines[1]) return [];
  const value = readReleaseColumn(source.text.slice(unit.span.start, unit.span.end), labels, dates);
  return value
    ? [claim("release-line", unit, unit, "labelled", "releaseLine", "one column says when the text may run", value)]
    : [];
}

/** Columns stand in a letterhead. */
const HEADER = 12;

/** Reads lines that say when a text may run. Refuses a sentence that mentions an embargo. */
export const releaseLine: Recogniser = (context) =>
  context.units.flatMap((unit) => {
    if (unit.text.length > 220) return [];
    if (unit.words > MOST_WORDS) return [];
    const value = readReleaseLine(unit.text, context.labels, context.dates);
    const column = value === null || value.kind === "immediate" ? inColumn(unit, context) : [];
    if (!value) return column;
    // "For Immediate Release: Grant allows office to grow" is a headline with a label.
    const rest = value.kind === "immediate" ? unit.text.slice(value.phraseEnd) : "";
    if (wordCount(rest) > 2 && !readDate(rest, context.dates)) return column;
    return [claim("release-line", unit, unit, "labelled", "releaseLine", "says when the text may run", value)];
  });
