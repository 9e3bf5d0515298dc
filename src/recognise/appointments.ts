import { clockWords, hourWords } from "../dates/common-forms.ts";
import { isProse } from "../text/prose.ts";
import type { Unit } from "../text/units.ts";
import { type Context, claim, type Recogniser } from "./context.ts";

/** "at 11:00 a.m.", "2 pm", "10.30 Uhr", "à 18 h", "kl. 10": an hour in or beside the day. */
const HOUR = new RegExp(
  String.raw`(?<![\d.])\d{1,2}(?:[:.h]\d\d|\s?[ap]\.?\s?m\b|\s?(?:${hourWords.join("|")})(?!\p{L}))|(?<!\p{L})(?:${clockWords.join("|")})\.?\s\d`,
  "iu",
);
/** A weekday and a month, or a month and a small word: a stamp of a page ("27.07.2021 – 19:17") has neither. */
const WORDS = /\p{L}{3}[^\p{L}]+(?:\d[^\p{L}]*)?\p{L}{3}/u;
/** Words of a line beside the day: what takes place, or at what hour. */
const MOST_WORDS = 14;
const FEWEST_DIGITS = 3;

/**
 * Round two: days of what is announced, in the midst of the story: "Harbour Fair in Oldport" over "Wednesday, 26 May 2026 at 11:00 a.m.". They are a
 * list, and no date of publication. Refuses a day without an hour, and one that stands above or behind the story.
 */
export const appointments: Recogniser = (context) => {
  const { units, chunks, outline, story } = context;
  const claims = [];
  for (let at = story.first + 1; at < story.end; at += 1) {
    const unit = units[at] as Unit;
    if (outline[at] !== "date-line" || unit.digits < FEWEST_DIGITS) continue;
    if ((chunks[unit.chunk] ?? []).length > MOST_LINES) continue;
    const beside = besides(unit, context);
    if (![unit, ...beside].some(({ digits, text }) => digits > 0 && HOUR.test(text)) || !WORDS.test(unit.text))
      continue;
    if (!isBelowText(unit, context)) continue;
    for (const each of [unit, ...beside, ...below(unit, context)])
      claims.push(
        claim("list", each, each, "shaped", "appointments", "a day of what is announced, within the story", {
          marker: null,
          textStart: 0,
        }),
      );
  }
  return claims;
};

/** The short lines that stand with it and nothing has taken. */
const besides = ({ chunk, index }: Unit, { chunks, outline }: Context): readonly Unit[] =>
  (chunks[chunk] ?? []).filter(
    (other) => other.index !== index && outline[other.index] === null && other.words <= MOST_WORDS && other.mark === "",
  );
/** More lines that stand together are a page's. */
const MOST_LINES = 4;

/** "Harbour Fair" and "Location: The quay", a blank line between each. */
function below({ index }: Unit, { units, outline }: Context): readonly Unit[] {
  const [title, fact] = [units[index + 1], units[index + 2]];
  if (title === undefined || fact === undefined || outline[title.index] !== null || outline[fact.index] !== null)
    return [];
  return title.words <= MOST_WORDS && title.mark === "" && fact.words <= MOST_FACT_WORDS && HEADED.test(fact.text)
    ? [title, fact]
    : [];
}
/** "Location: The quay". */
const HEADED = /^\p{Lu}\p{L}{2,11}:\s\S/u;
const MOST_FACT_WORDS = 30;

/** The paragraph above, past other lines of that kind; the story goes on behind. */
function isBelowText(unit: Unit, { units, outline, story }: Context): boolean {
  const above = units
    .slice(story.first, unit.index)
    .findLast((other) => outline[other.index] === null && isProse(other));
  return above !== undefined && units.slice(unit.index + 1, story.end).some(isProse);
}
