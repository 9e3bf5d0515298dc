import { cellsOf } from "../text/cells.ts";
import { readLabel, readPhrase } from "../text/label.ts";
import { claim, type Recogniser } from "./context.ts";

/** Reads "By Jane Example, Example Agency" in a header. Refuses "By 2030, the fund …". */
export const byline: Recogniser = ({ units, labels }) =>
  units.slice(0, 10).flatMap((unit) => {
    if (unit.index === 0 || unit.words > 12) return [];
    const label = readLabel(unit.text, labels.byline) ?? readPhrase(unit.text, labels.byline);
    const name = label ? unit.text.slice(label.valueStart) : "";
    const capitals = cellsOf(name)[0]
      ?.text.split(" ")
      .every((word) => /^(?:\p{Lu}|and\b|for\b|de\b|von\b|van\b|=|[a-z]{2,4}$)/u.test(word));
    return label && capitals && name !== ""
      ? [claim("byline", unit, unit, "labelled", "byline", `“${label.label}” and a name`, label)]
      : [];
  });
