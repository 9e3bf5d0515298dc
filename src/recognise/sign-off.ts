import { closesLetter } from "../text/sign-off.ts";
import { claim, claimsOn, type Recogniser } from "./context.ts";

/** "Dans l’attente de …, nous vous prions d’agréer, Madame, Monsieur, nos salutations distinguées." */
const MOST_WORDS = 30;
/** What somebody else's letter closed on is told in marks. */
const QUOTED = /["“”„«»「」]/u;

/** Reads what closes a letter to the desk, in the second half: "Kind regards,", "Über eine Veröffentlichung würden wir uns freuen." */
export const signOff: Recogniser = ({ units }) =>
  claimsOn(
    units,
    (unit) =>
      unit.words <= MOST_WORDS && closesLetter(unit.text) && !QUOTED.test(unit.text)
        ? claim("wire", unit, unit, "shaped", "signOff", "closes a letter to the desk")
        : null,
    Math.max(2, Math.ceil(units.length / 2)),
  );
