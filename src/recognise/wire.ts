import { cellsOf } from "../text/cells.ts";
import { isAddressAlone, phonesIn } from "../text/contact-details.ts";
import { readPhrase } from "../text/label.ts";
import type { Unit } from "../text/units.ts";
import { claim, type Recogniser } from "./context.ts";

/**
 * Codes of a wire desk in a header: "/politics/EU/justice/", "Tarife/Verkehr/Norden/", "SG/SM/12161", "2ND LEAD",
 * "(Zusammenfassung 1800)".
 */
const DESK_CODE =
  /^(?:\/[\p{L}\p{N}/ -]{2,80}\/|[\p{L}\p{N}-]{2,30}(?:\/[\p{L}\p{N}-]{2,30}){2,6}\/?|[A-Z]{1,5}(?:\/[A-Z0-9-]{1,12}){1,4}|\d{1,2}(?:ST|ND|RD|TH) (?:LEAD|NET|UPDATE)|\(\p{L}{4,20} \d{3,4}\))$/u;
/** Initials or a desk sign at the very end: "(jg)", "dpa hm bs". */
const DESK_SIGN = /^(?:\(\p{Ll}{2,4}(?:\/\p{Ll}{2,4})?\)|\p{Ll}{2,4}(?: \p{Ll}{2,3}){1,5})$/u;
/** "Copyright Acme 2024.", "© 2024 AFP". */
const RIGHTS = /^(?:©|\(c\)|copyright\b).{0,60}\b(?:19|20)\d\d\b/i;

/** Reads what wires and web pages leave in a text: "KEYWORD: …", "View source version on …", an address alone at the end. */
export const wire: Recogniser = ({ units, labels, source }) =>
  units.flatMap((unit) => {
    const phrase = unit.text.length < 400 ? readPhrase(unit.text, labels.wire) : null;
    if (phrase && (unit.words <= 40 || unit.text === unit.text.toUpperCase())) {
      return [claim("wire", unit, unit, "labelled", "wire", `lines that begin “${phrase.label}” come from a wire`)];
    }
    if (unit.text.length > 160) return [];
    if (RIGHTS.test(unit.text)) return [claim("wire", unit, unit, "shaped", "wire", "a note of rights with a year")];
    const late = unit.index > units.length / 2;
    if (late && isAddressRow(unit, source.text)) {
      return [
        claim("wire", unit, unit, "shaped", "wire", "an address and a number in columns: the foot of a letterhead"),
      ];
    }
    if (unit.index < 5 && DESK_CODE.test(unit.text))
      return [claim("wire", unit, unit, "shaped", "wire", "a desk's code")];
    if (unit.index >= units.length - 2 && units.length > 4 && DESK_SIGN.test(unit.text)) {
      return [claim("wire", unit, unit, "shaped", "wire", "a desk's sign")];
    }
    if (
      late &&
      isAddressAlone(unit.text) &&
      !unit.text.includes("@") &&
      /^(?:https?:|www)/i.test(unit.text) &&
      unit.gap > 0
    ) {
      return [claim("wire", unit, unit, "shaped", "wire", "a web address alone")];
    }
    return [];
  });

/** "Example House  12 Long Street  Exampleton  +44 1632 960000": three cells or more on one line, one with a number. */
function isAddressRow(unit: Unit, text: string): boolean {
  if (unit.mark !== "") return false;
  const cells = cellsOf(text.slice(unit.span.start, unit.span.end));
  return cells.length >= 3 && cells.some((cell) => phonesIn(cell.text).length > 0);
}
