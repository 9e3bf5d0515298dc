import { isAgency } from "../dates/agency.ts";
import { emailsIn, phonesIn } from "../text/contact-details.ts";
import { readLabel } from "../text/label.ts";
import { itemMark, NOTE_SIGN } from "../text/line-kind.ts";
import { hasFirstName, looksLikeName } from "../text/names.ts";
import { isPostalAddress } from "../text/postal-address.ts";
import type { Unit } from "../text/units.ts";
import { type Context, claim, claimsOn, type Recogniser } from "./context.ts";
import { genreSender } from "./genre-sender.ts";
import { repetitionsOf } from "./headline-label.ts";
import { isDayAlone, neverHeadline } from "./never-headline.ts";
import { isForeign } from "./of-story.ts";
import { isBodyAboveDay, isOfficeLine } from "./office-line.ts";
import { isPersonAndOffice } from "./office-of-person.ts";
import { headlineBelowTitle } from "./page-title.ts";
import { isWriterRow } from "./writer-row.ts";

/** Where the deck's words begin, behind a label or bullet. */
export interface DeckValue {
  readonly start: number;
}

/** "+++ Three plants +++ One owner +++", "-- Three plants, one owner" */
const PLUSES = /^(?:\+{2,3}|--)\s+/;

/** Before what is quoted below, a semicolon does what a colon does: "… açıklaması şöyle;". */
const QUOTED = /^["“”„«»]/u;

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
  const { units, outline, story, headlineGiven, packs } = context;
  const title = headlineGiven ? undefined : units[headlineIndex(units.length, outline, story.first)];
  const inFull = title && outline[title.index] === null ? headlineBelowTitle(title, context) : undefined;
  const headline = inFull ?? title;
  // What stands between a page's title and the headline is the page's.
  const menu =
    title && inFull ? units.slice(title.index + 1, inFull.index).filter(({ index }) => outline[index] === null) : [];
  const from = (headline?.index ?? (headlineGiven ? -1 : units.length)) + 1;
  // What stands between a headline and the same once more is a letterhead.
  const again = headline === undefined ? from : (repetitionsOf(headline, context).at(-1)?.index ?? from);
  const free = units
    .slice(from, story.first)
    .filter((unit) => (outline[unit.index] === null || outline[unit.index] === "list") && unit.words >= FEWEST_WORDS);
  const [behindGenre, others] = partition(free, (unit) => genreSender(unit, context) !== null);
  const [senders, lines] = partition(
    others,
    (unit) =>
      unit.index < again ||
      isOfficeLine(unit, context) ||
      isPersonAndOffice(unit, context) ||
      isBodyAboveDay(unit, context) ||
      isOfSheet(unit, context) ||
      isWriterRow(unit, context),
  );
  const [first] = lines;
  const [twice, once] = partition(lines, (unit) => unit !== first && unit.text === first?.text);
  const [cells, whole] = partition(once, (unit) => isCell(unit, units) || isTag(unit, units));
  const [addresses, worded] = partition(
    whole,
    (unit) => isSite(unit) || (isPostalAddress(unit) && !unit.text.includes(":")),
  );
  const [days, undated] = partition(worded, (unit) => isDayAlone(unit, context));
  const [foreign, ours] = partition(undated, (unit) => isOfPage(unit, context));
  const [facts, told] = partition(ours, (unit) => isOfFacts(unit, units));
  const decks = told
    .filter(
      (unit) =>
        unit.mark !== ":" &&
        !isSalutation(unit, context) &&
        unit.mark !== "," &&
        neverHeadline(unit, context) === null &&
        !isOfLetterhead(unit) &&
        !(unit.mark === ";" && QUOTED.test(units[unit.index + 1]?.text ?? "")) &&
        !isAgency(unit.text) &&
        !areNames(unit, packs) &&
        !isBesideDay(unit, context) &&
        !unit.text.startsWith(NOTE_SIGN),
    )
    .slice(0, MOST_LINES)
    .filter((unit, _, first) => !isHighlight(unit, first));
  return [
    ...menu.map((unit) => claim("wire", unit, unit, "placed", "deck", "between a page's title and the headline")),
    ...behindGenre.map((unit) =>
      claim("issuer", unit, unit, "placed", "deck", "who sends it, behind a word for the genre", {
        start: genreSender(unit, context) ?? 0,
      }),
    ),
    ...senders.map((unit) => claim("wire", unit, unit, "placed", "deck", "says who sends it, below the headline")),
    ...twice.map((unit) => claim("wire", unit, unit, "placed", "deck", "the deck once more, below a picture")),
    ...cells.map((unit) => claim("wire", unit, unit, "shaped", "deck", "a cell of a row of the page")),
    ...addresses.map((unit) => claim("wire", unit, unit, "placed", "deck", "an address below the headline")),
    ...days.map((unit) => claim("wire", unit, unit, "placed", "deck", "another day below the headline")),
    ...foreign.map((unit) =>
      claim("wire", unit, unit, "placed", "deck", "below the headline, and no word of the story's"),
    ),
    ...facts
      .filter(({ index }) => outline[index] === null)
      .map((unit) => claim("wire", unit, unit, "placed", "deck", "a fact of the event below the headline")),
    ...decks.map((unit) => {
      const mark = itemMark(unit.text);
      return claim("deck", unit, unit, mark ? "shaped" : "placed", "deck", "stands between headline and story", {
        start: mark?.textStart ?? PLUSES.exec(unit.text)?.[0].length ?? 0,
      });
    }),
  ];
};

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

function partition<Each>(all: readonly Each[], is: (each: Each) => boolean): [Each[], Each[]] {
  const [yes, no]: [Each[], Each[]] = [[], []];
  for (const each of all) (is(each) ? yes : no).push(each);
  return [yes, no];
}

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
    (other) => other !== undefined && other.mark === "" && other.words < FEWEST_WORDS && itemMark(other.text) !== null,
  );
const MOST_TAG_WORDS = 4;

/** Items below a deck that a blank line parts from it are highlights, a list of their own. */
const isHighlight = (unit: Unit, [first]: readonly Unit[]): boolean =>
  first !== undefined && itemMark(first.text) === null && itemMark(unit.text) !== null && unit.chunk !== first.chunk;

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

/** "Ladies and gentlemen," right above a speech is said with it, and so is "Dear friends," above that. */
function isSalutation({ index, mark, words }: Unit, { units, story }: Context): boolean {
  if (mark !== "," || words > MOST_SALUTING_WORDS) return false;
  return units.slice(index + 1, story.first).every((unit) => unit.mark === "," && unit.words <= MOST_SALUTING_WORDS);
}
const MOST_SALUTING_WORDS = 8;

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

/** The labelled headline, or the first line that nothing has taken. */
function headlineIndex(count: number, outline: readonly (string | null)[], first: number): number {
  const labelled = outline.indexOf("headline");
  const placed = outline.findIndex((role, at) => role === null && at < first);
  return labelled >= 0 ? labelled : placed >= 0 ? placed : count;
}
