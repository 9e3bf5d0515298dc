import { hourLeads, hourWords } from "../dates/common-forms.ts";
import type { DatelineReading } from "../dates/dateline.ts";
import { type DateReading, findDates } from "../dates/index.ts";
import type { LanguagePack } from "../languages/pack.ts";
import { pageFurniture } from "../languages/page-furniture.ts";
import { cellsOf } from "../text/cells.ts";
import { GAP } from "../text/characters.ts";
import { isCompanyForm } from "../text/company-form.ts";
import { key } from "../text/fold.ts";
import { isLabel, readLabel, readPhrase } from "../text/label.ts";
import { isOrganisationWord } from "../text/names.ts";
import type { Unit } from "../text/units.ts";
import type { Claim, Span } from "../types.ts";
import { type Context, claim, claimsOn, type Recogniser } from "./context.ts";
import type { DateLineValue } from "./date-line.ts";
import { isRowOfPairs } from "./labelled-pairs.ts";

/** A row of a header stands among these first lines, and is no longer. */
const FIRST_LINES = 12;
const MOST_CHARACTERS = 140;
const MOST_WORDS = 20;
const MOST_UNSPACED_WORDS = 40;
/** A town or a company beside genre and date has so many words. */
const MOST_NAME_WORDS = 6;

/**
 * Reads header lines that put several things side by side: genre and date, with who sends it or the town between them.
 * "11 June 2024 – Press release from Acme Ltd", "Pressemitteilung | Beispielstadt, 3. März 2026", "2025-03-18 16:42 来源：华讯网".
 * Refuses a line of which any part is something else: "Press release – 3 March 2026 – Acme opens its quay".
 */
export const headerRow: Recogniser = (context) =>
  claimsOn(context.units, (unit) => read(unit, context), 0, FIRST_LINES);

/** What the parts of a row are, one after the other. */
interface Row {
  /** A word for the genre or a label says that this is a row of a header. */
  sure: boolean;
  sender: string | null;
  place: string | null;
  /** A word for who wrote it stands last. */
  writer: boolean;
}

/** A row of labels, which names nobody who sends. */
const PAIRS: Row = { sure: true, sender: null, place: null, writer: false };

function read(unit: Unit, context: Context): Claim | null {
  const most = context.pack.spaced ? MOST_WORDS : MOST_UNSPACED_WORDS;
  if (unit.digits < FEWEST_DIGITS || unit.words > most || unit.text.length > MOST_CHARACTERS) return null;
  if (unit.lines[0] !== unit.lines[1] || unit.mark === ".") return null;
  const text = barred(unit, context);
  const dates = findDates(text, context.dates).filter(({ partial }) => partial.month !== undefined);
  const [reading] = dates;
  if (reading === undefined || reading.date === null || dates.length > 1) return null;
  const before = text.slice(0, dayStart(text, reading));
  const behind = text.slice(reading.span.end);
  const after = CLOCK.test(behind) ? behind.replace(TIME, "") : behind;
  // A day and nothing beside it, as most have it.
  if (before === "" && after === "") return null;
  const row =
    rowOf(before, after, unit, context, false) ??
    rowOf(before, after, unit, context, true) ??
    (context.pack.titleCase !== true && isRowOfPairs(text, context) ? PAIRS : null);
  if (row === null) return null;
  const [day = reading] = text === unit.text ? [] : findDates(unit.text, context.dates);
  return claimOf(row, day, unit);
}

/** "Acme AS 14.05.2025": what may lead into a date is the form of a company here. */
function dayStart(text: string, { span }: DateReading): number {
  const led = text.slice(span.start, span.end).split(" ", 1)[0] ?? "";
  return isCompanyForm(led) ? span.start + led.length : span.start;
}

/** What stands before and behind the day; `commas`: a comma parts as a stroke does ("Acme Ltd, press release"). */
function rowOf(before: string, after: string, unit: Unit, context: Context, commas: boolean): Row | null {
  const row: Row = { sure: false, sender: null, place: null, writer: false };
  const [left, right] = [partsOf(before, context.pack, commas), partsOf(after, context.pack, commas)];
  // "Oldport, 3 March 2026", "3 March 2026, Oldport": a comma parts the town from its day.
  // "Oldport 3 March 2026": or nothing does.
  const bare = commas && /\p{L}\s$/u.test(before);
  const [town, town2] = [/[,，、،]\s*(?:\p{Ll}{1,3}\s)?$/u.test(before), /^\s?[,，、،]/u.test(after)];
  const taken = [
    ...left.map((part, at) => takes(row, part, (town || bare) && at === left.length - 1, unit, context)),
    ...right.map((part, at) => takes(row, part, town2 && at === 0, unit, context)),
  ];
  // "Published 11 June 2024": a label and a day are no row.
  const several = taken.length > 1 || row.sender !== null || row.place !== null;
  return several && taken.every((each) => each) && row.sure ? row : null;
}

