import { foundingOpenings } from "../languages/founding-openings.ts";
import { withoutCompanyForm } from "../text/company-form.ts";
import { holdsDetails } from "../text/contact-details.ts";
import { key } from "../text/fold.ts";
import { isLabel, readLabel, readPhrase } from "../text/label.ts";
import { isRule } from "../text/line-kind.ts";
import { isProse } from "../text/prose.ts";
import type { Unit } from "../text/units.ts";
import type { Context } from "./context.ts";
import { isNamedInHead } from "./head-names.ts";

/** A notice of standing text is longer than any heading. */
export const FEWEST_STANDING_WORDS = 9;

/** Whether a line is the sender's bare name over what the sender is, as standing text at the end of a release. */
export const namesSender = (unit: Unit, context: Context): boolean =>
  headsItself(unit, context) || closesOnSender(unit, context) || hasSlogan(unit, context);

/**
 * "Acme – water for the valley" over "Acme is a maker of …", the last heading of a text: the sender's name with what it stands for, and the name
 * again below. Refuses a name that headline and lead do not have, and what has words in marks below it.
 */
function hasSlogan({ index, text, words, mark, gap, digits }: Unit, { units }: Context): boolean {
  if (words > MOST_SLOGAN_WORDS || (mark !== "" && mark !== ".") || digits > 0 || gap === 0) return false;
  if (index < units.length / 2 || units.length - index > MOST_LAST) return false;
  const [, name = ""] = SLOGAN.exec(text) ?? [];
  const below = units.slice(index + 1);
  const [next] = below;
  if (name === "" || next === undefined || !isProse(next) || !opensOnKey(next.text, key(name))) return false;
  return isOfHeader(name, units) && below.every((other) => !QUOTED.test(other.text));
}
const SLOGAN = /^(\p{Lu}[\p{L}\p{N}&.-]*(?: \p{Lu}[\p{L}\p{N}&.-]*){0,3}) [–—|-] \S/u;
const MOST_SLOGAN_WORDS = 10;
/** The heading, a few paragraphs, and where to read more. */
const MOST_LAST = 6;

/** "Acme" below the contacts and "Acme is a maker of …" below that, parted or not: release portals end with the sender's own text. */
function headsItself(unit: Unit, { units, labels }: Context): boolean {
  const next = units[unit.index + 1];
  if (!next || unit.words > MOST_ITSELF_WORDS || unit.mark !== "") return false;
  if (next.chunk !== unit.chunk && !isProse(next)) return false;
  if (unit.index < units.length / 2 || unit.gap === 0 || next.words < FEWEST_TEXT_WORDS) return false;
  if (!/^\p{Lu}/u.test(unit.text)) return false;
  const name = withoutCompanyForm(unit.text);
  if (!opensOnKey(next.text, key(name)) || QUOTED.test(next.text)) return false;
  return contactAt(units, labels) < unit.index || (detailAt(units) < unit.index && isOfHeader(name, units));
}

/** "Acme is a maker of …" with the key "acme"; folding takes away no more than a few characters of so short a head. */
const opensOnKey = (text: string, name: string): boolean =>
  key(text.slice(0, name.length + FOLDED_AWAY)).startsWith(`${name} `);
const FOLDED_AWAY = 12;

/** The first lines have the name as well. */
function isOfHeader(name: string, units: readonly Unit[]): boolean {
  const sought = key(name);
  return units.slice(0, HEADER).some(({ text }) => key(text).includes(sought));
}

/**
 * "The Oldport Ferry Trust (OFT) is a charity …" without any heading, behind the contacts at the end of a release: running text that opens on a
 * name which headline or lead have as well. Nobody speaks in it.
 */
export function tellsOfSender(unit: Unit, { units, chunks, labels, outline }: Context): boolean {
  const { index, text } = unit;
  if (unit.chunk <= chunks.length / 2 || unit.gap === 0 || !isProse(unit) || unit.words < FEWEST_ABOUT_WORDS)
    return false;
  if (outline[index] !== null || QUOTED.test(text)) return false;
  const above = units
    .slice(Math.max(0, index - MOST_CONTACT_UNITS), index)
    .filter(({ chunk }) => chunk >= chunks.length / 2);
  const contact = above.findLastIndex(
    (other) => isLabel(other, labels.contact) || readLabel(other, labels.contact) !== null,
  );
  const block = contact < 0 ? [] : above.slice(contact + (isLabel(above[contact] as Unit, labels.contact) ? 1 : 0));
  if (!block.some(holdsDetails) || block.some((other) => isProse(other) && !holdsDetails(other))) return false;
  if (above.some((other) => isLabel(other, labels.notes))) return false;
  // Contacts below the headline have no story above them: what follows is the lead.
  if (!units.slice(0, above[contact]?.index).some(isProse)) return false;
  const opening = text.slice(0, OPENING).match(NAME_WORD) ?? [];
  const head = units.slice(0, Math.min(HEADER, index));
  return head.some((other) => opening.some((name) => other.text.includes(name))) || opensOnName(text, head);
}

/** "Exempelkoncernen, som …", where the headline has "EXEMPEL": the first word is longer, or it opens a sentence. */
function opensOnName(text: string, head: readonly Unit[]): boolean {
  const first = /^\p{Lu}[\p{L}\p{N}]{5,40}/u.exec(text)?.[0];
  if (first === undefined) return false;
  const stem = key(first).slice(0, STEM);
  return head.some((other) =>
    other.text.split(" ").some((word) => /^\p{Lu}/u.test(word) && key(word).startsWith(stem)),
  );
}
const STEM = 7;

