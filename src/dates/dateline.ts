import { datelineOpeners } from "../languages/dateline-openers.ts";
import { officeHolders, officeWords } from "../languages/no-places.ts";
import { dayLinks, occasions } from "../languages/occasions.ts";
import type { LanguagePack } from "../languages/pack.ts";
import { opensOn } from "../text/characters.ts";
import { key } from "../text/fold.ts";
import { readArabicHead } from "./arabic-head.ts";
import { readCapitalsDateline } from "./capitals-dateline.ts";
import { couldGoOn, couldOpenDateline, hasIdeographs } from "./dateline-opening.ts";
import { BRACKETED, PLACE_ALONE, REACH, SIGN } from "./dateline-parts.ts";
import type { DatelineReading } from "./dateline-reading.ts";
import { Scanner } from "./dateline-scanner.ts";
import { readEastAsianWire } from "./east-asian-wire.ts";
import { readHangulDateline } from "./hangul-dateline.ts";
import { readIdeographicDateline } from "./ideographic-dateline.ts";
import type { DateContext } from "./index.ts";
import { readIndicHead } from "./indic-head.ts";
import { Kept } from "./kept.ts";
import { readTownDateline } from "./town-dateline.ts";

export type { DatelineReading };

/**
 * Reads "SUMMIT, N.J.--(BUSINESS WIRE)--March 29, 2019--", "MOSCOW, January 21. /TASS/.", "Luxembourg (dpa) -",
 * "(Hartford, CT) –", "WASHINGTON –". Refuses "On Tuesday – the" (a small word first) and "Berlin, capital of Germany –".
 */
export function readDateline(text: string, pack: LanguagePack, dates: DateContext): DatelineReading | null {
  const head = text.slice(0, REACH);
  if (!couldOpenDateline(head, pack)) return signedAt(text, pack, dates);
  const known = readings.of(dates);
  const read = known.get(text);
  if (read !== undefined) return read;
  const site = head.includes("(http") ? SITE_BEHIND.exec(head) : null;
  if (site !== null) return behindSite(text, site.index, site[0].length, pack, dates);
  const found = readHead(text, head, pack, dates);
  const genre = found?.place != null && pack.labels.genre.includes(found.place.toLowerCase());
  const behind = genre ? behindGenre(text, found, pack, dates) : found;
  const named =
    behind?.place != null && isNoPlace(behind.place, pack) && !isOfItsDay(text, behind, pack) ? null : behind;
  // "Senator Brown, 14 June", "News of Wednesday, 14 June": the day stands, and there is no place.
  const placed = named?.date != null && named.place !== null;
  const none = placed && (isOffice(named.place) || isOfDay(text, named.place, pack));
  const reading = none ? { ...named, place: null } : named;
  known.set(text, reading);
  return reading;
}

/** "OLDPORT, NORROW - Example Newswire (https://newswire.example/) - 13 October 2021 - ": the agency's address is no part of it. */
const SITE_BEHIND = /\s?\(https?:\/\/[^\s()]{1,80}\)/;

function behindSite(
  text: string,
  at: number,
  length: number,
  pack: LanguagePack,
  dates: DateContext,
): DatelineReading | null {
  const found = readDateline(text.slice(0, at) + text.slice(at + length), pack, dates);
  if (found === null || found.end <= at) return found;
  const { date } = found;
  const moved = (offset: number): number => (offset < at ? offset : offset + length);
  const span = date === null ? null : { start: moved(date.span.start), end: moved(date.span.end) };
  return { ...found, end: found.end + length, date: date === null || span === null ? date : { ...date, span } };
}

/** "Pressemitteilung vom 25. Januar 2022 | Oldport – Die": genre and day are no place, and behind the bar stands one. Null where none does. */
function behindGenre(
  text: string,
  { date }: DatelineReading,
  pack: LanguagePack,
  dates: DateContext,
): DatelineReading | null {
  if (date === null) return null;
  const joint = BAR.exec(text.slice(date.span.end))?.[0].length ?? 0;
  const from = date.span.end + joint;
  const rest = joint === 0 ? null : readDateline(text.slice(from), pack, dates);
  return rest?.place == null || rest.date !== null ? null : { ...rest, date, strong: true, end: from + rest.end };
}
const BAR = /^\s?\|\s?/;

/**
 * "ENDS" before the day on which it was written, "WE WANT A PARK, NOT A PRISON", "Acme Supports Easing Harbour Dues": an end mark, an indefinite
 * article and a row of capitals without a comma are in no name of a place; nor is "Register by", nor a word for an occasion: "Vernissage, 3 mai 2021".
 */
function isNoPlace(
  place: string,
  { spaced, endMarks, quotation: { indefinite = [], articles } }: LanguagePack,
): boolean {
  if (!spaced) return false;
  // "L'associazione FERRA - …" opens a sentence; "L'Aquila" has its capital.
  const elided = ELIDED.exec(place)?.[1]?.toLowerCase();
  if (elided !== undefined && (articles.includes(`${elided}'`) || articles.includes(`${elided}’`))) return true;
  // "JOHN B. EXAMPLE, JR.": who bears it, and no state.
  if (BEHIND_NAME.test(place) || SITE.test(place)) return true;
  const words = place.toLowerCase().split(" ");
  if (endMarks.includes(words.join(" ")) || words.slice(1).some((word) => indefinite.includes(word))) return true;
  if (SMALL_LAST.test(place) || CAMEL.test(place) || words.some((word) => isOccasion.has(word))) return true;
  return !place.includes(",") && place.split(" ").filter((word) => CAPITAL.test(word)).length >= TOO_MANY_CAPITALS;
}

