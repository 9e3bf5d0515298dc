import { streetWordsInFront } from "../languages/street-words.ts";
import { isAsianAddress } from "./asian-address.ts";
import type { Unit } from "./units.ts";

/** "Civic Centre, High Street, Example EX1 2AB", "350 Main Street, Exampleton, EX 00100", "802高雄市見本區港灣路33號". */
export const isPostalAddress = ({ text, digits, mark }: Unit): boolean =>
  digits > 0 &&
  mark === "" &&
  (POSTCODE.test(text) || STREET.test(text) || opensOnNumber(text) || isAsianAddress(text));

/** "12, rue du Port", "12 bis, avenue du Phare, Port-Exemple". Refuses "12 rues rouvrent" and "12 place names". */
const opensOnNumber = (text: string): boolean => streets.has((NUMBERED.exec(text)?.[1] ?? "").toLowerCase());
const streets: ReadonlySet<string> = new Set(streetWordsInFront);
/** A number, a comma and a word: without the comma it could count them. */
const NUMBERED = /^\d{1,5}(?: ?(?:bis|ter))?, ?(\p{L}{3,10}) \p{L}/u;

/** "TK1 2AB" and "NY 10003" at the end of a line. */
const POSTCODE = /,?\s(?:\p{Lu}{1,2}\d[\p{Lu}\d]? \d\p{Lu}{2}|\p{Lu}{2},? \d{5}(?:-\d{4})?)$/u;
/** "350 Main Street": a number, a name or two, a word for a street. */
const STREET =
  /^\d{1,5} (?:\p{Lu}[\p{L}.]{0,20} ){1,3}(?:Street|St\.?|Road|Rd\.?|Avenue|Ave\.?|Square|Lane|Drive|Blvd\.?)(?:,|$)/u;
