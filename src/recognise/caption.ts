import { tellsOrder } from "../text/caption-order.ts";
import { isDescription } from "../text/credit-value.ts";
import { key } from "../text/fold.ts";
import { hasLabel, type LabelReading, readLabel } from "../text/label.ts";
import { hasFirstName, isRoleNoun, looksLikeName } from "../text/names.ts";
import { tellsOrigin } from "../text/picture-origin.ts";
import { isProse } from "../text/prose.ts";
import type { Unit } from "../text/units.ts";
import { type Context, claim, claimsOn, type Recogniser } from "./context.ts";

/** Where the label of a caption ends in its text. A caption that closes with a credit has the place of that instead. */
export interface CaptionValue {
  readonly labelEnd: number;
}

/** Reads "Caption: …", "Pictured: …". */
export const labelledCaption: Recogniser = (context) =>
  claimsOn(
    context.units,
    (unit) => {
      const { labels } = context;
      const label = readLabel(unit, labels.caption) ?? shown(unit, context);
      return label
        ? claim("caption", unit, unit, "labelled", "labelledCaption", `the label “${label.label}”`, {
            labelEnd: label.valueStart,
          } satisfies CaptionValue)
        : null;
    },
    1,
  );

/** "Image: the new slipway": the label of a credit, and a thing that nobody's name is. */
function shown(unit: Unit, { labels, packs }: Context): LabelReading | null {
  const label = readLabel(unit, labels.photoCredit);
  return label !== null && isDescription(unit.text.slice(label.valueStart), label, packs) ? label : null;
}

/**
 * "Figure 2: ", "Abb. 1 – ", "図1 ", "Table 3a. ": the word and number of a figure, and what parts them from the caption. Refuses
 * "Figure 2 shows" (a sentence) and "Table 4 of 12".
 */
const NUMBERED =
  /^(\p{L}[\p{L}\p{M}]{0,14}\.?)\s?\d{1,2}[a-z]?(?:\s?[:：.]|\s[–—-](?=\s)|(?<=\p{Script=Han}\d{1,2})(?=\s))\s*(?=\S)/u;

/** Reads "Figure 2: …": its number stays with it, since the story may speak of it. */
export const numberedCaption: Recogniser = ({ units, labels }) =>
  claimsOn(
    units,
    (unit) => {
      if (unit.digits === 0 || unit.words > MOST_WORDS || !LETTERS_AND_DIGIT.test(unit.text)) return null;
      const word = NUMBERED.exec(unit.text)?.[1];
      if (word === undefined || !hasLabel(labels.figure, key(word))) return null;
      return claim("caption", unit, unit, "labelled", "numberedCaption", `“${word}” and its number`);
    },
    1,
  );

/** All lines but a few are done with sooner: V8 takes milliseconds to compile the whole pattern. */
const LETTERS_AND_DIGIT = /^[^\d\s]{1,31}\s?\d/;

const MOST_WORDS = 60;

/** Round two: the line right above a photo credit, unless it is running text; and what begins as another caption does. Behind the story it is the issuer's. */
export const placedCaption: Recogniser = ({ units, outline, story }) => {
  const captions = units.filter(({ index, words }) => outline[index] === "caption" && words >= FEWEST_TWICE_WORDS);
  return claimsOn(units, (unit) => {
    const at = unit.index;
    const credit = units[at + 1];
    if (at === 0 || outline[at] !== null) return null;
    if (captions.some((other) => repeats(unit, other)))
      return claim("caption", unit, unit, "placed", "placedCaption", "begins as another caption does");
    if (!credit || outline[at + 1] !== "photo-credit") return null;
    const together = credit.chunk === unit.chunk && !goesOnFrom(unit, units);
    const signed = /^(?:©|\(c\))/i.test(credit.text) && unit.mark === "";
    // A line right under the headline is its deck, even where a signed picture comes next.
    const header = at < story.first && (unit.text.startsWith("++") || (unit.gap === 0 && outline[at - 1] === null));
    if (!together && header) return null;
    const firstLine = outline.slice(0, at).every((role) => role !== null);
    if ((!together && !signed) || firstLine || unit.words > MOST_WORDS || (at >= story.end && !together)) return null;
    const strength = together ? "shaped" : "placed";
    return claim("caption", unit, unit, strength, "placedCaption", "stands right above a photo credit");
  });
};

/** "The boats in their shed. Photo: Jane Example. Click to enlarge." below "The boats in their shed": the same picture once more. */
const repeats = ({ text, words }: Unit, caption: Unit): boolean =>
  words <= MOST_WORDS &&
  words >= caption.words &&
  text.startsWith(caption.text) &&
  (caption.mark !== "" || text.charAt(caption.text.length) !== " ");

/** Running text right below running text: no blank line parts a picture's lines from the story's there. */
const goesOnFrom = (unit: Unit, units: readonly Unit[]): boolean => {
  const above = units[unit.index - 1];
  return unit.gap === 0 && above !== undefined && isProse(unit) && isProse(above);
};

/**
 * Lines that pages print with their pictures: the same one twice, as caption and as description; people from left to right; and, right above
 * the lead, who is to be seen ("Jane Example, director of Acme."), or what, where its credit is below it. Refuses a headline printed twice,
 * and a name that opens a statement.
 */
export const pageCaption: Recogniser = (context) =>
  claimsOn(
    context.units,
    (unit) => {
      const because = ofPage(unit, context);
      return because === null ? null : claim("caption", unit, unit, "shaped", "pageCaption", because);
    },
    0,
  );

