import { readDateline } from "../dates/dateline.ts";
import { readDate } from "../dates/index.ts";
import { readReleaseLine } from "../dates/release-line.ts";
import { phonesIn } from "../text/contact-details.ts";
import { key } from "../text/fold.ts";
import { isLabel } from "../text/label.ts";
import { isDeskCode, isFeedFoot, isInitials, isReference } from "../text/line-kind.ts";
import { isOrganisationWord, looksLikeName } from "../text/names.ts";
import { isCapitals, isProse, isSentence } from "../text/prose.ts";
import { isReleaseNumber } from "../text/release-number.ts";
import type { Unit } from "../text/units.ts";
import type { Claim } from "../types.ts";
import { isCalledOut } from "./called-out.ts";
import { type Context, claim, type Recogniser } from "./context.ts";
import { behindByline } from "./dated-byline.ts";
import { isAddress, isPlainly, isPostal } from "./header-address.ts";

/** A topic above the headline: "Wohnen", "Wheelchair tennis". */
const MOST_TOPIC_WORDS = 2;
/** The name of a body above it: "Stadt Beispielhausen", "Gemeente Voorbeelddam". */
const MOST_NAME_WORDS = 6;
/** Topics parted by strokes, all together. */
const MOST_TOPICS_WORDS = 8;
/** Below "MEDIA RELEASE" the headline has as many. */
const FEWEST_WORDS_BELOW = 4;
/** What is taken for the headline below has as many words at least. */
const FEWEST_HEADLINE_WORDS = 3;
const MOST_LEADING_WORDS = 4; // "You are here:" leads to the topics below it.
/** No header has more lines. */
const HEADER_LINES = 10;

/**
 * Reads what stands above a headline and is none: a topic of a word or two or several parted by strokes, a body's name that
 * opens or ends in a word for a body, somebody's name behind a title, names above "MEDIA RELEASE", and whatever stands
 * with such a name without a blank line: address, department, reference. Refuses it where no other line above the story
 * could be the headline.
 */
export const kicker: Recogniser = (context) => {
  const { units } = context;
  const end = units.findIndex(
    (unit) =>
      (isProse(unit) || isSentence(unit)) &&
      !isDay(unit, context) &&
      !isAddress(unit) &&
      !saysWhen(unit, context) &&
      !isCalledOut(unit, units),
  );
  const lines = units.slice(0, Math.min(end < 0 ? HEADER_LINES : end, HEADER_LINES));
  const header = lines.filter((unit) => isFree(unit, context));
  const opening = lines.find((unit) => opensRelease(unit, context))?.index ?? 0;
  const claims: Claim[] = [];
  let letterhead: number | null = null;
  for (const [at, unit] of header.entries()) {
    const below = header.slice(at + 1).filter((other) => !opensDated(other, context));
    if (isDated(unit, context) || (at === 0 && unit.mark === ":" && unit.words <= MOST_LEADING_WORDS)) continue;
    if ((unit.mark !== "" && !isAddress(unit)) || !below.some(({ words }) => words >= FEWEST_HEADLINE_WORDS)) break;
    // Where headlines have a capital in every word, names above a genre line are told apart in letterhead.ts.
    const above =
      unit.index < opening &&
      !context.pack.titleCase &&
      (isNameLike(unit, context) || opensAsBody(unit, context)) &&
      below.some(({ index, words }) => index > opening && words >= FEWEST_WORDS_BELOW);
    if (isBody(unit, context) || above || isAddressed(unit, context) || isTitled(unit, context)) {
      // One of several names is the issuer's.
      const field = letterhead === null ? "issuer" : "wire";
      const because = "the name of a body or an office above the headline";
      claims.push(claim(field, unit, unit, "placed", "kicker", because, { start: 0 }));
      letterhead ??= unit.chunk;
    } else if (unit.chunk === letterhead && below.some((other) => couldBeHeadline(other, letterhead)))
      claims.push(claim("wire", unit, unit, "placed", "kicker", "stands with the body's name above the headline"));
    else if (isReference(unit.text) || isReleaseNumber(unit.text))
      claims.push(claim("wire", unit, unit, "placed", "kicker", "a reference number above the headline"));
    else if (isPostal(unit))
      claims.push(claim("wire", unit, unit, "placed", "kicker", "an address above the headline"));
    else if (isTopic(unit, below))
      claims.push(claim("wire", unit, unit, "placed", "kicker", "a topic of a word or two above the headline"));
    else break;
  }
  return claims;
};

