import { readLabel } from "../text/label.ts";
import { claim, claimsOn, type Recogniser } from "./context.ts";

/** Where the label of a caption ends in its text. A caption that closes with a credit has the place of that instead. */
export interface CaptionValue {
  readonly labelEnd: number;
}

/** Reads "Caption: …", "Pictured: …". */
export const labelledCaption: Recogniser = ({ units, labels }) =>
  claimsOn(
    units,
    (unit) => {
      const label = readLabel(unit, labels.caption);
      return label
        ? claim("caption", unit, unit, "labelled", "labelledCaption", `the label “${label.label}”`, {
            labelEnd: label.valueStart,
          } satisfies CaptionValue)
        : null;
    },
    1,
  );

const MOST_WORDS = 60;

/** Round two: the line right above a photo credit, unless it is running text. Behind the story it is the issuer's. */
export const placedCaption: Recogniser = ({ units, outline, story }) =>
  claimsOn(units, (unit) => {
    const at = unit.index;
    const credit = units[at + 1];
    if (at === 0 || outline[at] !== null || !credit || outline[at + 1] !== "photo-credit") return null;
    const together = credit.chunk === unit.chunk;
    const signed = /^(?:©|\(c\))/i.test(credit.text) && unit.mark === "";
    // A line right under the headline is its deck, even where a signed picture comes next.
    const header = at < story.first && (unit.text.startsWith("++") || (unit.gap === 0 && outline[at - 1] === null));
    if (!together && header) return null;
    const firstLine = outline.slice(0, at).every((role) => role !== null);
    if ((!together && !signed) || firstLine || unit.words > MOST_WORDS || (at >= story.end && !together)) return null;
    const strength = together ? "shaped" : "placed";
    return claim("caption", unit, unit, strength, "placedCaption", "stands right above a photo credit");
  });
