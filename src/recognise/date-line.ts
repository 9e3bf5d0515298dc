import { type DatelineReading, readDateline } from "../dates/dateline.ts";
import { type DateReading, findDates, opensRange, readDate } from "../dates/index.ts";
import { cellsOf } from "../text/cells.ts";
import { GAP } from "../text/characters.ts";
import { key } from "../text/fold.ts";
import { isLabel, readLabel, readPhrase } from "../text/label.ts";
import { looksLikeName } from "../text/names.ts";
import { wordCount } from "../text/prose.ts";
import type { Unit } from "../text/units.ts";
import type { Claim, Span } from "../types.ts";
import { type Context, claim, claimsOnEach, type Recogniser } from "./context.ts";
import { behindByline } from "./dated-byline.ts";
import { behindSendersGenre, issuedLine } from "./dated-genre.ts";
import { behindMarks } from "./dated-marks.ts";
import { isEventsDate, isFromHourToHour, isOtherHead } from "./event-facts.ts";
import { hasFigures } from "./figures.ts";
import { LONGEST_PART, stackedDate, stampedDate } from "./stamped-date.ts";

/** What a date line says. */
export interface DateLineValue {
  readonly reading: DateReading;
  /** Who sends the release, beside its date. */
  readonly source?: Span;
}

/** A date of publication stands among the first or the last lines. */
const FIRST_LINES = 14;
const LAST_LINES = 14;
/** Below what closes an item a page number may stand. */
const LAST_SIGNS = 3;

/** Reads a date alone on a line, behind a label, beside other cells of a header, or one part a line ("NOV", "19", "2024"). */
export const dateLine: Recogniser = (context) => {
  const { units } = context;
  return claimsOnEach(units, (unit) => {
    const at = unit.index;
    if ((at >= FIRST_LINES && at < units.length - LAST_LINES) || unit.text.length > 120) return [];
    // No date is without a figure; but a part of one may be, or a label above it.
    if (!hasFigures(unit) && unit.text.length > LONGEST_PART && !isLabel(unit, context.labels.date)) return [];
    if (isOfEvent(units[at - 1], unit.gap, context) || isEventsDate(unit, context) || isFromHourToHour(unit)) return [];
    const stacked = stackedDate(units, at, context);
    if (stacked) {
      const last = units[at + 2] as Unit;
      return [
        claim("date-line", unit, last, "shaped", "dateLine", "day, month and year, one a line", { reading: stacked }),
      ];
    }
    const next = units[at + 1];
    if (next && isLabel(unit, context.labels.date) && readDate(next.text, context.dates)) {
      return [
        claim("date-line", unit, next, "labelled", "dateLine", `the label “${unit.text}” and a date`, {
          reading: readDate(next.text, context.dates),
        }),
      ];
    }
    const labelled = readLabel(unit, context.labels.date) ?? readPhrase(unit, context.labels.date);
    const value = labelled ? readDate(unit.text.slice(labelled.valueStart).replace(/^on\s/i, ""), context.dates) : null;
    if (labelled && value)
      return [
        claim("date-line", unit, unit, "labelled", "dateLine", `the label “${labelled.label}” and a date`, {
          reading: value,
        }),
      ];
    const placed = labelled ? placedDate(unit.text.slice(labelled.valueStart), context) : null;
    if (labelled && placed)
      return [
        claim("date-line", unit, unit, "labelled", "dateLine", `the label “${labelled.label}”, a place and a date`, {
          reading: placed,
        }),
      ];
    const written = labelled && at < FIRST_LINES ? placeBehindWriter(unit, labelled.valueStart, context) : null;
    if (written)
      return [
        claim("dateline", unit, unit, "labelled", "dateLine", "a label, a date, who wrote it, and where", written),
      ];
    const opening = labelled && at < FIRST_LINES ? openingDate(unit, labelled.valueStart, context) : null;
    if (labelled && opening)
      return [
        claim("date-line", unit, unit, "labelled", "dateLine", `the label “${labelled.label}”, a date and more`, {
          reading: opening,
        }),
      ];
    const signed = at < FIRST_LINES ? behindByline(unit, context) : null;
    if (signed)
      return [claim("date-line", unit, unit, "labelled", "dateLine", "who wrote it, and a date", { reading: signed })];
    const unchanged = ")）".includes(unit.text.slice(-1)) ? unit.text.replace(CHANGED, "") : unit.text;
    const whole = readDate(unchanged, context.dates) ?? stampedDate(unit, context);
    if (whole && !opensRange(unit.text))
      return [claim("date-line", unit, unit, "shaped", "dateLine", "a date alone on its line", { reading: whole })];
    const marked = at < units.length - LAST_SIGNS ? null : behindMarks(unit.text, context);
    return [
      ...(marked
        ? [claim("date-line", unit, unit, "shaped", "dateLine", "in marks whose item it is, and a date", marked)]
        : []),
      ...beforeDesk(unit, context),
      ...behindGenre(unit, context),
      ...beforeGenre(unit, context),
      ...behindName(unit, context),
      ...fromCells(unit, context),
      ...behindUnknownLabel(unit, context),
    ];
  });
};