/** A release line, alone or behind the genre, or a date behind its label, whatever mark it ends on. */
const saysWhen = ({ labels }: Unit, { labels: { immediate, embargo, genre, date } }: Context): boolean =>
  (labels.phrase & (immediate.bit | embargo.bit | genre.bit | date.bit)) !== 0;

/** Long enough, and parted from the letterhead by a blank line. */
const couldBeHeadline = ({ words, chunk }: Unit, letterhead: number | null): boolean =>
  chunk !== letterhead && words >= FEWEST_HEADLINE_WORDS;

/** "PRESS RELEASE", "FOR IMMEDIATE RELEASE": above it stands who sends it. */
const opensRelease = (unit: Unit, { labels }: Context): boolean =>
  isLabel(unit, labels.genre) || (isLabel(unit, labels.immediate) && unit.words > 1);

/** Short, with a capital for every word but the small ones: "Northern District of Exampleshire", "MINISTER FOR TRANSPORT". */
function isNameLike({ text, words, digits }: Unit, context: Context): boolean {
  return words >= 2 && words <= MOST_NAME_WORDS && digits === 0 && isNamed(text.split(" "), context);
}

/** "Fédération nationale des personnels soignants": a word for a body comes first. */
const opensAsBody = ({ text, words }: Unit, { packs }: Context): boolean =>
  words <= MOST_NAME_WORDS && isOrganisationWord(text.split(" ")[0] ?? "", packs);

/** "Museum of weirs", and below it without a blank line "High Street 9, Oldport", a number to call or one of a file, or "Press office". */
function isAddressed(unit: Unit, { units, chunks, packs, labels }: Context): boolean {
  const named =
    unit.words <= MOST_NAME_WORDS &&
    (isCapitals(unit.text) || unit.text.split(" ").some((word) => isOrganisationWord(word, packs)));
  const below =
    named && units[unit.index - 1]?.chunk !== unit.chunk
      ? (chunks[unit.chunk] ?? []).slice(1, MOST_LETTERHEAD_LINES)
      : [];
  return below.some(
    (other) =>
      isAddress(other) ||
      isReference(other.text) ||
      isLabel(other, labels.contact) ||
      (other.digits > 0 && phonesIn(other.text).length > 0),
  );
}

/** A letterhead without a blank line has no more lines. */
const MOST_LETTERHEAD_LINES = 6;

/** "THE HON JANE EXAMPLE MP": a title, a name, and no more than letters behind it. */
function isTitled({ text, words }: Unit, { pack, packs }: Context): boolean {
  if (words < 3 || words > MOST_NAME_WORDS || !pack.spaced) return false;
  const parts = text.split(" ");
  while (parts.length > 2 && pack.quotation.postnominals.includes((parts.at(-1) ?? "").toLowerCase())) parts.pop();
  const titles = pack.quotation.personTitles;
  const title = [2, 1].find((count) =>
    titles.includes(parts.slice(0, count).join(" ").toLowerCase().replace(/\.$/, "")),
  );
  return title !== undefined && looksLikeName(parts.slice(title).join(" "), packs);
}

/** "El Salvador / judicial", "Peer reviewed | Animals": topics, each a word or three, parted by strokes. */
function areTopics({ text, words }: Unit): boolean {
  const topics = text.split(/ [|/»›] /);
  return topics.length > 1 && words <= MOST_TOPICS_WORDS && topics.every((topic) => topic.split(" ").length <= 3);
}

/**
 * One word over another line, or two over two: "Footbridge opens" over a single line is a short headline and its deck.
 */