/** The fewest digits of a date with its year: "3 May 26" is none. */
const FEWEST_DIGITS = 5;

/** "uhr", "Uhr", "hrs". */
const units = hourWords.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]).join("|");
/** The hour behind a date: " 16:42:07", " 07:30 CEST", ", kl. 9.00", " 09:00 ET". */
const TIME = new RegExp(
  String.raw`^,?\s*(?:(?:${hourLeads.join("|")})\.?\s)?\d{1,2}[:.h]\d\d(?::\d\d)?(?:\s?[AaPp]\.?[Mm]\b\.?)?(?:\s(?:${units}|\p{Lu}{2,5})\b)?`,
  "u",
);
/** What every hour has. */
const CLOCK = /\d[:.h]\d\d/;
/** Strokes, bars, dashes and wide gaps part the parts. */
const PARTING = /\s*[|│•·]\s*|\s+[–—-]{1,2}\s+|\s+\/\s+|\s{2,}/u;
const COMMA = /[,،，]\s+/u;
/** What may be left at the ends of a part: "Oldport, ", "– Press release", "（市应急局）". */
const FRAME = /^[\s,،，、;；|–—(（[-]+|[\s,،，、;；|–—)）\]-]+$/gu;

/** Where words have no spaces, those there are part names: "2025年3月18日　灯台硝子株式会社". */
const PARTING_UNSPACED = /\s*[|│•·]\s*|(?<![:：])\s+/u;

const partsOf = (text: string, { spaced }: LanguagePack, commas: boolean): string[] =>
  text
    .split(spaced ? PARTING : PARTING_UNSPACED)
    .flatMap((part) => (commas ? part.split(COMMA) : [part]))
    .map((part) => part.replace(FRAME, ""))
    .filter((part) => part !== "");

/** The line with a bar where its author left a wide gap. */
function barred({ signs, span, text }: Unit, { source }: Context): string {
  if ((signs & GAP) === 0) return text;
  return cellsOf(source.text.slice(span.start, span.end))
    .map((cell) => cell.text)
    .join(" | ");
}

/** Says what a part is; false where it is nothing that a row holds. */
function takes(row: Row, part: string, beside: boolean, unit: Unit, context: Context): boolean {
  const { labels, pack } = context;
  if (isLabel(part, labels.genre) || isLabel(part, labels.date)) return sure(row);
  const source = readLabel(part, labels.source) ?? readLabel(part, labels.issuer);
  if (source !== null) return sure(row, part.slice(source.valueStart));
  if (readLabel(part, labels.byline) !== null) return sure(row);
  // "记者 李明": a space parts the word from the name.
  if (row.writer && !isLabel(part, labels.byline)) {
    row.writer = false;
    if (HAN_NAME.test(part)) return true;
  }
  if (!pack.spaced && isLabel(part, labels.byline)) {
    row.writer = true;
    return sure(row);
  }
  const genre = readPhrase(part, labels.genre);
  if (genre !== null) {
    const rest = part.slice(genre.valueStart).replace(NUMBER, "");
    if (rest === "") return sure(row);
    const sender = withoutSmallWords(rest, context) ?? (isBody(rest, context) ? rest : null);
    // "from Acme AB, Oldport": what a comma parts is read by itself.
    if (sender !== null) return !COMMA.test(sender) && isName(sender, context) && sure(row, sender);
    // "Press release: Oldport, 3 March 2026"; what has more words is a headline behind its label.
    const town = beside && /^[:,،]\s/u.test(rest) ? rest.slice(1).trimStart() : "";
    return (
      town !== "" && town.split(" ").length <= MOST_TOWN_WORDS && sure(row) && takes(row, town, true, unit, context)
    );
  }
  // "浏览次数：12", "字号：大": what a site adds.
  if (!pack.spaced && (COUNTER.test(part) || links.has(key(part)))) return true;
  if (!isName(part, context)) return false;
  if (isBody(part, context)) {
    if (row.sender !== null) return false;
    row.sure ||= !pack.spaced || isCompanyForm(part.slice(part.lastIndexOf(" ") + 1));
    return named(row, "sender", part);
  }
  const below = context.units.slice(unit.index + 1);
  if (beside) return row.place === null && named(row, "place", part);
  // Neither stroke nor label says what it is: the text below has to know the name.
  const name = key(part);
  const known = below.filter(({ text }) => key(text).includes(name));
  if (known.length === 0 || (pack.spaced && part.split(" ").length > MOST_UNKNOWN_WORDS)) return false;
  // "About Acme" below: it sends, whatever the story does "in Acme".
  const about = known.some(({ text, words }) => words <= MOST_NAME_WORDS && isAbout(text, name, context));
  if (about) return true;
  const { prepositions } = pack.quotation;
  const isPlace = known.some(({ text }) => prepositions.some((word) => key(text).includes(` ${word} ${name}`)));
  return !isPlace || row.place !== null || named(row, "place", part);
}

