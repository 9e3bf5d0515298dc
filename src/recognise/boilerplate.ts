import { companyForms, stoppedForms } from "../languages/body-words.ts";
import type { LanguagePack } from "../languages/pack.ts";
import { UNSPACED } from "../text/characters.ts";
import { key } from "../text/fold.ts";
import { gluedName } from "../text/glued-heading.ts";
import { isLabel, readLabel, readPhrase } from "../text/label.ts";
import { isArticle, isOrganisationWord } from "../text/names.ts";
import { isProse, wordCount } from "../text/prose.ts";
import { isTrademarkNotice } from "../text/trademark-notice.ts";
import type { Unit } from "../text/units.ts";
import type { Claim } from "../types.ts";
import { type Context, claim, claimsOn, type Recogniser, type SectionValue } from "./context.ts";
import { headsForwardLooking } from "./forward-looking.ts";
import { FEWEST_STANDING_WORDS, namesSender, tellsOfSender } from "./sender-name.ts";

/** "About the Example Museum of Applied Arts (EMA)": a heading has at most so many words. */
const MOST_HEADING_WORDS = 14;
/** What parts a run-in heading from its text: "About Acme: ", "About Acme – ". */
const RUN_IN = /[:：]\s+|\s[–—-]\s/u;

/** Reads "About Acme", "Forward-Looking Statements", "About Acme: Since 1990 …". Refuses "About 300 people came." */
export const boilerplateHeading: Recogniser = (context) => {
  return claimsOn(context.units, (unit) => headed(unit, context), 1);
};

const ITSELF = "what the sender is, behind the contacts";
const ofSender = (unit: Unit, context: Context): Claim | null =>
  tellsOfSender(unit, context) ? claim("boilerplate", unit, unit, "shaped", "boilerplateHeading", ITSELF, text) : null;

const headingOf = (unit: Unit, because: string): Claim =>
  claim("boilerplate", unit, unit, "labelled", "boilerplateHeading", because, heading);

function headed(unit: Unit, context: Context): Claim | null {
  const { labels, packs } = context;
  const standing = opensStanding(unit, context) ? readPhrase(unit, labels.standing) : null;
  if (standing) {
    const because = `standing text that begins “${standing.label}”`;
    return claim("boilerplate", unit, unit, "labelled", "boilerplateHeading", because, text);
  }
  if (isTrademarkNotice(unit, context.units) && readLabel(unit, labels.notes) === null)
    return claim("boilerplate", unit, unit, "shaped", "boilerplateHeading", "whose marks the text names", text);
  if (namesSender(unit, context))
    return claim("boilerplate", unit, unit, "shaped", "boilerplateHeading", "a name, and what it is below", heading);
  if (isLabel(unit, labels.boilerplateHeadings)) return headingOf(unit, `“${unit.text}” heads a standing text`);
  const inLine = isHeadInLine(unit, context) ? runIn(unit) : null; // "Disclaimer: The information …"
  if (inLine !== null) return inLine;
  if (headsForwardLooking(unit, context)) return headingOf(unit, "heads a notice on forward-looking statements");
  // "Sobre la base de materiales de X" says whose text it is.
  const prefix = readPhrase(unit, labels.sourcePhrases) ? null : readPhrase(unit, labels.boilerplatePrefixes);
  if (!prefix) return gluedPrefix(unit, context) ?? named(unit, context) ?? ofSender(unit, context);
  const rest = unit.text.slice(prefix.valueStart);
  if (isNotice(rest, context)) return null;
  // "За медии: Яница Примерова": whom to ask.
  if (readLabel(unit, labels.contact)) return null;
  const glued = gluedName(rest);
  if (glued > 0) return runInAt(unit, prefix.valueStart + glued, prefix.valueStart + glued);
  // "About the figures: …" is run in; as a heading alone it could be any subhead of the story.
  const isName = startsName(rest, packs) || (prefix.key.includes(" ") && CAPITAL_LATER.test(`${prefix.label} ${rest}`));
  // "O pozici lídra se přihlásili dva: …": a letter opens any sentence.
  if (!isName && !isBelowContact(unit, context) && !opensBelow(rest, unit, context))
    return prefix.key.length > 1 ? runIn(unit) : null;
  const mark = unit.mark;
  const closed = mark === "" || mark === ":" || endsInAbbreviation(unit.text, packs);
  return unit.words <= MOST_HEADING_WORDS && closed
    ? headingOf(unit, `a heading that begins “${prefix.label}”`)
    : runIn(unit);
}