function isTopic(unit: Unit, below: readonly Unit[]): boolean {
  if (areTopics(unit)) return true;
  const [next] = below;
  const apart = next !== undefined && (next.gap > 0 || next.index > unit.index + 1);
  const over = unit.words === 1 || (apart && below.length > 1);
  return unit.words <= MOST_TOPIC_WORDS && over && !/\d/.test(unit.text) && !/^["“„«»'‘]/u.test(unit.text);
}

/** "13 października 2021 r.": the stop is that of the word for the year. */
const isDay = ({ text, words, digits }: Unit, { dates }: Context): boolean =>
  digits >= FEWEST_DATE_DIGITS && words <= MOST_NAME_WORDS && readDate(text, dates) !== null;

/** "Oldport, 1 May 2026": the headline may follow it. */
const isDated = ({ text, digits }: Unit, { pack, dates }: Context): boolean =>
  digits >= FEWEST_DATE_DIGITS && readDateline(text, pack, dates)?.alone === true;

/** "02.02.2022 • Verband, Presse": a row of the page that opens with a day is no headline. */
const opensDated = ({ text, digits }: Unit, { dates }: Context): boolean => {
  const cell = digits >= FEWEST_DATE_DIGITS ? DATE_CELL.exec(text)?.[1] : undefined;
  return cell !== undefined && readDate(cell, dates) !== null;
};
const DATE_CELL = /^(.{6,30}?)\s*[•|·]/u;

/** "1 May 2026" has five. */
const FEWEST_DATE_DIGITS = 5;

/** Lines that plainly are something else do not count: dates, genre, release lines, labels. */
function isFree(unit: Unit, context: Context): boolean {
  const { labels, dates } = context;
  const { wire, genre, contact, immediate, embargo, date, photoCredit } = labels;
  const opens = wire.bit | genre.bit | immediate.bit | embargo.bit | date.bit | photoCredit.bit;
  return !(
    unit.words === 0 ||
    isOfContact(unit, context) ||
    isPlainly(unit, context) ||
    (unit.digits >= FEWEST_DATE_DIGITS && behindByline(unit, context) !== null) ||
    (unit.labels.phrase & opens) !== 0 ||
    (unit.labels.whole & (genre.bit | contact.bit)) !== 0 ||
    isDeskCode(unit.text) ||
    isInitials(unit.text) ||
    (isCapitals(unit.text) && readReleaseLine(unit.text, labels, dates) !== null) ||
    (unit.digits > 0 && unit.words <= MOST_NAME_WORDS && /\d/.test(unit.text) && readDate(unit.text, dates) !== null)
  );
}

/** "Contact: Jane Example, …", or a line below "Media contact:" without a blank line between. */
const isOfContact = ({ labels: { colon }, chunk }: Unit, { chunks, labels: { contact } }: Context): boolean =>
  (colon & contact.bit) !== 0 || ((chunks[chunk]?.[0]?.labels.whole ?? 0) & contact.bit) !== 0;

/**
 * Every word a name's, the first or the last a word for a body. Where headlines have capitals too, or where not every word
 * of the name has one, the name has to come again below.
 */
function isBody(unit: Unit, context: Context): boolean {
  const { pack, packs } = context;
  const { text, words } = unit;
  if (words < 2 || words > MOST_NAME_WORDS || !pack.spaced) return false;
  const parts = text.split(" ");
  if (isSaidAgain(unit, context)) return true;
  if (!parts.some((word) => isOrganisationWord(word, packs))) return false;
  if (isNamedBelow(unit, context)) return true;
  if (pack.titleCase) return false;
  const named = isNamed(parts, context);
  const [first = "", last = ""] = [parts[0], parts.at(-1)];
  return named && (isOrganisationWord(first, packs) || isOrganisationWord(last, packs));
}

/** "FEDERATION OF EXAMPLES" over a headline in small letters, and the same words in the text: a name, whatever words it has. */
const isSaidAgain = (unit: Unit, context: Context): boolean =>
  unit.words >= FEWEST_SAID_AGAIN &&
  isCapitals(unit.text) &&
  !isCapitals(context.units[unit.index + 1]?.text ?? "") &&
  isNamedBelow(unit, context);

const FEWEST_SAID_AGAIN = 3;

/** Letters of a legal form: "ry", "e.V.". */
const LONGEST_FORM = 4;

/** Every word has a capital, but for the small ones within. */
function isNamed(words: readonly string[], { pack }: Context): boolean {
  const { conjunctions, articles, prepositions } = pack.quotation;
  const small = (word: string): boolean => [conjunctions, articles, prepositions].some((list) => list.includes(word));
  // "Suomen Esimerkkiliitto ry": some legal forms have no capital.
  const form = (word: string): boolean => word.length <= LONGEST_FORM && isOrganisationWord(word, [pack]);
  return words.every(
    (word, at) => /^(?:\p{Ll}{1,4}['’])?[\p{Lu}&]/u.test(word) || (at > 0 && (small(word) || form(word))),
  );
}

/** The same words stand in a longer line below, and no line of the header only goes on from them: a headline may be printed again in full. */
function isNamedBelow({ text, index }: Unit, { units }: Context): boolean {
  const name = key(text);
  return units.slice(index + 1).some((other) => {
    if (other.text.length <= text.length) return false;
    const line = key(other.text);
    const inFull = other.mark === "" && other.index < HEADER_LINES && line.startsWith(name);
    return !inFull && line.includes(name) && !isFeedFoot(other.text);
  });
}
