import { readLabel } from "../text/label.ts";
import { claim, type Recogniser } from "./context.ts";

/** Reads "Caption: …", "Pictured: …". */
export const labelledCaption: Recogniser = ({ units, labels }) =>
  units.flatMap((unit) => {
    const label = unit.index > 0 ? readLabel(unit.text, labels.caption) : null;
    return label ? [claim("caption", unit, unit, "labelled", "labelledCaption", `the label “${label.label}”`)] : [];
  });

const MOST_WORDS = 60;

/** Round two: the line right above a photo credit, unless it is running text. Behind the story it is the issuer's. */
export const placedCaption: Recogniser = ({ units, outline, story }) =>
  units.flatMap((unit, at) => {
    const credit = units[at + 1];
    if (at === 0 || outline[at] !== null || !credit || outline[at + 1] !== "photo-credit") return [];
    const together = credit.chunk === unit.chunk;
    const signed = /^(?:©|\(c\))/i.test(credit.text) && unit.mark === "";
    const firstLine = outline.slice(0, at).every((role) => role !== null);
    if ((!together && !signed) || firstLine || unit.words > MOST_WORDS || (at >= story.end && !together)) return [];
    return [
      claim(
        "caption",
        unit,
        unit,
        together ? "shaped" : "placed",
        "placedCaption",
        "stands right above a photo credit",
      ),
    ];
  });
