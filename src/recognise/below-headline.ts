import { isAgency } from "../dates/agency.ts";
import { emailsIn, phonesIn } from "../text/contact-details.ts";
import { itemMark, NOTE_SIGN } from "../text/line-kind.ts";
import { hasFirstName, looksLikeName } from "../text/names.ts";
import { isPostalAddress } from "../text/postal-address.ts";
import type { Unit } from "../text/units.ts";
import type { Strength } from "../types.ts";
import type { Context } from "./context.ts";
import { isDayAlone, neverHeadline } from "./never-headline.ts";
import { isForeign } from "./of-story.ts";
import { isBodyAboveDay, isOfficeLine } from "./office-line.ts";
import { isPersonAndOffice } from "./office-of-person.ts";
import { isWriterRow } from "./writer-row.ts";

/** Where the headline stands that a line is below. */
export interface Above {
  /** The unit in which the headline is printed for the last time. */
  readonly again: number;
  /** The first line below it that does not say who sends the release. */
  readonly first: Unit | undefined;
}

/** A kind of line that stands between headline and story and is no deck. */
export interface NoDeck {
  /** Why it is the page's; null for what is somebody else's to claim: the story's, most often. */
  readonly because: string | null;
  readonly strength?: Strength;
  /** What is of a list stays there. */
  readonly sparesLists?: boolean;
  readonly is: (unit: Unit, context: Context, above: Above) => boolean;
}

/** In the order in which they are asked: a line is of the first kind that has it, and a deck if none has. */
export const NO_DECKS: readonly NoDeck[] = [
  {
    because: "says who sends it, below the headline",
    is: (unit, context, { again }) => saysSender(unit, context, again),
  },
  {
    because: "the deck once more, below a picture",
    is: (unit, _, { first }) => unit !== first && unit.text === first?.text,
  },
  {
    because: "a cell of a row of the page",
    strength: "shaped",
    is: (unit, { units }) => isCell(unit, units) || isTag(unit, units),
  },
  {
    because: "an address below the headline",
    is: (unit) => isSite(unit) || (isPostalAddress(unit) && !unit.text.includes(":")),
  },
  { because: "another day below the headline", is: isDayAlone },
  {
    because: "opens on a word for what the text is",
    is: ({ labels: opens }, { labels, pack }) => pack.spaced && (opens.phrase & labels.genre.bit) !== 0,
  },
  {
    because: "few words below the day",
    is: ({ words, mark, index }, { outline }, { again }) =>
      words <= MOST_FILED_WORDS && mark === "" && outline.slice(again, index).includes("date-line"),
  },
  { because: "below the headline, and no word of the story's", is: (unit, context) => isOfPage(unit, context) },
  {
    because: "a fact of the event below the headline",
    sparesLists: true,
    is: (unit, { units }) => isOfFacts(unit, units),
  },
  { because: null, is: isOfStory },
];

/** "Science Climate Rivers", "Redaktion Fährblatt": subjects, desk and hall stand with the day; no deck says so little. */
const MOST_FILED_WORDS = 4;

/** Whether a line below the headline says who sends the release, as what stands between a headline and the same once more does. */
export const saysSender = (unit: Unit, context: Context, again: number): boolean =>
  unit.index < again ||
  isOfficeLine(unit, context) ||
  isPersonAndOffice(unit, context) ||
  isBodyAboveDay(unit, context) ||
  isOfSheet(unit, context) ||
  isWriterRow(unit, context);

/** Whether a line leads to what stands below it, or is known not to be said of the news. */
function isOfStory(unit: Unit, context: Context): boolean {
  return (
    unit.mark === ":" ||
    unit.mark === "," ||
    neverHeadline(unit, context) !== null ||
    isOfLetterhead(unit) ||
    (unit.mark === ";" && QUOTED.test(context.units[unit.index + 1]?.text ?? "")) ||
    isAgency(unit.text) ||
    areNames(unit, context.packs) ||
    isBesideDay(unit, context) ||
    unit.text.startsWith(NOTE_SIGN)
  );
}

