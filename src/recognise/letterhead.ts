import { readDate } from "../dates/index.ts";
import type { LanguagePack } from "../languages/pack.ts";
import { key } from "../text/fold.ts";
import { isLabel, readLabel, readPhrase } from "../text/label.ts";
import { isFeedFoot, isReference } from "../text/line-kind.ts";
import { isOrganisationWord, isRoleNoun, looksLikeName } from "../text/names.ts";
import { isPostalAddress } from "../text/postal-address.ts";
import { isProse, isSentence } from "../text/prose.ts";
import type { Unit } from "../text/units.ts";
import type { Claim } from "../types.ts";
import { asianLetterhead } from "./asian-letterhead.ts";
import { isCalledOut } from "./called-out.ts";
import { type Context, claim, type Recogniser } from "./context.ts";
import { holdersAbove } from "./holders-above.ts";
import { nameAbove } from "./name-above.ts";
import { namedInRow } from "./named-in-row.ts";
import { officeBlock } from "./office-block.ts";
import { topBlock } from "./top-block.ts";

/** No header has more lines. */
const HEADER_LINES = 14;
/** What is taken for the headline below has as many words at least. */
const FEWEST_HEADLINE_WORDS = 4;
/** "Office of the District Attorney of Example County" */
const MOST_NAME_WORDS = 9;
/** "OFFICE OF SENATOR JANE EXAMPLE GREENS SENATOR FOR NORROW AND THE ISLES": the word for a body comes first, the person and the seat behind it. */
const MOST_OFFICE_WORDS = 14;

/**
 * Reads the letterhead above a headline where headlines have a capital in every word, as names have: a body's name, an
 * office holder and the office, a postal address, a reference. A name counts only where a line such as "PRESS RELEASE"
 * parts it from the headline, or where the text takes it up word for word.
 * Refuses whatever leaves no other line to be the headline.
 */
export const letterhead: Recogniser = (context) => {
  const { units, pack } = context;
  const ofRow = namedInRow(context);
  if (ofRow.length > 0) return ofRow;
  const asian = asianLetterhead(context, (unit) => isPlain(unit, context));
  if (asian.length > 0) return asian;
  if (pack.titleCase !== true) return nameAbove(context, (unit) => isPlain(unit, context) && !isPageRow(unit, context));
  const found = units.findIndex((unit) => (isProse(unit) || isSentence(unit)) && !isCalledOut(unit, units));
  const end = Math.min(found < 0 ? HEADER_LINES : found, HEADER_LINES);
  const header = units.slice(0, end);
  const plain = header.filter((unit) => isPlain(unit, context));
  const claims: Claim[] = [];
  const holder = holderEnd(plain, context);
  const holders = holdersAbove(plain, context);
  const top = topBlock(header, context, (unit) => {
    const parts = unit.text.split(" ");
    return isNamed(unit.text, pack) && !holdsVerb(parts, context);
  });
  const block = new Set([...officeLines(header, context), ...top]);
  const drop = (unit: Unit, because: string): void => {
    claims.push(claim("wire", unit, unit, "placed", "letterhead", because));
  };
  // "News and Communications" opens on a word for the genre.
  const named = header.filter((unit) => plain.includes(unit) || top.includes(unit.index));
  for (const [at, unit] of named.entries()) {
    const isSender = isOffice(unit, context) && isParted(unit, header, context);
    if (holders.includes(unit.index) && !isSender) {
      drop(unit, "who holds the office, above the headline");
      continue;
    }
    const next = named.slice(at + 1).find((other) => other.words >= FEWEST_HEADLINE_WORDS);
    if (next === undefined) break;
    if (isReference(unit.text)) drop(unit, "a reference number above the headline");
    else if (isPostalAddress(unit)) drop(unit, "a postal address above the headline");
    else if (holder !== null && unit.index <= holder) drop(unit, "who holds the office, above the headline");
    else if (isName(unit, next, context) || block.has(unit.index) || isSender) {
      // One of several names is the issuer's.
      const field = claims.some((other) => other.field === "issuer") ? "wire" : "issuer";
      claims.push(claim(field, unit, unit, "placed", "letterhead", "a letterhead above the headline", { start: 0 }));
    } else break;
  }
  return claims;
};