/** "Tournées du 14 juin 2026": what is of a day is dated by it, whatever the word means. */
const isOfItsDay = (text: string, { place, date }: DatelineReading, pack: LanguagePack): boolean =>
  place !== null && date?.date != null && isOfDay(text, place, pack);

/** "General News of Wednesday, 14 June": a small word links the day to what stands before it. */
function isOfDay(text: string, place: string, { bodyLinks = [] }: LanguagePack): boolean {
  const [link = ""] = text.startsWith(place) ? text.slice(place.length).trimStart().split(" ", 1) : [];
  return bodyLinks.includes(link);
}

/** "Senator Brown", "Mayor's Office": who holds an office, and an office. */
function isOffice(place: string): boolean {
  const words = key(place).replace(/[.,]/g, "").split(" ");
  return (words.length > 1 && holders.has(words[0] as string)) || words.some((word) => offices.has(word));
}
const holders: ReadonlySet<string> = new Set(officeHolders.map(key));
const offices: ReadonlySet<string> = new Set(officeWords.map(key));

const CAPITAL = /^\p{Lu}/u;
/** "OLDPORT.AC.ID": a site. */
const SITE = /^[\p{L}\d-]{2,30}(?:\.\p{L}{2,4}){1,2}$/u;
/** "…, Jr.", "…, SR.", "…, III" behind a name. */
const BEHIND_NAME = /,\s(?:[JS]r\.?|I{2,3}|IV)$/iu;
/** An article run into a word in small letters: "L'associazione", "Dell’ente". */
const ELIDED = /^(\p{L}{1,5})['’]\p{Ll}/u;
/** "Register by", "Opens on": what a small word closes goes on. */
const SMALL_LAST = /^\p{Lu}.*\s\p{Ll}{1,5}$/u;
/** "BlueField", "HarbourOS": a capital within a word is a product's or a firm's. Refuses "McAllen", "DeKalb", "LaGrange". */
const CAMEL = /(?<!\p{L})(?!(?:Mac|Mc|De|Di|Du|La|Le|Van|Fitz|San|St|O)\p{Lu})\p{L}+\p{Ll}\p{Lu}/u;
const isOccasion: ReadonlySet<string> = new Set(occasions);
const TOO_MANY_CAPITALS = 5;

/** Place and region of as many characters as the pattern takes, each of two units. */
const LONGEST_PLACE = 128;

const readings = new Kept<DatelineReading | null>();
function readHead(text: string, head: string, pack: LanguagePack, dates: DateContext): DatelineReading | null {
  const stopped = readCapitalsDateline(text, pack);
  if (stopped !== null) return { ...stopped, agency: null, date: null, alone: false, strong: false };
  const town = readTownDateline(text, pack);
  if (town !== null) return { ...town, agency: null, date: null, alone: false, strong: true };
  const arabic = pack.direction === "rtl" ? readArabicHead(head, pack) : null;
  const signed = SIGN.test(head) || (text.length <= LONGEST_PLACE && PLACE_ALONE.test(text));
  if (arabic === null && (!signed || !couldGoOn(head, dates))) return null;
  const found =
    arabic ||
    (pack.quotation.glued && readHangulDateline(head, dates)) ||
    readIndicHead(head) ||
    readEastAsianDateline(head, dates);
  if (found) return { ...found, alone: found.end >= text.trimEnd().length, strong: true };
  const scanned = inBrackets(text, pack, dates) ?? new Scanner(text, head, pack, dates).read();
  return scanned === null || isOnItsDay(text, scanned) ? signedAt(text, pack, dates) : scanned;
}

/** "Tag des Apfels am 22. Januar": an occasion, and on which day. Refuses "Wien, am 22. Jänner", and what has its year. */
const isOnItsDay = (text: string, { alone, date, agency }: DatelineReading): boolean =>
  alone && agency === null && date !== null && date.partial.year === undefined && ON_DAY.test(text);
const ON_DAY = new RegExp(String.raw`[^,\s] (?:${dayLinks.join("|")}) \d`);

/** "Fait à Oldport, le 4 mars 2026": a line of its own, with a word before the town. */
function signedAt(text: string, pack: LanguagePack, dates: DateContext): DatelineReading | null {
  if (text.length > LONGEST_SIGNED) return null;
  const opener = openers.find((each) => text.startsWith(`${each} `));
  const from = opener === undefined ? 0 : opener.length + 1;
  const reading = from === 0 ? null : new Scanner(text.slice(from), text.slice(from), pack, dates).read();
  if (!reading?.alone || reading.place === null || reading.date?.date == null) return null;
  const { start, end } = reading.date.span;
  return {
    ...reading,
    date: { ...reading.date, span: { start: start + from, end: end + from } },
    end: reading.end + from,
  };
}
const LONGEST_SIGNED = 80;
/** The longest first: "Fait à" before "À". */
const openers = [...datelineOpeners].sort((a, b) => b.length - a.length);

const readEastAsianDateline = (head: string, dates: DateContext) =>
  readIdeographicDateline(head, dates) ?? (hasIdeographs(head) ? readEastAsianWire(head, dates) : null);

/** "(OLDPORT, Calif.—March 4, 2026) The museum": place and date share one bracket before the lead. */
function inBrackets(text: string, pack: LanguagePack, dates: DateContext): DatelineReading | null {
  const [whole, space = "", inner] = (opensOn(text, "([") ? BRACKETED.exec(text) : null) ?? [];
  const reading = inner === undefined ? null : new Scanner(inner, inner, pack, dates).read();
  if (whole === undefined || !reading?.alone || reading.date === null) return null;
  const { start, end } = reading.date.span;
  const from = 1 + space.length;
  const date = { ...reading.date, span: { start: start + from, end: end + from } };
  return { ...reading, date, end: whole.length, alone: whole.length >= text.trimEnd().length };
}
