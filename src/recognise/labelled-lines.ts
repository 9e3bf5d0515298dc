import { COLON } from "../text/characters.ts";
import { colonIn } from "../text/label.ts";
import type { Unit } from "../text/units.ts";
import { claim, claimsOn, type Recogniser } from "./context.ts";

/** "What: …", "Where: …", "Media RSVP: …": a short head in capitals or with a capital, a colon, and a value. */
const LABELLED = /^\p{Lu}[\p{L} /&'’-]{1,24}[:：]\s+\S/u;
/** "会期：…", "所在地：…": the same in scripts without spaces; what follows is no sentence. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・／/（）()A-Za-z]{1,14}[：:]\s*\S/u;
const MOST_WORDS = 60;
const MOST_UNSPACED = 30;

/** The colon stands among so many characters. */
const REACH = 26;

/** Reads advisories: two or more lines together that each open with a short head and a colon. */
export const labelledLines: Recogniser = ({ units }) =>
  claimsOn(
    units,
    (unit) => {
      if (!isLabelled(unit) || unit.words > MOST_WORDS) return null;
      const beside = [units[unit.index - 1], units[unit.index + 1]].some(
        (other) => other?.chunk === unit.chunk && isLabelled(other),
      );
      return beside
        ? claim(
            "list",
            unit,
            unit,
            "placed",
            "labelledLines",
            "one of several lines that open with a head and a colon",
            {
              marker: null,
              textStart: 0,
            },
          )
        : null;
    },
    1,
  );

const isLabelled = ({ text, signs, words, mark }: Unit): boolean =>
  (signs & COLON) !== 0 &&
  colonIn(text, REACH) > 0 &&
  (LABELLED.test(text) || (words <= MOST_UNSPACED && !".!?".includes(mark || " ") && UNSPACED.test(text)));
