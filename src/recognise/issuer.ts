import { key } from "../text/fold.ts";
import { isLabel, readLabel, readPhrase } from "../text/label.ts";
import { finalMark } from "../text/line-kind.ts";
import { isProse, wordCount } from "../text/prose.ts";
import { claim, type Recogniser } from "./context.ts";

/** Where the issuer's name stands in the (last) unit's text. */
export interface IssuerValue {
  readonly start: number;
}

const MOST_WORDS = 12;

/** Reads "Issued by: X", "From:" with a name below it. */
export const issuer: Recogniser = ({ units, labels }) =>
  units.flatMap((unit, at) => {
    const next = units[at + 1];
    if (next && isLabel(unit.text, labels.issuer) && next.chunk === unit.chunk && wordCount(next.text) <= MOST_WORDS) {
      return [claim("issuer", unit, next, "labelled", "issuer", `the label “${unit.text}”`, { start: 0 })];
    }
    if (wordCount(unit.text) > MOST_WORDS) return [];
    // "From Exampleton with love" is no issuer: one word needs its colon.
    const phrase = readPhrase(unit.text, labels.issuer);
    const label = readLabel(unit.text, labels.issuer) ?? (phrase?.key.includes(" ") ? phrase : null);
    return label && label.valueStart < unit.text.length
      ? [claim("issuer", unit, unit, "labelled", "issuer", `the label “${label.label}”`, { start: label.valueStart })]
      : [];
  });

/**
 * Round two: a short line with capitals behind the story, next to credits and sources, or a header line that a source
 * or contact line names again.
 */
export const placedIssuer: Recogniser = ({ units, outline, story }) =>
  units.flatMap((unit, at) => {
    if (outline[at] !== null || isProse(unit) || wordCount(unit.text) > MOST_WORDS || finalMark(unit.text) !== "")
      return [];
    if (at < story.first) {
      const named = units.some(
        (other, index) =>
          index >= story.end &&
          (outline[index] === "source" || outline[index] === "contact") &&
          key(other.text).includes(key(unit.text)),
      );
      return at > 0 && named && wordCount(unit.text) > 1
        ? [
            claim("issuer", unit, unit, "placed", "placedIssuer", "a source or contact line names it again", {
              start: 0,
            }),
          ]
        : [];
    }
    const near = [at - 1, at + 1, at + 2].some(
      (index) => index >= story.end && (outline[index] === "source" || outline[index] === "photo-credit"),
    );
    const behind = at >= story.end && near && /\p{Lu}/u.test(unit.text);
    return behind
      ? [
          claim(
            "issuer",
            unit,
            unit,
            "placed",
            "placedIssuer",
            "a short line behind the story, beside credit or source",
            { start: 0 },
          ),
        ]
      : [];
  });