/** What each block of the header has of an office and its holder, where another block below may hold the headline. */
function officeLines(header: readonly Unit[], context: Context): readonly number[] {
  const chunks = [...new Set(header.map(({ chunk }) => chunk))];
  return chunks.flatMap((chunk) => {
    const lines = header.filter((unit) => unit.chunk === chunk);
    const below = header.filter((unit) => unit.chunk > chunk);
    const headline = below.find((unit) => unit.words >= FEWEST_HEADLINE_WORDS && isPlain(unit, context));
    if (headline === undefined) return [];
    const parted = below[0] !== undefined && !isPlain(below[0], context);
    return officeBlock(lines, parted, (unit) => isPlain(unit, context), isPostalAddress, context);
  });
}

/** Lines that plainly are something else do not count: dates, genre, release lines, contacts, labels. */
function isPlain(unit: Unit, { labels, dates }: Context): boolean {
  const { genre, contact, immediate, embargo, date, headline, wire } = labels;
  const labelled = [genre, immediate, embargo, date, wire].some((set) => readPhrase(unit, set) !== null);
  if (labelled || isLabel(unit, contact) || readLabel(unit, contact) || readLabel(unit, headline)) return false;
  if (SPACED_OUT.test(unit.text)) return false;
  return unit.digits === 0 || readDate(unit.text, dates) === null;
}

/** "M E D I A  R E L E A S E" */
const SPACED_OUT = /^\S \S \S \S \S/u;

/** "Autor: Jan Przykład", "Źródło: UM Wzorowo", "6 lipca 2020 09:15 | Biuro Prasowe": a row between headline and story. */
function isPageRow({ labels: opens, digits }: Unit, { labels }: Context): boolean {
  const { byline, source, photoCredit, caption } = labels;
  const labelled = opens.colon & (byline.bit | source.bit | photoCredit.bit | caption.bit);
  return (labelled | (opens.phrase & photoCredit.bit)) !== 0 || digits >= DIGITS_OF_STAMP;
}
/** Day, month and year in figures, or with the hour. */
const DIGITS_OF_STAMP = 8;

/**
 * True where genre, release line or contact stands between this line and one that may be the headline. A date does not
 * do: that stands between headline and deck as well.
 */
function isParted(unit: Unit, header: readonly Unit[], context: Context): boolean {
  const { genre, contact, immediate, embargo } = context.labels;
  const below = header.slice(unit.index + 1);
  const line = below.findIndex((other) =>
    [genre, contact, immediate, embargo].some((set) => isLabel(other, set) || readPhrase(other, set) !== null),
  );
  return (
    line >= 0 && below.slice(line).some((other) => other.words >= FEWEST_HEADLINE_WORDS && isPlain(other, context))
  );
}

/** A body's name, parted from the headline or taken up by the text word for word. */
function isName(unit: Unit, next: Unit, context: Context): boolean {
  const { text, words, mark } = unit;
  if (words < 2 || words > MOST_OFFICE_WORDS || mark !== "" || !isNamed(text, context.pack)) return false;
  const parts = text.split(" ");
  const links = context.pack.bodyLinks ?? [];
  const body = (word: string | undefined): boolean => word !== undefined && isOrganisationWord(word, context.packs);
  // "Ministry of Works", "Northern District of Example": the word for a body before a small one.
  const opening = parts.findIndex((word, at) => body(word) && links.includes((parts[at + 1] ?? "").toLowerCase()));
  if (words > MOST_NAME_WORDS ? opening !== 0 : !body(parts.at(-1)) && opening < 0) return false;
  if (isTakenUp(unit, context)) return true;
  if (holdsVerb(parts, context)) return false;
  const header = context.units.slice(0, next.index + HEADER_LINES);
  const prose = header.findIndex((other) => isProse(other));
  if (isParted(unit, header.slice(0, prose < 0 ? undefined : prose), context)) return true;
  return opening === 0 && next.gap > 0 && next.words >= words;
}

