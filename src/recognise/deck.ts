import { readLabel } from "../text/label.ts";
import { itemMark } from "../text/line-kind.ts";
import type { Unit } from "../text/units.ts";
import type { Claim } from "../types.ts";
import { type Above, NO_DECKS, saysSender } from "./below-headline.ts";
import { claim, claimsOn, type Recogniser } from "./context.ts";
import { genreSender } from "./genre-sender.ts";
import { repetitionsOf } from "./headline-label.ts";
import { headlineBelowTitle } from "./page-title.ts";

/** Where the deck's words begin, behind a label or bullet. */
export interface DeckValue {
  readonly start: number;
}

/** "+++ Three plants +++ One owner +++", "-- Three plants, one owner" */
const PLUSES = /^(?:\+{2,3}|--)\s+/;

const MOST_LINES = 6;
const FEWEST_WORDS = 3;

/** Reads "Subtitle: …". */
export const labelledDeck: Recogniser = ({ units, labels }) =>
  claimsOn(
    units,
    (unit) => {
      const label = readLabel(unit, labels.deck);
      return label && label.valueStart < unit.text.length
        ? claim("deck", unit, unit, "labelled", "labelledDeck", `the label “${label.label}”`, {
            start: label.valueStart,
          })
        : null;
    },
    0,
    12,
  );

/** Round two: lines between headline and story that nothing else has taken; bulleted ones too. */
export const deck: Recogniser = (context) => {
  const { units, outline, story, headlineGiven } = context;
  const title = headlineGiven ? undefined : units[headlineIndex(units.length, outline, story.first)];
  const inFull = title && outline[title.index] === null ? headlineBelowTitle(title, context) : undefined;
  const headline = inFull ?? title;
  // What stands between a page's title and the headline is the page's.
  const menu =
    title && inFull ? units.slice(title.index + 1, inFull.index).filter(({ index }) => outline[index] === null) : [];
  const claims: Claim[] = menu.map((unit) =>
    claim("wire", unit, unit, "placed", "deck", "between a page's title and the headline"),
  );
  const from = (headline?.index ?? (headlineGiven ? -1 : units.length)) + 1;
  // What stands between a headline and the same once more is a letterhead.
  const again = headline === undefined ? from : (repetitionsOf(headline, context).at(-1)?.index ?? from);
  const free = units
    .slice(from, story.first)
    .filter((unit) => (outline[unit.index] === null || outline[unit.index] === "list") && unit.words >= FEWEST_WORDS);
  const first = free.find((unit) => genreSender(unit, context) === null && !saysSender(unit, context, again));
  const above: Above = { again, first };
  const decks: Unit[] = [];
  for (const unit of free) {
    const start = genreSender(unit, context);
    const kind = start === null ? NO_DECKS.find(({ is }) => is(unit, context, above)) : undefined;
    if (start !== null) {
      claims.push(
        claim("issuer", unit, unit, "placed", "deck", "who sends it, behind a word for the genre", { start }),
      );
    } else if (kind === undefined) decks.push(unit);
    else if (kind.because !== null && !(kind.sparesLists && outline[unit.index] === "list")) {
      claims.push(claim("wire", unit, unit, kind.strength ?? "placed", "deck", kind.because));
    }
  }
  const shown = decks.slice(0, MOST_LINES).filter((unit, _, first) => !isHighlight(unit, first));
  return [...claims, ...shown.map(deckClaim)];
};

function deckClaim(unit: Unit): Claim {
  const mark = itemMark(unit.text);
  // A figure may be more than the number of an item: "13. Oktober 2021 im Fährhaus".
  return claim("deck", unit, unit, mark ? "shaped" : "placed", "deck", "stands between headline and story", {
    start: (mark?.kind === "bullet" ? mark.textStart : undefined) ?? PLUSES.exec(unit.text)?.[0].length ?? 0,
  });
}

/** Items below a deck that a blank line parts from it are highlights, a list of their own. */
const isHighlight = (unit: Unit, [first]: readonly Unit[]): boolean =>
  first !== undefined && itemMark(first.text) === null && itemMark(unit.text) !== null && unit.chunk !== first.chunk;

/** The labelled headline, or the first line that nothing has taken. */
function headlineIndex(count: number, outline: readonly (string | null)[], first: number): number {
  const labelled = outline.indexOf("headline");
  const placed = outline.findIndex((role, at) => role === null && at < first);
  return labelled >= 0 ? labelled : placed >= 0 ? placed : count;
}