/** "Oldport, 8 September 2026" behind a label. */
function placedDate(text: string, { pack, dates }: Context): DateReading | null {
  const reading = readDateline(text, pack, dates);
  return reading?.alone === true && reading.date?.date ? reading.date : null;
}

/** "Publicado em 31/01/2024 - 09:12 Por Ana Exemplo": behind a label and the date stands who wrote it, or a second date. */
function openingDate(unit: Unit, from: number, { dates }: Context): DateReading | null {
  if (unit.words > LONGEST_WITH_BYLINE || unit.mark !== "") return null;
  const [first] = findDates(unit.text.slice(from), dates);
  return first?.span.start === 0 && first.date !== null ? first : null;
}

/** "Publicado em 31/01/2024 - 09:12 Por Ana Exemplo - Repórter da Agência Exemplo - Porto Velhão": the town closes such a line. */
function placeBehindWriter(unit: Unit, from: number, context: Context): DatelineReading | null {
  const date = openingDate(unit, from, context);
  const parts = date === null ? [] : unit.text.slice(from + date.span.end).split(" - ");
  const [, when = "", ...rest] = parts;
  const place = rest.at(-1) ?? "";
  const writer = readPhrase(when.replace(HOUR, ""), context.labels.byline);
  if (date === null || writer === null || rest.length < 2 || !PLACE.test(place)) return null;
  return { place, agency: null, date, end: unit.text.length, alone: true, strong: true };
}

/** The hour before who wrote it: "09:12 ". */
const HOUR = /^\d{1,2}[:h]\d\d\s/;
/** "Porto Velhão", "São João da Beira": capitals, but for the small words within. */
const PLACE = /^\p{Lu}[\p{L}’'-]{1,24}(?: (?:\p{Ll}{1,3}|\p{Lu}[\p{L}’'-]{1,24})){0,6}$/u;

/** Words of a date line that also names author, agency and town. */
const LONGEST_WITH_BYLINE = 20;

/** "2021/8/3 23:54(8/4 07:25 更新)": when a page was changed, in brackets behind its date. */
const CHANGED =
  /\s*[（(][^（()）]{0,24}(?:更新|修正|updated|обновлено|actualizado|aktualisiert)[^（()）]{0,20}[)）]$/iu;

/** "WHEN:" on the line above: the day is that of what is announced. Refuses the first line of all, and a blank line below: "PUBLIC INFORMATION:". */
const isOfEvent = (above: Unit | undefined, gap: number, { labels }: Context): boolean =>
  above?.mark === ":" &&
  above.words <= 3 &&
  (above.index > 0 || gap === 0) &&
  ![labels.date, labels.genre, labels.immediate, labels.embargo].some((set) => isLabel(above, set));

/** "Press release, 13 November 2025", "Comunicato stampa n. 112 del 14/03/2024": a date behind the genre and its number. */
function behindGenre(unit: Unit, context: Context): Claim[] {
  const { dates, labels } = context;
  const genre = readPhrase(unit, labels.genre);
  const reading = genre ? readDate(unit.text.slice(genre.valueStart).replace(NUMBER, ""), dates) : null;
  if (genre && reading)
    return [claim("date-line", unit, unit, "shaped", "dateLine", `a date behind “${genre.label}”`, { reading })];
  const sent = unit.index < FIRST_LINES ? (behindSendersGenre(unit, context) ?? issuedLine(unit, context)) : null;
  return sent
    ? [claim("date-line", unit, unit, "shaped", "dateLine", "who sends it, the genre, and a date", { reading: sent })]
    : [];
}

