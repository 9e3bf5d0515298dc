import { isDeliveryNote } from "../text/delivery-note.ts";
import { claim, claimsOn, type Recogniser, type SectionValue } from "./context.ts";

/** Lines of a header. */
const HEADER = 12;
const MOST_WORDS = 8;

const value: SectionValue = { part: "text" };

/** Reads "Check against delivery" above a speech: it is said to who prints the text, and is no headline and no deck. */
export const deliveryNote: Recogniser = ({ units }) =>
  claimsOn(
    units,
    (unit) =>
      unit.words <= MOST_WORDS && unit.words > 1 && isDeliveryNote(unit.text)
        ? claim("notes", unit, unit, "labelled", "deliveryNote", "says that the spoken word counts", value)
        : null,
    0,
    Math.min(HEADER, units.length),
  );
