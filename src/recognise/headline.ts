import { deskCodes } from "../languages/desk-codes.ts";
import { en } from "../languages/en.ts";
import { packs } from "../languages/index.ts";
import type { LanguagePack } from "../languages/pack.ts";
import { COLON } from "../text/characters.ts";
import { key } from "../text/fold.ts";
import { readLabel } from "../text/label.ts";
import { itemMark, NOTE_SIGN } from "../text/line-kind.ts";
import { mapped } from "../text/mapped.ts";
import { hasFirstName } from "../text/names.ts";
import { isCapitals, isProse } from "../text/prose.ts";
import type { Unit } from "../text/units.ts";
import type { Claim } from "../types.ts";
import { type Context, claim, claimsOn, type Recogniser } from "./context.ts";
import { furniture } from "./furniture.ts";
import { genreSender } from "./genre-sender.ts";
import { behindGenre, behindLabel, type HeadlineValue, repetitionsOf } from "./headline-label.ts";
import { neverHeadline } from "./never-headline.ts";
import { headlineBelowTitle } from "./page-title.ts";

/** A label for the headline stands so far up, and above all running text: "Title: …" under it is a book's. */
const LABELLED_REACH = 12;

function firstProse(units: readonly Unit[]): number {
  const first = units.findIndex((unit, at) => at > 0 && isProse(unit) && unit.mark !== ":");
  return first < 0 ? units.length : first;
}

/** Reads "Headline: Acme opens plant". */
export const labelledHeadline: Recogniser = ({ units, labels, pack }) =>
  claimsOn(units, (unit) => labelled(unit, labels, pack), 0, Math.min(LABELLED_REACH, firstProse(units)));

/** "ASIA: Ferry sails again" is no label in English, though the word is one in Finnish; English ones stand in texts of all languages. */
const isOfOtherLanguage = (word: string, { tag, labels }: LanguagePack): boolean =>
  packs.some((pack) => pack.tag === tag) &&
  ![...labels.headline, ...en.labels.headline].some((own) => key(own) === word);

function labelled(unit: Unit, { headline, genre }: Context["labels"], pack: LanguagePack): Claim | null {
  if (unit.words >= FEWEST_CODED_WORDS && isCoded(unit, pack)) {
    const value: HeadlineValue = { start: 0, label: null };
    return claim("headline", unit, unit, "shaped", "labelledHeadline", "opens on the code of a desk", value);
  }
  const label = readLabel(unit, headline);
  if (!label || label.valueStart >= unit.text.length || isOfOtherLanguage(label.key, pack)) return null;
  const start = label.valueStart + behindGenre(unit.text.slice(label.valueStart), genre);
  const value: HeadlineValue = { start, label: "headline" };
  return claim("headline", unit, unit, "labelled", "labelledHeadline", `the label “${label.label}”`, value);
}

/** "POL-OP: Zeugen gesucht", "FW-OP: Brand im Hafen": how police, fire brigades and customs open their headlines on German wires. */
const coded = new Map(
  Object.entries(deskCodes).map(([tag, codes]) => [
    tag,
    new RegExp(String.raw`^(?:${codes.join("|")})(?:-\p{Lu}[\p{L}\d]{0,11}){0,3}: [^:]{0,200}\p{Ll}`, "u"),
  ]),
);
const isCoded = ({ text, signs }: Unit, { tag }: LanguagePack): boolean =>
  (signs & COLON) !== 0 && /^\p{Lu}{2}/u.test(text) && coded.get(tag)?.test(text) === true;
const FEWEST_CODED_WORDS = 3;

/** Round two: the first line of the header that nothing else has taken. The same words printed again are wire debris. */
export const headline: Recogniser = (context) => {
  const { units, outline } = context;
  if (context.headlineGiven) return [];
  const labelled = outline.indexOf("headline");
  const { above, unit } = labelled >= 0 ? { above: [], unit: units[labelled] } : firstFree(context);
  if (!unit) return above;
  const value = behindLabel(unit, context);
  const rest = labelled >= 0 ? null : goesOnBelow(unit, context);
  return [
    ...above,
    ...(labelled >= 0
      ? []
      : [claim("headline", unit, rest ?? unit, "placed", "headline", "the first line that is nothing else", value)]),
    ...mapped(repetitionsOf(unit, context), (other) =>
      claim("wire", other, other, "shaped", "headline", "repeats the headline"),
    ),
  ];
};

/**
 * "Jury Returns Guilty Verdict in" over "Capital Murder Trial", blank lines between them: a headline breaks behind an article, a conjunction or,
 * where these are no part of verbs, a preposition. In capitalised words, "Turned In" is a verb and "Verdict in" is not. In capitals it breaks before
 * one as well: "FERRIES TO SAIL AGAIN" over "IN EAST AND WEST NORROW". Refuses a deck of more words.
 */