/** Between genre and date: ", ", " – ", "Nr. 17/2024 vom ", "n. 112 del ". */
const NUMBER = /^(?:n[ro°º]?s?\.?|№|#)\s?\d{1,4}(?:[/-]\d{2,4})?[\s,:–—-]*(?:\p{Ll}{1,4}\s)?|^[,:–—-]\s*/iu;

/** "2023-08-21 Press release", "21 August 2023 - Press release": the genre behind a date. */
function beforeGenre(unit: Unit, { dates, labels }: Context): Claim[] {
  const behind = unit.text.length <= LONGEST_WITH_GENRE ? GENRE_BEHIND.exec(unit.text)?.[1] : undefined;
  if (behind === undefined || !isLabel(behind, labels.genre)) return [];
  const reading = readDate(unit.text.slice(0, -behind.length).replace(/[\s,:|–—-]+$/u, ""), dates);
  return reading
    ? [claim("date-line", unit, unit, "shaped", "dateLine", `a date before “${behind}”`, { reading })]
    : [];
}

/** "Jana Beispiel, 02.02.2022": who wrote it, and when. A place before the date has no first name. */
function behindName(unit: Unit, { dates, packs, pack }: Context): Claim[] {
  const comma = unit.text.indexOf(", ");
  if (comma < 0 || unit.words > LONGEST_NAME_AND_DATE) return [];
  const name = unit.text.slice(0, comma);
  const first = key(name).split(" ")[0] ?? "";
  if (pack.quotation.givenNames?.includes(first) !== true || !looksLikeName(name, packs)) return [];
  const reading = readDate(unit.text.slice(comma + 2), dates);
  return reading ? [claim("date-line", unit, unit, "shaped", "dateLine", "a name and a date", { reading })] : [];
}

const LONGEST_NAME_AND_DATE = 8;

/** A date and a word or two for the genre are no longer than this. */
const LONGEST_WITH_GENRE = 70;
/** What follows the last figure: "Press release" in "2023-08-21 - Press release". */
const GENRE_BEHIND = /\d\.?[\s,:|–—-]+(\p{L}[^\d]{3,40})$/u;

/** "Wed, 2011-12-07 17:18 -- media": a date, a dash and who posted it. */
function beforeDesk(unit: Unit, { dates }: Context): Claim[] {
  const parted = unit.index < FIRST_LINES && unit.digits > 0 ? DESK_BEHIND.exec(unit.text)?.[1] : undefined;
  const reading = parted === undefined ? null : readDate(parted, dates);
  return reading?.date
    ? [claim("date-line", unit, unit, "shaped", "dateLine", "a date, and who posted it behind a dash", { reading })]
    : [];
}

/** One small word behind " -- " or " | ". */
const DESK_BEHIND = /^(.{6,40}\d)\s(?:--|\|)\s\p{Ll}[\p{L}._-]{1,20}$/u;

/** "Updated: 2020/01/09": a header line with a date, but nobody says that it is the date of publication. */
function behindUnknownLabel(unit: Unit, { dates }: Context): Claim[] {
  const colon = unit.text.slice(0, 24).search(/[:：]/);
  if (unit.index > 8 || colon < 1 || wordCount(unit.text.slice(0, colon)) > 2) return [];
  const reading = readDate(unit.text.slice(colon + 1), dates);
  return reading?.date
    ? [claim("date-line", unit, unit, "placed", "dateLine", "a short head and a date", { reading })]
    : [];
}

/** "2 November 2021", "Published on 2 November 2021". */
function dateIn(text: string, { dates, labels }: Context): DateReading | null {
  const label = readLabel(text, labels.date) ?? readPhrase(text, labels.date);
  return readDate(label ? text.slice(label.valueStart) : text, dates);
}

const FEWEST_LEAD_WORDS = 7;
const MOST_IN_CELLS = 20; // Words of a line of two to four cells.

/** Reads "Press release  |  2 November 2021", "31.01.2022   2. HBL", "By Acme Desk • 15 January 2020": one cell is a date. Refuses "…检查缆绳。李青摄  2026年5月9日", a caption. */
function fromCells(unit: Unit, context: Context) {
  if ((unit.signs & GAP) === 0 || unit.lines[0] !== unit.lines[1] || unit.words > MOST_IN_CELLS) return [];
  const cells = cellsOf(context.source.text.slice(unit.span.start, unit.span.end));
  if (cells.length < 2 || cells.length > 4 || (!context.pack.spaced && unit.text.includes("。"))) return [];
  // "Oldport | 13 October 2021 | The trust opened …": the lead is no cell.
  if (unit.mark === "." && wordCount(cells.at(-1)?.text ?? "") >= FEWEST_LEAD_WORDS) return [];
  const reading = cells
    .map(({ text }, at) =>
      isOtherHead(cells[at - 1]?.text, context) ? null : (dateIn(text, context) ?? placedDate(text, context)),
    )
    .find((found) => found !== null);
  // "Ref: 2026/31        4 May 2026": what a wire adds stands in another cell.
  const strength = (unit.labels.phrase & context.labels.wire.bit) !== 0 ? "labelled" : "shaped";
  // "Oldport - TASS | 27 January 2025": with place and agency it is a dateline.
  return reading && !readDateline(unit.text, context.pack, context.dates)?.agency
    ? [claim("date-line", unit, unit, strength, "dateLine", "one of the cells of this line is a date", { reading })]
    : [];
}