const FEWEST_ABOUT_WORDS = 12;
/** Lines that a block of contacts may have. */
const MOST_CONTACT_UNITS = 16;
/** The name stands among so many characters. */
const OPENING = 60;
/** "OFT", "Ferryline": not what opens a sentence. */
const NAME_WORD = /(?<=\s|\()\p{Lu}[\p{L}\p{N}&-]{2,}|^\p{Lu}[\p{L}\p{N}&-]*(?:\p{Lu}|\p{N})[\p{L}\p{N}&-]*/gu;
/** Words in marks long enough to be somebody's. */
const QUOTED = /["“„«][^"“”„«»]{40}/u;

/** Where the first heading of contacts stands; sought once a text, however many names ask. */
function contactAt(units: readonly Unit[], labels: Context["labels"]): number {
  const found = contacts.get(units) ?? units.findIndex((unit) => isLabel(unit, labels.contact));
  contacts.set(units, found);
  return found < 0 ? units.length : found;
}

const contacts = new WeakMap<readonly Unit[], number>();

/** Where in the second half the first line stands that is nothing but an address or a number. */
function detailAt(units: readonly Unit[]): number {
  const found = details.get(units) ?? units.findIndex((unit) => unit.index >= units.length / 2 && isDetail(unit));
  details.set(units, found);
  return found < 0 ? units.length : found;
}

const details = new WeakMap<readonly Unit[], number>();

/** "jane@acme.example", "Tel. 01632 960123": no sentence that gives a number. */
const isDetail = (unit: Unit): boolean => unit.words <= MOST_DETAIL_WORDS && unit.mark === "" && holdsDetails(unit);
const MOST_DETAIL_WORDS = 4;

/**
 * "Acme Quays" alone over what the sender is, behind an end mark, a notice or another heading of standing text: a name
 * that the first lines have as well.
 */
function closesOnSender(unit: Unit, { units, labels }: Context): boolean {
  const next = units[unit.index + 1];
  if (!next || unit.words > MOST_ITSELF_WORDS || unit.mark !== "" || unit.gap === 0 || next.chunk !== unit.chunk)
    return false;
  if (unit.index < units.length / 2 || !isProse(next) || !/^\p{Lu}[^\d@]*$/u.test(unit.text)) return false;
  const closed = units
    .slice(Math.max(Math.ceil(units.length / 2), unit.index - MOST_CLOSING_UNITS), unit.index)
    .some(
      (above) =>
        isRule(above.text) ||
        labels.endMarks.has(key(above.text)) ||
        isLabel(above, labels.boilerplateHeadings) ||
        (above.words >= FEWEST_STANDING_WORDS && readPhrase(above, labels.standing) !== null),
    );
  return (
    closed && units.slice(0, Math.min(HEADER, unit.index)).some((above) => key(above.text).includes(key(unit.text)))
  );
}

/** Units between what closes a story and the sender's name: a notice, contacts. */
const MOST_CLOSING_UNITS = 12;

/** A sender's name. */
const MOST_ITSELF_WORDS = 6;
/** A sentence or two on the sender. */
const FEWEST_TEXT_WORDS = 5;
/** Units in which the sender is named at the latest. */
const HEADER = 12;

/**
 * "Founded in 1972, Acme is …", "Acme Corp. (NYSE: ACM) is …": what a sender says of itself at the end of the story, where no heading stands over
 * it. A name that headline or lead have as well stands among its first words.
 */
export function closesOnItself(unit: Unit, context: Context): boolean {
  const { index, text, words } = unit;
  const { packs, story } = context;
  if (words < FEWEST_ABOUT_WORDS || index <= (story.first + story.end) / 2 || QUOTED.test(text)) return false;
  const opening = text.slice(0, ITSELF_REACH);
  if (!isListed(opening, packs) && !(YEAR.test(opening) && tellsSinceWhen(opening))) return false;
  const names = opening.match(CAPITALS) ?? [];
  return isNamedInHead(names, unit, context);
}

/** "Founded in 1972, Acme is". */
function tellsSinceWhen(opening: string): boolean {
  const words = key(opening);
  return foundingOpenings.some((phrase) => words.startsWith(`${phrase} `));
}

const ITSELF_REACH = 110;
const YEAR = /\b(?:1[5-9]|20)\d\d\b/;
const CAPITALS = /(?<=[\s(])\p{Lu}[\p{L}\p{N}&-]{2,}|^\p{Lu}[\p{L}\p{N}&-]{3,}/gu;
/** "Acme Corp. (NYSE: ACM) is a": a name, where its shares are traded, and a small word. */
const LISTED = /^\p{Lu}[^.!?]{1,50}\.?,? \(\p{Lu}[\p{L} ]{1,24}: ?[\p{Lu}\d.]{1,8}[^)]{0,30}\),? (\p{Ll}{1,5}) /u;
/** The first of a language's copulas is that of what is so now: "is", "ist". */
const isListed = (opening: string, packs: Context["packs"]): boolean => {
  const is = LISTED.exec(opening)?.[1];
  return is !== undefined && packs.some(({ quotation }) => quotation.copulas[0] === is);
};