/** "About acme ferries inc." over "acme ferries inc. (ACF) is a …": a name in small letters, and what it is opens on it. */
function opensBelow(rest: string, { index, words }: Unit, { units }: Context): boolean {
  const below = units[index + 1];
  const name = rest.replace(/[:：]$/, "");
  return words <= MOST_SMALL_WORDS && below !== undefined && isProse(below) && below.text.startsWith(`${name} `);
}

/**
 * "About our farm", "About the weir board" behind the contacts: no story goes on there that it could be a subhead of. A contact in
 * the upper half belongs to the header.
 */
function isBelowContact({ index, words, gap }: Unit, { units, labels }: Context): boolean {
  if (words > MOST_SMALL_WORDS || gap === 0) return false;
  const below = Math.max(Math.floor(units.length / 2), index - MOST_CONTACT_UNITS);
  return units
    .slice(below, index)
    .some((above) => isLabel(above, labels.contact) || readLabel(above, labels.contact) !== null);
}

/** A heading in small letters. */
const MOST_SMALL_WORDS = 8;
/** Lines that a block of contacts may have. */
const MOST_CONTACT_UNITS = 10;

/** A notice in the second half of the lines, or behind a third of the text, longer than any heading: standing texts and contacts may stand below it. */
const opensStanding = ({ index, words, span }: Unit, { units }: Context): boolean =>
  (words >= FEWEST_STANDING_WORDS &&
    (index > units.length / 2 || (index > LEAD && span.start > (units.at(-1)?.span.end ?? 0) / 3))) ||
  (words >= FEWEST_AT_FOOT && index >= units.length - FOOT);

/** Headline, deck or day, and lead. */
const LEAD = 2;
/** A notice at the very foot is shorter: "Reprint with source only." */
const FEWEST_AT_FOOT = 5;
const FOOT = 3;

/** "About Example Holdings, Inc.": the stop is the word's. */
const endsInAbbreviation = (text: string, packs: readonly LanguagePack[]): boolean => {
  const last = key(text).split(" ").at(-1) ?? "";
  return packs.some((pack) => pack.abbreviations.includes(last));
};

/** "Об Обществе мостов", "About the old Acme mill": a capital that opens no line. */
const CAPITAL_LATER = /\s\p{Lu}/u;

const heading: SectionValue = { part: "heading" };

/** "关于开放渡口的通告": what opens "about" and closes with a word for its genre is an official notice's own headline. */
const isNotice = (rest: string, { pack }: Context): boolean =>
  !pack.spaced && /[的に]/u.test(rest) && (pack.noticeEnds ?? []).some((word) => rest.endsWith(word));

/** "เกี่ยวกับท่าเรือ": in Thai no space parts the word from the name. */
function gluedPrefix(unit: Unit, { pack }: Context): Claim | null {
  const { signs, text, words, mark } = unit;
  if ((signs & UNSPACED) === 0 || !pack.spaced || mark !== "" || words > MOST_GLUED_WORDS) return null;
  const prefix = pack.labels.boilerplatePrefixes.find((word) => text.length > word.length && text.startsWith(word));
  return prefix === undefined ? null : headingOf(unit, `a heading that begins “${prefix}”`);
}

/** Two signs count as a word. */
const MOST_GLUED_WORDS = 24;

/** The bracket that may close a heading. */
const CLOSING = "】］＞>〉》〕]";

/** "Die Acme AG im Profil": headings that end in a set phrase. */
function named(unit: Unit, context: Context): Claim | null {
  const { labels } = context;
  if (unit.words > 10 || unit.mark !== "") return null;
  const whole = key(unit.text);
  const text = CLOSING.includes(whole.charAt(whole.length - 1)) ? whole.slice(0, -1) : whole;
  const suffix = labels.boilerplateSuffixes
    .get(text.slice(-2))
    ?.find(
      (words) => text.endsWith(words) && text.length > words.length + 2 && isNamed(text, words, unit.index, context),
    );
  return suffix ? headingOf(unit, `a heading that ends in “${suffix}”`) : null;
}

/**
 * "Xについて", "X简介", "X im Profil": the thing must be named in headline or lead. "The study in brief" heads a part of the
 * story.
 */
