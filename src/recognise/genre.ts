import { jointWords } from "../languages/joint-words.ts";
import { numberWords } from "../languages/number-words.ts";
import type { LanguagePack } from "../languages/pack.ts";
import { topicWords } from "../languages/topic-words.ts";
import { AT, GAP } from "../text/characters.ts";
import { key } from "../text/fold.ts";
import { colonIn, isLabel, readPhrase } from "../text/label.ts";
import type { LabelSet } from "../text/label-dictionary.ts";
import { isOrganisationWord } from "../text/names.ts";
import { isProse, wordCount } from "../text/prose.ts";
import { isReleaseNumber } from "../text/release-number.ts";
import { twoColumns } from "../text/two-columns.ts";
import type { Unit } from "../text/units.ts";
import type { Claim } from "../types.ts";
import { type Context, claim, claimsOn, type Recogniser } from "./context.ts";

/** A line about the genre is this many words at most: "Originaltext der Pressemitteilung". */
const MOST_WORDS = 5;
/** With the sender's name: "Medienmitteilung der Direktion für Bau und Verkehr". */
const MOST_WITH_SENDER = 9;
/** With those of a joint one: "Gemeinsame Pressemitteilung von Musterbund, Beispielverein und Landkreis Muster". */
const MOST_WITH_SENDERS = 16;
/** Only the first lines of a text name its genre. */
const REACH = 8;
/** A header with all that one may hold. */
const MOST_HEADER_LINES = 16;
/** "Press release No. 17/2024", "PRESSEINFORMATION Nr. 17", "Press release #17": the number that an office gives to a release. */
const NUMBER_BEHIND = /(?:[\s,]+[№#]|(?<=[\s.°º:']))\s?\d{1,4}(?:\s?[/–-]\s?\d{2,4})?$/;
/** "第17号", "제17호": the same where words have no spaces, or none before a figure. */
const UNSPACED_NUMBER = /\s?(?:[第제]\s?\d{1,5}\s?[号號호])$/u;
/** "No. ", ", Nr.", "No: ", "מס' " before it. */
const WORD_BEHIND = /[\s,]+(\p{L}{1,6}(?:\.?[°º])?)[.:'׳]?\s*$/u;
const words = new Set(numberWords.map(key));
const joint: ReadonlySet<string> = new Set(jointWords);
const topics: ReadonlySet<string> = new Set(topicWords.map(key));
const LONGEST_JOINT = 20;
/** "MEDIA RELEASE MR11802", "Press release PR-118/26": a number with the letters of its desk glued to it. */
const CODE_BEHIND = /[\s,:]+(?:\p{Lu}{1,4}-?)\d{1,6}(?:[/-]\d{1,4})?$/u;
/**
 * Reads "PRESS RELEASE", "Acme News Release", "Press release No. 17/2024", "Medienmitteilung des Stadtrats", "Press
 * office". Refuses "Press release: Acme opens" (a label before a headline) and "Press release 13.11.2025" (a date line).
 */
export const genre: Recogniser = (context) => {
  const { units, labels } = context;
  const rule = (unit: Unit): Claim | null => {
    // "Information for journalists" behind the story heads notes.
    if (isLabel(unit, labels.notes) && units.slice(0, unit.index).some(isProse)) return null;
    if (isLabel(unit, labels.genre)) {
      return claim("genre", unit, unit, "labelled", "genre", `“${unit.text}” only names the genre`);
    }
    if (isSpacedOut(unit.text, labels.genre)) {
      return claim("genre", unit, unit, "labelled", "genre", `“${unit.text}” names the genre, its letters set apart`);
    }
    const because = shape(unit, context);
    return because ? claim("genre", unit, unit, "shaped", "genre", because) : null;
  };
  // A header of many lines goes on; a heading behind the first paragraph is none of its lines.
  const prose = units.findIndex((unit) => isProse(unit));
  return claimsOn(units, rule, 0, Math.max(REACH, Math.min(prose, MOST_HEADER_LINES)));
};

/** "P R E S S  R E L E A S E": every letter by itself. How many spaces part the words is not kept. */
function isSpacedOut(text: string, genre: LabelSet): boolean {
  return OPENS_SPACED_OUT.test(text) && SPACED_OUT.test(text) && spacelessOf(genre).has(key(text).replaceAll(" ", ""));
}

/** V8 takes milliseconds to compile the whole pattern. */
const OPENS_SPACED_OUT = /^[^ ]{1,2} [^ ]{1,2} /;
const SPACED_OUT = /^(?:\p{L} ){3,40}\p{L}[:.]?$/u;

const spaceless = new WeakMap<LabelSet, ReadonlySet<string>>();

/** The labels of a set without their spaces. */
function spacelessOf(set: LabelSet): ReadonlySet<string> {
  const known = spaceless.get(set);
  if (known !== undefined) return known;
  const { bit, dictionary } = set;
  const made = new Set(
    [...dictionary.labels].flatMap(([word, bits]) => ((bits & bit) === 0 ? [] : word.replaceAll(" ", ""))),
  );
  spaceless.set(set, made);
  return made;
}

function shape(unit: Unit, context: Context): string | null {
  const { units, labels, pack } = context;
  if (isProse(unit) || unit.words > MOST_WITH_SENDERS) return null;
  if (unit.words > MOST_WITH_SENDER && !joint.has(unit.text.slice(0, LONGEST_JOINT).split(" ")[0]?.toLowerCase() ?? ""))
    return null;
  if ((unit.signs & GAP) !== 0 && unit.digits === 0 && isInColumn(unit, context))
    return "the genre in one of two columns";
  if (unit.digits > 0 && isNumbered(unit, labels.genre)) return "the number of a release";
  const opening = readPhrase(unit, labels.genre);
  const next = opening ? key(unit.text.slice(opening.valueStart)).split(" ")[0] : undefined;
  // "Medienmitteilung des Stadtrats von Exampleton", "Nota de prensa del Ayuntamiento de Peñalta.": a long word for the genre, and whose it is.
  const long = opening !== null && opening.key.length >= (pack.titleCase ? LONG : LONG - 1);
  // "Pressmeddelande från …": some labels end on the small word themselves.
  const leads = (word: string): boolean => pack.quotation.prepositions.includes(word);
  const led = leads(next ?? "") || (!unit.text.includes(":") && leads(opening?.key.split(" ").at(-1) ?? ""));
  const sent = long && next && (unit.mark === "" || unit.mark === ".") && led;
  // "Press release on the closure of the bridge": what it is about is the headline.
  if (next !== undefined && topics.has(next)) return null;
  const colon = sent ? colonIn(unit.text, unit.text.length) : -1;
  // "Statement for the press: Ferry sails again" has its headline behind the colon.
  if (colon > 0 && wordCount(unit.text.slice(colon + 1)) > 2) return null;
  if (sent && !/\d/.test(unit.text) && mayBeOverHeadline(unit, units)) return `“${opening.label}” and who sends it`;
  const named =
    unit.words <= MOST_WORDS && (unit.digits === 0 || !/\d/.test(unit.text))
      ? atEdge(key(unit.text), labels.genrePhrases)
      : null;
  // "Kutsu medialle vanhan sillan avajaisiin": three words more may be the headline's.
  const bare = named !== null && unit.words - wordCount(named) < FEWEST_MORE;
  if (named && (bare || mayBeOverHeadline(unit, units))) return `a short line with “${named}” in it`;
  const sender = unit.index === 0 && unit.digits === 0 ? namedBefore(unit, context) : null;
  if (sender) return `who sends it, and “${sender}”`;
  const glued = pack.spaced || unit.mark !== "" ? null : behindBody(unit.text, pack);
  if (glued) return `a body's name and “${glued}”`;
  // The desk's own name above everything: "Presse", "Press office". With an address below it is a contact.
  const desk = unit.index < REACH / 2 && isLabel(unit, labels.contact) && units.length > REACH / 2;
  return desk && unit.mark === "" && !units.slice(0, unit.index).some(isProse) ? "the name of a press desk" : null;
}

/**
 * "Media invitation to the opening of the pier", "Joint statement by the ports": where no other line of the header could be the headline, that is it.
 * Refuses labels, rows of figures and addresses.
 */
function mayBeOverHeadline({ index }: Unit, units: readonly Unit[]): boolean {
  for (const unit of units.slice(0, REACH)) {
    if (isProse(unit)) return false;
    const { labels, words, digits, signs } = unit;
    const isOther = unit.index !== index && (labels.colon | labels.whole) === 0 && (signs & AT) === 0;
    if (isOther && words >= FEWEST_HEADLINE_WORDS && (digits < FEWEST_ROW_DIGITS || words > MOST_ROW_WORDS))
      return true;
  }
  return true;
}
const FEWEST_MORE = 3;
const FEWEST_HEADLINE_WORDS = 2;
const FEWEST_ROW_DIGITS = 5; // "1 May 2026", "12345 Oldport"
const MOST_ROW_WORDS = 7;

/**
 * "ROYAL RIVER SOCIETY PRESS INFORMATION NOTE", the first line of all: the name of a body, and the genre in two words or more behind it. Null for
 * "River Society Sends Out Press Release", where a verb stands between.
 */
function namedBefore({ text, words, mark }: Unit, { labels, packs }: Context): string | null {
  if (mark !== "" || words > MOST_WITH_SENDER) return null;
  const parts = text.split(" ");
  for (const count of [3, 2]) {
    const genre = parts.slice(-count).join(" ");
    const name = parts.slice(0, -count);
    if (!isLabel(genre, labels.genre) || name.length === 0) continue;
    return name.every((word) => /^[\p{Lu}&]/u.test(word)) && isOrganisationWord(name.at(-1) ?? "", packs)
      ? genre
      : null;
  }
  return null;
}

/** "Press release          Acme Ltd": a name in the other column. */
function isInColumn(unit: Unit, { source, labels }: Context): boolean {
  const columns =
    unit.lines[0] === unit.lines[1] ? twoColumns(source.text.slice(unit.span.start, unit.span.end)) : null;
  return columns !== null && (isLabel(columns.left, labels.genre) || isLabel(columns.right, labels.genre));
}

/** "海角縣政府新聞稿", "灯台硝子股份有限公司　新聞稿": where no spaces need part words, the genre right behind the name of a body. */
function behindBody(text: string, { labels, quotation, organisationWords }: LanguagePack): string | undefined {
  const bodies = [...organisationWords, ...(quotation.unspaced?.bodies ?? [])];
  return labels.genre.find((word) => {
    const name = text.endsWith(word) ? text.slice(0, -word.length).trimEnd() : "";
    return word.length >= SHORTEST_GLUED && bodies.some((body) => name.length > body.length && name.endsWith(body));
  });
}

/** Signs of a word for the genre that may be glued to a name. */
const SHORTEST_GLUED = 3;

function isNumbered({ text, index }: Unit, genre: LabelSet): boolean {
  if (index < REACH && isReleaseNumber(text)) return true;
  return [withoutNumber(text), text.replace(CODE_BEHIND, ""), text.replace(UNSPACED_NUMBER, "")].some(
    (bare) => bare !== text && isLabel(bare, genre),
  );
}

function withoutNumber(text: string): string {
  const bare = text.replace(NUMBER_BEHIND, "");
  const word = bare === text ? null : WORD_BEHIND.exec(bare);
  return (word !== null && words.has(key(word[1] ?? "")) ? bare.slice(0, word.index) : bare).replace(/[\s,]+$/, "");
}

/** The first listed of the phrases that a text opens with or ends with; `phrases` gives their order. */
function atEdge(text: string, phrases: ReadonlyMap<string, number>): string | null {
  let first: string | null = null;
  let order = Number.POSITIVE_INFINITY;
  const consider = (phrase: string): void => {
    const place = phrases.get(phrase) ?? order;
    if (place >= order) return;
    first = phrase;
    order = place;
  };
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) {
    if (at <= LONGEST_PHRASE) consider(text.slice(0, at));
    if (text.length - at - 1 <= LONGEST_PHRASE) consider(text.slice(at + 1));
  }
  return first;
}

/** No phrase for the genre has more characters. */
const LONGEST_PHRASE = 60;

/** Letters of a word for the genre that is hardly the first word of a headline. */
const LONG = 10;