/** Before what is quoted below, a semicolon does what a colon does: "… açıklaması şöyle;". */
const QUOTED = /^["“”„«»]/u;

/**
 * "EXAMPLE HARBOUR BOARD" over "Oldport, 13 October 2021" and "ANNOUNCEMENT" alone: the head of the sheet that was put below the page's own
 * headline.
 */
function isOfSheet(unit: Unit, { units, outline, story }: Context): boolean {
  const below = outline.slice(unit.index + 1, Math.min(story.first, unit.index + MOST_SHEET_LINES + 3));
  const day = below.findIndex((role) => role === "dateline" || role === "date-line");
  if (day < 0 || day > MOST_SHEET_LINES) return false;
  const lines = units.slice(unit.index, unit.index + 1 + day);
  return below[day + 1] === "genre" && lines.every(({ words, mark }) => words <= MOST_SHEET_WORDS && mark === "");
}
const MOST_SHEET_LINES = 3;
const MOST_SHEET_WORDS = 9;

/** "Harbour Gazette for the whole coast": what a page prints apart below a headline is no part of the story, which has none of its words. */
const isOfPage = (unit: Unit, context: Context): boolean =>
  unit.words <= MOST_FOREIGN_WORDS && unit.mark === "" && unit.gap > 0 && isForeign(unit, context, FEWEST_FOREIGN);
const MOST_FOREIGN_WORDS = 8;
const FEWEST_FOREIGN = 2;

/** "Press •" over "Rivers and meadows": a row of a page, broken at the signs that part its cells. */
const isCell = ({ text, index }: Unit, units: readonly Unit[]): boolean =>
  text.endsWith("•") || units[index - 1]?.text.endsWith("•") === true;

/** "- Health and care" beside "- News": the subjects under which a page files a text are items as well, and some of them have a word or two. */
const isTag = ({ text, index, mark, words }: Unit, units: readonly Unit[]): boolean =>
  mark === "" &&
  words <= MOST_TAG_WORDS &&
  itemMark(text) !== null &&
  [units[index - 1], units[index + 1]].some(
    (other) =>
      other !== undefined && other.mark === "" && other.words < FEWEST_TAG_WORDS && itemMark(other.text) !== null,
  );
const MOST_TAG_WORDS = 4;
/** Of a tag that can be told from one of a word or two. */
const FEWEST_TAG_WORDS = 3;

/** "WHO: …" over "WHAT: …": the facts of an event, one a line, and what stands below two of them. */
const isOfFacts = (unit: Unit, units: readonly Unit[]): boolean => {
  if (!unit.text.slice(0, LONGEST_HEAD).includes(":") && unit.index <= NEAR) return false;
  const near = units.slice(Math.max(0, unit.index - NEAR), unit.index + NEAR + 1);
  if (saysHour(unit) || (HEAD.test(unit.text) && near.some(saysHour))) return true;
  if (HEADED.test(unit.text)) return near.some((other) => other !== unit && HEADED.test(other.text));
  return unit.index > NEAR && units.slice(unit.index - NEAR, unit.index).every(({ text }) => HEADED.test(text));
};
const LONGEST_HEAD = 16;
const saysHour = ({ digits, text }: Unit): boolean => digits >= FEWEST_OF_HOUR && HOUR_HEADED.test(text);
/** "Where: Oldport Hall", "Ort : Museum". */
const HEAD = /^\p{Lu}\p{L}{1,11}[ \u00a0\u202f]?[:：]\s/u;
/** "Zeit: 06.12.2019, 11:45 Uhr Ort: …", "When: Friday, 6 March, 11:45": a head, and day and hour behind it. */
const HOUR_HEADED = /^\p{Lu}\p{L}{1,11}[ \u00a0\u202f]?[:：]\s[^:]{0,40}(?<!\d)\d{1,2}[:.h]\d\d(?!\d|\.\d)/u;
/** Day and hour. */
const FEWEST_OF_HOUR = 4;
/** A word in capitals, a colon and what belongs to it: "WHEN: Friday", "WHAT:“Ten Years After”". */
const HEADED = /^\p{Lu}{2,12}[:：](?:\s|["“])/u;
/** Lines that such facts are apart. */
const NEAR = 2;

/**
 * "Hora: 10:30" in one block with "Fecha: 14 de julio de 2021": a line with a head and a colon right beside the day is of the header, what hour
 * it was or which bulletin it is.
 */
function isBesideDay(unit: Unit, { units, outline }: Context): boolean {
  if (outline[unit.index] !== "list" || itemMark(unit.text) !== null || unit.words > MOST_FACT_WORDS) return false;
  return [units[unit.index - 1], units[unit.index + 1]].some(
    (other) => other?.chunk === unit.chunk && outline[other.index] === "date-line" && LABEL.test(other.text),
  );
}
const MOST_FACT_WORDS = 8;
/** "Fecha: 14 …", "Date : 14 …" */
const LABEL = /^\p{L}[\p{L} ]{1,24}[:：]\s?\S/u;

/** "Jana Příkladná, Ann Example": who wrote it. Where headings have capitals as names have, one has a first name: "Lighthouse Month, Oldport Heights". */
const areNames = ({ text, words, mark }: Unit, packs: Context["packs"]): boolean => {
  if (mark !== "" || words > MOST_NAME_WORDS || !text.includes(", ")) return false;
  const names = text.split(", ");
  if (!names.every((name) => name.includes(" ") && looksLikeName(name, packs))) return false;
  return packs[0]?.titleCase !== true || names.some((name) => hasFirstName(name, packs));
};
const MOST_NAME_WORDS = 9;

/** "12 Long Street, Exampleton  Tel. 01632 960000": nobody is to be called in a deck. */
const isOfLetterhead = (unit: Unit): boolean => {
  const [emails, phones] = [emailsIn(unit.text).length > 0, phonesIn(unit.text).length > 0];
  return (emails && phones) || (unit.mark === "" && (emails || phones));
};

/** "Web: https://www.acme.example", "Press page: https://acme.example/press (map of the campus at …)": a site, and what it is called. */
const isSite = ({ words, mark, text }: Unit): boolean => words <= MOST_SITE_WORDS && mark === "" && SITE.test(text);
const MOST_SITE_WORDS = 24;
/** A site alone, or behind up to four words and a colon. */
const SITE = /^(?:\p{L}[\p{L}-]{0,16}(?: [\p{L}-]{1,16}){0,3}:\s)?(?:https?:\/\/|www\.)\S/iu;