function isNamed(text: string, suffix: string, below: number, { units, packs }: Context): boolean {
  const whole = text
    .slice(0, -suffix.length)
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .trim();
  const [first = "", ...rest] = whole.split(" ");
  const article = rest.length > 0 && isArticle(first, packs);
  const thing = article ? rest.join(" ") : whole;
  if (GENERIC.test(thing)) return false;
  const head = units.slice(0, Math.min(HEADER, below));
  // "Acme Oy lyhyesti", "アクメ株式会社について": above it may be named in short.
  const short = inShort(thing, packs);
  if (short !== "" && head.some((unit) => key(unit.text).includes(short))) return true;
  // "«Օրինակ» հիմնադրամի մասին": the noun is in another case there, the name in marks is as it was.
  const marked = MARKED.exec(text)?.[1];
  return marked !== undefined && head.some((unit) => key(unit.text).includes(marked));
}

/** A name without what says that it is a body, at its end or, where words have no spaces, at either end. */
function inShort(name: string, packs: readonly LanguagePack[]): string {
  const words = name.split(" ");
  while (words.length > 1 && isBody(words.at(-1) as string, packs)) words.pop();
  const bare = words.join(" ");
  const [{ spaced, organisationWords }] = packs as [LanguagePack];
  const glued = spaced ? undefined : organisationWords.find((word) => bare.startsWith(word) || bare.endsWith(word));
  if (glued === undefined) return bare;
  return bare.startsWith(glued) ? bare.slice(glued.length) : bare.slice(0, -glued.length);
}
const isBody = (word: string, packs: readonly LanguagePack[]): boolean =>
  lowerForms.has(word.replace(/\.$/, "")) || isOrganisationWord(word, packs);
const lowerForms: ReadonlySet<string> = new Set([...companyForms, ...stoppedForms].map(key));

/** A name in marks: "«Օրինակ»", "„ნიმუში“". */
const MARKED = /[«„“"](\p{L}[^«»„“”"]{1,40})[»“”"]/u;

/** Units in which the issuer is named at the latest. */
const HEADER = 12;
/** "本サービス", "今回のイベント": not a name. */
const GENERIC = /^(?:本|この|今回|各|新|当日|詳細|開催|参加)/u;

/**
 * The thing an About section is about is a name, or a body in small letters: "About Acme", "À propos de la fondation X";
 * not "About 300" or "About half".
 */
function startsName(rest: string, packs: readonly LanguagePack[]): boolean {
  const words = rest.split(/\s+/, 2);
  const first = words[0] ?? "";
  const article = isArticle(first.toLowerCase(), packs);
  const named = article ? (words[1] ?? "") : first;
  const name = /['’]/.test(named) ? named.replace(ELIDED, "") : named;
  return /\p{Lu}|^["“„«']?\p{Lo}/u.test(name) || us(first) || isOrganisationWord(name, packs);
}

/** The article in "l’observatoire". */
const ELIDED = /^\p{L}{1,4}['’](?=\p{L}{2})/u;

const us = (word: string): boolean => /^us[:.]?$/i.test(word);

const isHeadInLine = (unit: Unit, { units, labels }: Context): boolean =>
  unit.index > units.length / 2 &&
  unit.words >= FEWEST_STANDING_WORDS &&
  readLabel(unit, labels.boilerplateHeadings) !== null;

/** Longer than a name in marks. */
const SPOKEN = /^["“„«][^"“”„«»]{30}/u;

function runIn(unit: Unit): Claim | null {
  const parted = RUN_IN.exec(unit.text.slice(0, 110));
  if (!parted || wordCount(unit.text.slice(0, parted.index)) > 10) return null;
  const textStart = parted.index + parted[0].length;
  // "Sulla stessa linea Anna Esempio: «…»": somebody speaks there.
  if (SPOKEN.test(unit.text.slice(textStart))) return null;
  return wordCount(unit.text.slice(textStart)) < 6 ? null : runInAt(unit, parted.index, textStart);
}

function runInAt(unit: Unit, headingEnd: number, textStart: number): Claim {
  const value: SectionValue = { part: "text", headingEnd, textStart };
  const because = `“${unit.text.slice(0, headingEnd)}” opens a standing text`;
  return claim("boilerplate", unit, unit, "labelled", "boilerplateHeading", because, value);
}

/** Reads "Notes to editors", "Footnotes". */
export const notesHeading: Recogniser = ({ units, labels }) =>
  claimsOn(
    units,
    (unit) =>
      isLabel(unit, labels.notes)
        ? claim("notes", unit, unit, "labelled", "notesHeading", `“${unit.text}” heads notes beside the story`, heading)
        : null,
    1,
  );

const text: SectionValue = { part: "text" };
