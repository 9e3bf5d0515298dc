import { pageFeet, pageInserts, pageLinks } from "../languages/page-feet.ts";
import { holdsDetails } from "../text/contact-details.ts";
import { key } from "../text/fold.ts";
import { hasLabel, isLabel, readLabel, readPhrase } from "../text/label.ts";
import { isProse } from "../text/prose.ts";
import type { Unit } from "../text/units.ts";
import { type Context, claim, claimsOn, type Recogniser } from "./context.ts";

const inserts = new Set(pageInserts.map(key));
const links = new Set(pageLinks.map(key));
const feet = new Set(pageFeet.map(key));
/** "Subscribe to our newsletter:" is no longer. */
const LONGEST = 50;
/** Paragraphs of running text that stand above it at the least. */
const FEWEST_PARAGRAPHS = 2;
/** Running text that still follows a row of buttons in the midst of a story. */
const MOST_PARAGRAPHS_BELOW = 2;
/** A paragraph of a story; what a page says of its other texts is shorter. */
const PARAGRAPH_WORDS = 25;
/** Lines among which a contact gives address or number. */
const CONTACT_REACH = 5;
/** What may stand behind the words: "Share:", "Related posts »". */
const BEHIND = /[\s:：»›>…]+$/u;

/**
 * Reads "Share", "Related posts" below the text, and whatever a page has under it: other headlines, dates, forms. Refuses such a line
 * where the story goes on behind it, and what it parts from about and contact sections further down.
 */
export const pageFoot: Recogniser = (context) => {
  const { units } = context;
  const first = units.findIndex(
    (unit) => isFoot(unit, context) && (hasStory(unit, units) || isBehindMark(unit, context)),
  );
  if (first < 0) return [];
  const end = endOf(first, context);
  const below = units
    .slice(first + 1, end)
    .filter((unit) => isProse(unit) && unit.words >= PARAGRAPH_WORDS && unit.mark !== "");
  if (below.length > MOST_PARAGRAPHS_BELOW) return [];
  return units
    .slice(first, end)
    .map((unit) =>
      unit.index === first
        ? claim("wire", unit, unit, "labelled", "pageFoot", `“${unit.text}” heads what a page has below a text`)
        : claim("wire", unit, unit, "labelled", "pageFoot", "stands in the foot of a page"),
    );
};

/** The whole line, below a blank one, behind a sentence's end or soon behind the end mark. */
const isFoot = (unit: Unit, context: Context): boolean =>
  unit.text.length <= LONGEST &&
  feet.has(key(unit.text.replace(BEHIND, ""))) &&
  (unit.gap > 0 || ".!?".includes(context.units[unit.index - 1]?.mark || " ") || isBehindMark(unit, context));

/** "###", whom to ask, "Related posts": the copy has ended, and a page's lines may touch. */
const isBehindMark = ({ index }: Unit, { units, labels }: Context): boolean =>
  units
    .slice(Math.max(1, index - MARK_REACH), index)
    .some(({ text }) => HASHES.test(text) || labels.endMarks.has(key(text)));
const MARK_REACH = 6;
/** "###", "# # #". */
const HASHES = /^#(?: ?#){1,8}$/u;

function hasStory({ index }: Unit, units: readonly Unit[]): boolean {
  let paragraphs = 0;
  for (const unit of units.slice(1, index)) if (isProse(unit)) paragraphs += 1;
  return (
    paragraphs >= FEWEST_PARAGRAPHS ||
    units.slice(1, index).some((unit) => isProse(unit) && unit.words >= 2 * PARAGRAPH_WORDS)
  );
}

/** Up to the sections that a release has below its text, and to its end mark. */
function endOf(first: number, { units, labels }: Context): number {
  const found = units.findIndex(
    (unit) =>
      unit.index > first &&
      (isLabel(unit, labels.boilerplateHeadings) ||
        isLabel(unit, labels.notes) ||
        ((isLabel(unit, labels.contact) || readLabel(unit, labels.contact) !== null) &&
          units.slice(unit.index, unit.index + CONTACT_REACH).some(holdsDetails)) ||
        (unit.words > 1 && unit.mark === "" && readPhrase(unit, labels.boilerplatePrefixes) !== null) ||
        labels.endMarks.has(key(unit.text))),
  );
  return found < 0 ? units.length : found;
}

/** Words of a link to another text. */
const MOST_LINK_WORDS = 24;
/** What parts "Read also" from what is to be read: "Read also: …", "READ MORE | …". */
const LINK_HEAD = /^[\p{L}\p{M}’' -]{3,32}?(?=\s?[:：|»>])/u;

/** Reads what a page sets among the paragraphs: "Advertisement" alone, "Read also: The mill turns again". Refuses a sentence. */
export const pageInsert: Recogniser = ({ units, labels }) =>
  claimsOn(
    units,
    (unit) => {
      const { text, words, gap } = unit;
      if ("[【［".includes(text.charAt(0)) && "]】］".includes(text.slice(-1)) && isPlaceOfPicture(text, labels))
        return claim(
          "wire",
          unit,
          unit,
          "labelled",
          "pageInsert",
          "a picture's address in brackets stands for the picture",
        );
      if (gap === 0 || words > MOST_LINK_WORDS) return null;
      const head = LINK_HEAD.exec(text)?.[0];
      const found = head === undefined ? text.length <= LONGEST && inserts.has(key(text)) : links.has(key(head));
      return found
        ? claim("wire", unit, unit, "labelled", "pageInsert", `“${head ?? text}” is of the page, not of the text`)
        : null;
    },
    1,
  );

/** "[画像1: https://acme.example/a.jpg]", "【画像 https://…】", "[Image: https://…]": what portals put where a picture was. */
const PICTURE_PLACE = /^[[【［]\s?(\p{L}{2,12})\s?\d{0,3}\s?[:：]?\s?https?:\/\/[^\s[\]【】［］]{3,300}\s?[\]】］]$/u;

const isPlaceOfPicture = (text: string, { photoCredit, figure }: Context["labels"]): boolean => {
  const word = text.includes("://") ? PICTURE_PLACE.exec(text)?.[1] : undefined;
  return word !== undefined && (hasLabel(photoCredit, key(word)) || hasLabel(figure, key(word)));
};