function goesOnBelow(unit: Unit, { units, outline, story, pack }: Context): Unit | null {
  const next = units[unit.index + 1];
  const last = unit.text.slice(unit.text.lastIndexOf(" ") + 1);
  if (next === undefined || next.words === 0 || next.index >= story.first) return null;
  if (outline[next.index] !== null) return null;
  if (next.gap === 0)
    return isLastWord(unit, next, units[next.index + 1]) ? next : shoutedEnd(unit, { units, outline, story });
  if (
    !pack.spaced ||
    unit.words < FEWEST_OPEN_WORDS ||
    next.words > MOST_REST_WORDS ||
    ".:;".includes(next.mark || " ")
  )
    return null;
  const { articles, conjunctions, prepositions, verbSecond } = pack.quotation;
  const first = next.text.slice(0, next.text.indexOf(" ")).toLowerCase();
  const shouted = next.words <= MOST_SHOUTED_REST && isCapitals(unit.text) && isCapitals(next.text);
  const open =
    (shouted && next.mark === "" && (prepositions.includes(first) || conjunctions.includes(first))) ||
    articles.includes(last) ||
    conjunctions.includes(last) ||
    (prepositions.includes(last) && verbSecond !== true && (pack.titleCase !== true || hasTitleCase(unit.text)));
  return open && itemMark(next.text) === null ? next : null;
}
/** "CHANGES TO THE KEEPING OF WEIRS AND FERRY" over "ACT", right below it and with a blank line behind: what is left of a wrapped headline in capitals. */
const isLastWord = (unit: Unit, next: Unit, behind: Unit | undefined): boolean =>
  next.words <= MOST_LAST_WORDS &&
  next.mark === "" &&
  unit.mark === "" &&
  unit.text.length >= SHORTEST_WRAPPED &&
  (behind?.gap ?? 0) > 0 &&
  next.digits === 0 &&
  isCapitals(unit.text) &&
  isCapitals(next.text);
/**
 * "DEPARTMENT OF RIVERS SETS OUT WHAT IT ASKS OF" over "OWNERS OF OLDER WEIRS", right below each other and a blank line behind: a headline in
 * capitals that fills a line was wrapped; a deck has small letters, or a line between. Null where the lines below have small letters.
 */
function shoutedEnd(unit: Unit, { units, outline, story }: Pick<Context, "units" | "outline" | "story">): Unit | null {
  if (unit.text.length < SHORTEST_WRAPPED || unit.mark !== "" || !isCapitals(unit.text)) return null;
  let last: Unit | null = null;
  for (let at = unit.index + 1; at <= unit.index + MOST_WRAPPED; at += 1) {
    const next = units[at];
    if (next === undefined || next.index >= story.first || outline[at] !== null || next.gap > 0) break;
    if (next.words > MOST_REST_WORDS || ".:;".includes(next.mark || " ") || !isCapitals(next.text)) return null;
    last = next;
  }
  return last !== null && (units[last.index + 1]?.gap ?? 0) > 0 ? last : null;
}
/** Lines below the first. */
const MOST_WRAPPED = 3;
const MOST_LAST_WORDS = 2;
/** Lines are wrapped no earlier. */
const SHORTEST_WRAPPED = 40;

/** All but the small words have a capital. */
const hasTitleCase = (text: string): boolean =>
  text.split(" ").every((word) => word.length < SHORTEST_TITLED || !/^\p{Ll}/u.test(word));
const SHORTEST_TITLED = 5;
const FEWEST_OPEN_WORDS = 4;
const MOST_REST_WORDS = 14;
const MOST_SHOUTED_REST = 6;

/** The first line of the header that nothing has taken and that may be a headline, and what stands above it. */
function firstFree(context: Context): { above: Claim[]; unit: Unit | undefined } {
  const { units, outline, story } = context;
  const above: Claim[] = [];
  const nextFree = (from: number): Unit | undefined => {
    for (let at = from; at < story.first; at += 1) {
      const unit = units[at] as Unit;
      if (unit.words === 0 || outline[at] !== null || unit.text.startsWith(NOTE_SIGN)) continue;
      if (neverHeadline(unit, context) === null) return unit;
    }
    return undefined;
  };
  let unit = nextFree(0);
  for (let lines = 0; unit !== undefined && lines < MOST_ABOVE; lines += 1) {
    const next = nextFree(unit.index + 1);
    const whole = headlineBelowTitle(unit, context);
    if (whole !== undefined && outline[whole.index] === null) {
      above.push(
        claim("wire", unit, unit, "placed", "headline", "a page's title, which the headline below says in full"),
      );
      return { above, unit: whole };
    }
    const because = furniture(unit, next, context);
    const told = next === undefined ? "both" : next.words < FEWEST_OPEN_WORDS ? "row" : "name";
    const sender = genreSender(unit, context, told);
    if (sender !== null)
      above.push(
        claim("issuer", unit, unit, "placed", "headline", "who sends it, behind a word for the genre", {
          start: sender,
        }),
      );
    else if (because !== null) above.push(claim("wire", unit, unit, "placed", "headline", because));
    else if (isSender(unit, context))
      above.push(claim("issuer", unit, unit, "placed", "headline", "a contact line says the same", { start: 0 }));
    else break;
    unit = next;
  }
  for (const other of units.slice(0, unit?.index ?? story.first)) {
    const because = outline[other.index] === null && other.words > 0 ? neverHeadline(other, context) : null;
    if (because !== null) above.push(claim("wire", other, other, "placed", "headline", because));
  }
  return { above, unit };
}

/** "Polizeipräsidium Musterstadt" above the story and again, word for word, among the contacts: who sends it, whether a headline follows or not. */
function isSender({ text, words, mark, index }: Unit, { units, outline, packs, story }: Context): boolean {
  if (words > MOST_SENDER_WORDS || mark !== "" || hasFirstName(text, packs)) return false;
  const name = key(text);
  return units
    .slice(Math.max(story.end, index + 1))
    .some((other) => outline[other.index] === "contact" && key(other.text) === name);
}
const MOST_SENDER_WORDS = 10;

/** Lines above a headline that nothing else has told from it. */
const MOST_ABOVE = 4;
