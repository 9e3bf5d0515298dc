import { readDate } from "../dates/index.ts";
import { isLabel, readPhrase } from "../text/label.ts";
import { isOrganisationWord } from "../text/names.ts";
import { isProse, isSentence } from "../text/prose.ts";
import type { Unit } from "../text/units.ts";
import type { Claim } from "../types.ts";
import { type Context, claim, type Recogniser } from "./context.ts";

/** A topic above the headline: "Wohnen", "Wheelchair tennis". */
const MOST_TOPIC_WORDS = 2;
/** The name of a body above it: "Stadt Beispielhausen", "Gemeente Voorbeelddam". */
const MOST_NAME_WORDS = 6;
/** What is taken for the headline below has as many words at least. */
const FEWEST_HEADLINE_WORDS = 3;
/** No header has more lines. */
const HEADER_LINES = 10;

/**
 * Reads what stands above a headline and is none: a topic of a word or two, or a body's name that opens or ends in a
 * word for a body. Refuses it where no other line above the story could be the headline.
 */
export const kicker: Recogniser = (context) => {
  const { units } = context;
  const end = units.findIndex((unit) => isProse(unit) || isSentence(unit));
  const header = units
    .slice(0, Math.min(end < 0 ? HEADER_LINES : end, HEADER_LINES))
    .filter((unit) => isFree(unit, context));
  const claims: Claim[] = [];
  for (const [at, unit] of header.entries()) {
    const below = header.slice(at + 1);
    if (unit.mark !== "" || !below.some(({ words }) => words >= FEWEST_HEADLINE_WORDS)) break;
    if (isBody(unit, context))
      claims.push(claim("issuer", unit, unit, "placed", "kicker", "a body's name above the headline", { start: 0 }));
    else if (isTopic(unit, below[0] as Unit))
      claims.push(claim("wire", unit, unit, "placed", "kicker", "a topic of a word or two above the headline"));
    else break;
  }
  return claims;
};

/** Two words that run on to the next line are a headline's. */
function isTopic(unit: Unit, next: Unit): boolean {
  const apart = unit.words === 1 || next.gap > 0 || next.index > unit.index + 1;
  return unit.words <= MOST_TOPIC_WORDS && apart && !/\d/.test(unit.text) && !/^["“„«»'‘]/u.test(unit.text);
}

/** Lines that plainly are something else do not count: dates, genre, release lines, labels. */
function isFree(unit: Unit, { labels, dates }: Context): boolean {
  return !(
    isLabel(unit.text, labels.genre) ||
    isLabel(unit.text, labels.contact) ||
    readPhrase(unit.text, labels.genre) !== null ||
    readPhrase(unit.text, labels.immediate) !== null ||
    readPhrase(unit.text, labels.embargo) !== null ||
    readPhrase(unit.text, labels.date) !== null ||
    readPhrase(unit.text, labels.photoCredit) !== null ||
    (/\d/.test(unit.text) && unit.words <= MOST_NAME_WORDS && readDate(unit.text, dates) !== null)
  );
}

/** Every word a name's, the first or the last a word for a body. Where headlines have capitals too, nothing is sure. */
function isBody({ text, words }: Unit, { pack, packs }: Context): boolean {
  if (words < 2 || words > MOST_NAME_WORDS || pack.titleCase || !pack.spaced) return false;
  const parts = text.split(" ");
  const small = (word: string): boolean =>
    pack.quotation.conjunctions.includes(word) ||
    pack.quotation.articles.includes(word) ||
    pack.quotation.prepositions.includes(word);
  const named = parts.every((word, at) => /^[\p{Lu}&]/u.test(word) || (at > 0 && small(word)));
  const [first = "", last = ""] = [parts[0], parts.at(-1)];
  return named && (isOrganisationWord(first, packs) || isOrganisationWord(last, packs));
}
