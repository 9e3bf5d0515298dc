import { closesLetter, opensLetter } from "../text/sign-off.ts";
import type { Unit } from "../text/units.ts";
import { claim, claimsOn, type Recogniser } from "./context.ts";

/** "Dans l’attente de …, nous vous prions d’agréer, Madame, Monsieur, nos salutations distinguées." */
const MOST_WORDS = 30;
/** What somebody else's letter closed on is told in marks. */
const QUOTED = /["“”„«»「」]/u;

/** "Dear Secretary Example and members of the board:" */
const MOST_SALUTING = 12;

const salutes = ({ text, words, mark }: Unit): boolean =>
  mark === ":" && words > 1 && words <= MOST_SALUTING && opensLetter(text);

/** "The Honourable Jane Example 12 Quay Street Oldport 20500" right above it. */
const isAddressee = ({ words, mark, digits }: Unit): boolean =>
  mark === "" && digits >= FEWEST_DIGITS && words <= MOST_ADDRESSING;
const FEWEST_DIGITS = 4;
const MOST_ADDRESSING = 24;
const LEAD = 2;

/**
 * Reads what closes a letter to the desk, in the second half: "Kind regards,", "Über eine Veröffentlichung würden wir uns freuen."; and the line with
 * which a letter opens, wherever it stands: "Dear Ms Example:". Refuses what goes on behind its colon, and "Dear friends," with which a speech begins.
 */
export const signOff: Recogniser = ({ units }) => {
  const half = Math.max(2, Math.ceil(units.length / 2));
  return claimsOn(units, (unit) => {
    const { index, text, words } = unit;
    if (salutes(unit)) return claim("wire", unit, unit, "shaped", "signOff", "opens a letter");
    const next = units[index + 1];
    if (index > LEAD && isAddressee(unit) && next !== undefined && salutes(next))
      return claim("wire", unit, unit, "shaped", "signOff", "whom a letter is to");
    return index >= half && words <= MOST_WORDS && closesLetter(text) && !QUOTED.test(text)
      ? claim("wire", unit, unit, "shaped", "signOff", "closes a letter to the desk")
      : null;
  });
};
