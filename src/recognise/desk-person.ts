import { deskUnits, pressDesks } from "../languages/press-desks.ts";
import { key } from "../text/fold.ts";
import { mapped } from "../text/mapped.ts";
import { isOrganisationWord, looksLikeName, withoutTitles } from "../text/names.ts";
import type { Unit } from "../text/units.ts";
import { type ContactValue, type Context, claim, type Recogniser } from "./context.ts";

/** No header has more lines. */
const HEADER = 10;
/** Name and desk have so many words together. */
const MOST_WORDS = 12;
const FEWEST_WORDS = 3;
/** Words of the body's name below. */
const MOST_BODY_WORDS = 8;

const desks = new Set(pressDesks);
const units = new Set(deskUnits);

/**
 * Reads who is to be asked where a header names a person and the desk for the press on one line, with the body's name below it and without
 * any number: "Dr. Jana Beispiel Abteilung Öffentlichkeitsarbeit" over "Museum der Wehre e. V.". Refuses a name alone, and "Presse".
 */
export const deskPerson: Recogniser = (context) => {
  for (const unit of context.units.slice(1, HEADER)) {
    const name = nameBeforeDesk(unit, context);
    if (name === null) continue;
    const value: ContactValue = { part: "text", block: unit.index, valueStart: 0, desk: name };
    const because = "a person and the desk for the press";
    const body = context.units[unit.index + 1];
    const below = body !== undefined && body.chunk === unit.chunk && body.words <= MOST_BODY_WORDS && body.digits === 0;
    return [
      claim("contact", unit, unit, "shaped", "deskPerson", because, value),
      ...(below ? [claim("contact", body, body, "shaped", "deskPerson", "whose desk it is", value)] : []),
    ];
  }
  return [];
};

function nameBeforeDesk({ text, words, digits, mark }: Unit, { packs }: Context): string | null {
  if (words < FEWEST_WORDS || words > MOST_WORDS || digits > 0 || mark !== "") return null;
  const parts = text.split(" ");
  const last = key(parts.at(-1) ?? "");
  if (!desks.has(last) && !desks.has(`${key(parts.at(-2) ?? "")} ${last}`)) return null;
  const lower = mapped(parts, (part) => key(part));
  const from = lower.findIndex((part, at) => at > 1 && (units.has(part) || desks.has(lower.slice(at).join(" "))));
  if (from < 0) return null;
  const name = withoutTitles(parts.slice(0, from).join(" "), packs);
  // "Alster Kommunes presseafdeling": whose desk it is.
  const owned = name.endsWith("s") && isOrganisationWord(name.slice(name.lastIndexOf(" ") + 1, -1), packs);
  return looksLikeName(name, packs) && !owned ? name : null;
}
