import { type DateReading, findDates } from "../dates/index.ts";
import { isLabel, readLabel, readPhrase } from "../text/label.ts";
import type { Unit } from "../text/units.ts";
import type { Context } from "./context.ts";

/** Such a line has no more words. */
const MOST_WORDS = 20;
/** "1 May 2026" has five. */
const FEWEST_DIGITS = 5;

/** "por Ana Exemplo publicado 31/01/2024 09h12, última modificação …", "Par Jeanne Exemple – 3 juin 2021": a label for the date or a dash before it. */
export function behindByline(unit: Unit, { labels, dates }: Context): DateReading | null {
  const { text, words, mark, digits } = unit;
  if (digits < FEWEST_DIGITS || words > MOST_WORDS || mark !== "") return null;
  const writer = readPhrase(unit, labels.byline) ?? readLabel(unit, labels.byline);
  const [first] = writer === null ? [] : findDates(text, dates);
  if (writer === null || !first?.date) return null;
  const before = text.slice(writer.valueStart, first.span.start);
  const name = before.replace(DASH_LAST, "");
  const label = [2, 1]
    .map((count) => before.trim().split(" ").slice(-count).join(" "))
    .find((each) => isLabel(each, labels.date));
  const signed = label === undefined ? name !== before : true;
  return signed && /^\p{Lu}/u.test(before.trim()) && !SENTENCE.test(before) ? first : null;
}
/** " – ", " | ", " · " before the day. */
const DASH_LAST = /\s[–—|·•-]\s$/u;
/** A stop or a colon among what should be a name. */
const SENTENCE = /[:!?]|\p{Ll}{3}\./u;