function ofPage(unit: Unit, context: Context): string | null {
  const { units, packs, labels } = context;
  if (isTwice(unit, units) || isDoubled(unit)) return "stands twice, as a caption and its description do";
  if (unit.words <= MOST_WORDS && tellsOrder(unit)) return "tells who is to be seen, from left to right";
  if (unit.index === 0) return null;
  if (tellsOrigin(unit)) return "closes with where the picture is from";
  if (isDescribed(unit, context)) return "what a picture shows, as pages say it to those who cannot see";
  if (isSeen(unit, context) && looksLikeName(unit.text.slice(0, unit.text.indexOf(",")), packs))
    return "names somebody and an office above the lead";
  return isPictured(unit, units, labels)
    ? "a sentence below headline and deck, with its credit and the lead below it"
    : null;
}

/**
 * "Photo of Jane Example with the keepers": the word for a picture, a small word and somebody with a first name that is known.
 * Refuses "Picture of health", "Photo of the Year goes to Jane Example", and what ends a sentence.
 */
function isDescribed({ text, words, mark }: Unit, { labels, pack, packs }: Context): boolean {
  if (words < FEWEST_TWICE_WORDS || words > MOST_DESCRIBED_WORDS || mark !== "") return false;
  const [word = "", link = "", ...rest] = text.split(" ", MOST_NAMED_WORDS);
  if (!/^\p{Lu}\p{Ll}/u.test(word) || !hasLabel(labels.figure, key(word))) return false;
  if (!pack.quotation.prepositions.includes(link)) return false;
  return rest.some((each, at) => /^\p{Lu}/u.test(each) && hasFirstName(rest.slice(at, at + 2).join(" "), packs));
}
const MOST_DESCRIBED_WORDS = 30;
/** The first who is to be seen is named among so many words. */
const MOST_NAMED_WORDS = 6;

/** "The boat in her shed." below headline and deck, and "Photo: Jane Example" between it and the lead. A sentence right below the headline is the deck. */
function isPictured(unit: Unit, units: readonly Unit[], { photoCredit }: Context["labels"]): boolean {
  const [credit, lead] = [units[unit.index + 1], units[unit.index + 2]];
  if (credit === undefined || lead === undefined || unit.index > MOST_HEADER_UNITS || unit.mark !== ".") return false;
  if (unit.words > MOST_PICTURED_WORDS || credit.words > MOST_CREDIT_WORDS || readLabel(credit, photoCredit) === null)
    return false;
  if (lead.gap === 0 || !isProse(lead) || lead.words < FEWEST_BELOW_WORDS) return false;
  const above = units.slice(0, unit.index).filter(isTitle);
  return above.length > 1 && above.at(-1) === units[unit.index - 1];
}

/** A lead may be one short sentence. */
const FEWEST_BELOW_WORDS = 12;
const MOST_HEADER_UNITS = 10;
const MOST_PICTURED_WORDS = 30;
const MOST_CREDIT_WORDS = 10;
/** Headline or deck: words enough, no figures of a date, no stop and no label. */
const isTitle = ({ words, digits, mark }: Unit): boolean => words > 3 && digits < 3 && mark === "";

const FEWEST_TWICE_WORDS = 4;
const MOST_TWICE_WORDS = 12;
/** What stands in the first lines twice is the headline. */
const HEADLINES = 2;

function isTwice({ text, index, words, gap, mark }: Unit, units: readonly Unit[]): boolean {
  if (index < HEADLINES || words < FEWEST_TWICE_WORDS || words > MOST_TWICE_WORDS || gap === 0) return false;
  // A sentence printed twice is one of the story.
  if (mark !== "" && !SEEN.test(text)) return false;
  if (units.slice(0, HEADLINES).some((other) => other.text === text)) return false;
  return units[index - 1]?.text === text || (index > HEADLINES && units[index + 1]?.text === text);
}

/** "The boats in their shed. The boats in their shed.": both run together, as pages are copied. */
function isDoubled({ text, words }: Unit): boolean {
  const half = (text.length - 1) / 2;
  if (words < 2 * FEWEST_TWICE_WORDS || words > 2 * MOST_TWICE_WORDS) return false;
  return text.charAt(half) === " " && text.endsWith(text.slice(0, half));
}

const MOST_SEEN_WORDS = 12;
const SEEN_REACH = 5;
const FEWEST_LEAD_WORDS = 20;
/** "Jane Example, director of Acme.", "Ana Ejemplo, Ministra de Pesca." */
const SEEN = /^\p{Lu}[^,.:;“”"«»?!]{4,40}, \p{L}[^,.:;“”"«»?!]{4,70}\.$/u;

const isSeen = (unit: Unit, { units, packs }: Context): boolean => {
  const [above, next] = [units[unit.index - 1], units[unit.index + 1]];
  if (unit.index > SEEN_REACH || unit.words > MOST_SEEN_WORDS || unit.gap === 0 || unit.digits > 0) return false;
  if (next === undefined || next.gap === 0 || !isProse(next) || next.words < FEWEST_LEAD_WORDS) return false;
  if (above?.mark === ":" || !SEEN.test(unit.text)) return false;
  // With a capital it has to be a job: "Harbour Day, Oldport Quay."
  const [office = ""] = unit.text.slice(unit.text.indexOf(", ") + 2).split(/[\s.]/u, 1);
  return /^\p{Ll}/u.test(office) || isRoleNoun(office, packs);
};
