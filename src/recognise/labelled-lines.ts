import { claim, type Recogniser } from "./context.ts";

/** "What: …", "Where: …", "Media RSVP: …": a short head in capitals or with a capital, a colon, and a value. */
const LABELLED = /^\p{Lu}[\p{L} /&'’-]{1,24}[:：]\s+\S/u;
const MOST_WORDS = 60;

/** Reads advisories: two or more lines together that each open with a short head and a colon. */
export const labelledLines: Recogniser = ({ units }) =>
  units.flatMap((unit) => {
    if (unit.index === 0 || !LABELLED.test(unit.text) || unit.words > MOST_WORDS) return [];
    const beside = [units[unit.index - 1], units[unit.index + 1]].some(
      (other) => other?.chunk === unit.chunk && LABELLED.test(other.text),
    );
    return beside
      ? [
          claim(
            "list",
            unit,
            unit,
            "placed",
            "labelledLines",
            "one of several lines that open with a head and a colon",
            { marker: null, textStart: 0 },
          ),
        ]
      : [];
  });