/** Capitals throughout, but for the small words of names. */
function isNamed(text: string, { quotation, bodyLinks = [] }: LanguagePack): boolean {
  const small = [...quotation.conjunctions, ...quotation.articles, ...bodyLinks];
  return text.split(" ").every((word, at) => /^[\p{Lu}&]/u.test(word) || (at > 0 && small.includes(word)));
}

/** "Oldport Opens New Library", "New Home for Oldport Museum": a word in -s that may be a verb, or a common word first. */
function holdsVerb(parts: readonly string[], { pack, packs }: Context): boolean {
  const first = (parts[0] ?? "").toLowerCase();
  if (pack.commonWords.includes(first) && !pack.quotation.articles.includes(first)) return true;
  const small = [...pack.quotation.conjunctions, ...(pack.bodyLinks ?? []), UNITED];
  return parts.some((word, at) => {
    const led = small.includes((parts[at - 1] ?? "").toLowerCase());
    if (at === 0 || led || !/[^s'’]s$/i.test(word) || isOrganisationWord(word, packs)) return false;
    // In capitals, "PUBLIC WORKS", "NATURAL RESOURCES AND MINES" and "HUMAN RIGHTS COMMISSION" are names; "ANNOUNCES RULES" is none.
    const next = parts[at + 1];
    const body = (other: string): boolean => isOrganisationWord(other, packs) || isRoleNoun(other.toLowerCase(), packs);
    const named = next === undefined || small.includes(next.toLowerCase()) || body(next);
    return /s$/.test(word) || !named;
  });
}

/** "United States": no verb. */
const UNITED = "united";

/** Printed again in a longer line, or once more by itself; the last line of a feed says every headline again. */
function isTakenUp(unit: Unit, { units }: Context): boolean {
  const name = key(unit.text);
  return units.slice(unit.index + 1).some(({ text }) => key(text).includes(name) && !isFeedFoot(text));
}

/** "THE HON JANE EXAMPLE MP", "MINISTER FOR WORKS", "Governor Jane Example": who holds the office. */
function isOffice({ text, words, mark }: Unit, { pack, packs }: Context): boolean {
  if (words > MOST_NAME_WORDS || mark !== "" || !isNamed(text, pack)) return false;
  const parts = text.split(/[\s,]+/).map((word) => word.toLowerCase());
  const { articles, personTitles } = pack.quotation;
  const bare = articles.includes(parts[0] ?? "") ? parts.slice(1) : parts;
  const [first = "", second = ""] = bare;
  if (personTitles.includes(first) && bare.length <= MOST_PERSON_WORDS) return true;
  return isRoleNoun(first, packs) && (pack.bodyLinks?.includes(second) === true || bare.length === 3);
}

/**
 * "MINISTER FOR WORKS" and "JANE EXAMPLE" below or above it, the first lines of all that are no genre, and a line below that may be the headline: the
 * index of the second; null for anything else.
 */
function holderEnd([first, second, ...below]: readonly Unit[], context: Context): number | null {
  if (first === undefined || second === undefined || second.mark !== "" || first.digits + second.digits > 0)
    return null;
  const isHolder = (office: Unit, name: Unit): boolean =>
    isOffice(office, context) &&
    !holdsVerb(office.text.split(" "), context) &&
    name.words <= MOST_BARE_NAME_WORDS &&
    looksLikeName(name.text, context.packs);
  if (!isHolder(first, second) && !isHolder(second, first)) return null;
  return below.some(({ words }) => words >= FEWEST_HEADLINE_WORDS) ? second.index : null;
}

const MOST_BARE_NAME_WORDS = 4;

/** "the Rt Hon Jane van Example MP" */
const MOST_PERSON_WORDS = 6;