/** "Om Havnen": a heading of standing text and the name. */
function isAbout(line: string, name: string, { labels }: Context): boolean {
  const label = readPhrase(line, labels.boilerplatePrefixes);
  return label !== null && key(line.slice(label.valueStart)) === name;
}

const MOST_UNKNOWN_WORDS = 3;
const MOST_TOWN_WORDS = 2;
/** " No. 12/2026": which of an office's releases it is. */
const NUMBER = /^\s?(?:n[ro°º]?s?\.?|№|#)\s?\d{1,4}(?:[/-]\d{2,4})?/iu;
const HAN_NAME = /^\p{Script=Han}{2,4}$/u;
const links: ReadonlySet<string> = new Set(pageFurniture.links.map(key));
const COUNTER = /^\p{Script=Han}{2,6}[:：]\s?[^:：]{0,6}$/u;

function sure(row: Row, sender: string | null = null): true {
  row.sure = true;
  row.sender ??= sender === "" ? null : sender;
  return true;
}

function named(row: Row, what: "sender" | "place", name: string): true {
  row[what] = name;
  return true;
}

/** "from Acme Ltd", "der Acme AG": the words that lead to the sender's name; null where none does. */
function withoutSmallWords(text: string, { pack: { quotation, spaced } }: Context): string | null {
  const words = text.replace(/^[\s:：]+/u, "").split(" ");
  const isSmall = (word: string | undefined): boolean =>
    word !== undefined && (quotation.prepositions.includes(word) || quotation.articles.includes(word));
  const led = isSmall(words[0]);
  while (words.length > 1 && isSmall(words[0])) words.shift();
  return led || !spaced ? words.join(" ") : null;
}

/** Capitals, but for the small words within; in scripts without capitals, a few words without a stop. */
function isName(text: string, { pack: { quotation, bodyLinks = [] } }: Context): boolean {
  const words = text.split(" ");
  if (words.length > MOST_NAME_WORDS || /\d|[@:：!?！？。]/u.test(text)) return false;
  const { conjunctions, articles, prepositions } = quotation;
  const small = [...conjunctions, ...articles, ...prepositions, ...bodyLinks];
  return words.every((word, at) => /^[\p{Lu}\p{Lo}&("“„«]/u.test(word) || (at > 0 && small.includes(word)));
}

/** "Acme Ltd", "Comune di Saliceto", "灯台硝子株式会社": a word of it says that it is a body. */
function isBody(text: string, { packs, pack }: Context): boolean {
  const words = text.split(" ");
  if (words.length > 1 && (isCompanyForm(words.at(-1) ?? "") || words.some((word) => isOrganisationWord(word, packs))))
    return true;
  return (
    !pack.spaced &&
    pack.organisationWords.some((word) => text.length > word.length && (text.startsWith(word) || text.endsWith(word)))
  );
}

function claimOf({ sender, place }: Row, reading: DateReading, unit: Unit): Claim {
  const at = sender === null ? -1 : unit.text.indexOf(sender);
  const source: Span | undefined = at < 0 || sender === null ? undefined : { start: at, end: at + sender.length };
  if (place !== null) {
    const end = unit.text.length;
    const value: DatelineReading = { place, agency: null, date: reading, end, alone: true, strong: true };
    return claim("dateline", unit, unit, "labelled", "headerRow", "a row of the header, with place and date", value);
  }
  const value: DateLineValue = source === undefined ? { reading } : { reading, source };
  return claim("date-line", unit, unit, "labelled", "headerRow", "a row of the header, with its date", value);
}
