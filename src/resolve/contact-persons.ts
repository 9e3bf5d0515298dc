import { orWords } from "../languages/or-words.ts";
import type { LanguagePack } from "../languages/pack.ts";
import { emailsIn, type Found, phonesIn } from "../text/contact-details.ts";
import { key } from "../text/fold.ts";
import { hasFirstName, isArticle, looksLikeName } from "../text/names.ts";
import { fieldWords } from "./contact-fields.ts";
import { holderOf } from "./name-and-job.ts";

/** Two to five words with capitals in running text: "Jane van Example" in "please contact Jane van Example on …". */
const CAPITAL_RUN = /\p{Lu}[\p{L}'’.-]+(?:\s(?:\p{Ll}{2,3}\s)?\p{Lu}[\p{L}'’.-]+){1,4}/gu;

/** Another person on a line, and where the part of the line begins that is theirs. */
interface Other {
  /** Undefined for a desk. */
  readonly name: string | undefined;
  readonly start: number;
}

/**
 * The persons on a line behind the first: "Jane Example, 01632 960001, jane@acme.example, or John Sample, 01632 960002". A name that stands
 * right behind somebody's number or address opens another contact where a detail of the same kind follows it: the name of a firm
 * between number and address opens none, and neither does one in the next sentence.
 */
export function otherPersons(
  text: string,
  emails: readonly Found[],
  phones: readonly Found[],
  packs: readonly LanguagePack[],
): Other[] {
  const details = [...emails, ...phones];
  if ((emails.length < 2 && phones.length < 2) || details.length > MOST_DETAILS) return [];
  const others: Other[] = [];
  let from = 0;
  // Where words have no spaces, the number may stand before the name.
  let named = packs[0]?.spaced !== false;
  for (const { 0: whole, index } of text.matchAll(CAPITAL_RUN)) {
    // "Jane Example of Acme": the name alone.
    const run = holderOf(whole, packs)?.[0] ?? whole;
    const above = details.filter(({ start, end }) => start >= from && end <= index);
    if (above.length === 0) named ||= looksLikeName(run, packs);
    const repeated = [emails, phones].some(
      (found) => found.some((detail) => above.includes(detail)) && found.some(({ start }) => start > index),
    );
    const joint = text.slice(Math.max(0, ...above.map(({ end }) => end)), index);
    if (!named || !repeated || !isJoint(joint, packs) || !looksLikeName(run, packs)) continue;
    others.push({ name: run, start: index });
    from = index;
  }
  const desks = text.includes(";") ? otherDesks(text, emails, phones, packs) : [];
  return desks.length === 0 ? others : [...others, ...desks].sort((a, b) => a.start - b.start);
}

/**
 * "…, jane@acme.example; Media Relations, Acme, 01632 960002": behind a semicolon the name of a desk for the press, and a number or an address of its
 * own where one stands before it. Refuses "01632 960001; Acme, 01632 960002": the second number of one office.
 */
function otherDesks(
  text: string,
  emails: readonly Found[],
  phones: readonly Found[],
  packs: readonly LanguagePack[],
): Other[] {
  const isRepeated = (index: number): boolean =>
    [emails, phones].some((found) => found.some(({ end }) => end <= index) && found.some(({ start }) => start > index));
  return [...text.matchAll(BEHIND_SEMICOLON)].flatMap(({ 0: whole, 1: name = "", index }) => {
    const desk = key(name);
    if (!packs.some(({ labels }) => labels.contact.includes(desk)) || !isRepeated(index)) return [];
    return [{ name: undefined, start: index + whole.length - name.length }];
  });
}
/** "; Media Relations" before a comma, a colon or a bracket. */
const BEHIND_SEMICOLON = /;\s{1,3}(\p{L}[^,;:()\d@]{3,40})(?=[,:(])/gu;

/** A line with more numbers and addresses is a list of a thousand members: each name is held against all of them. */
const MOST_DETAILS = 40;

/** ", or ", "; ", " / ", ", ext. 26, and ", " (mobile); ": neither a sentence's end nor an article stands in it. */
const isJoint = (text: string, packs: readonly LanguagePack[]): boolean =>
  text.length <= LONGEST_JOINT &&
  !/[.!?]>?\s+\p{Lu}\p{Ll}/u.test(`${text}Aa`) &&
  !text.split(/[^\p{L}]+/u).some((word) => word !== "" && isArticle(word.toLowerCase(), packs));
const LONGEST_JOINT = 40;

const SENTENCE_WORDS = 6; // So many words make a line a sentence.

/**
 * Who stands in a sentence right before the first number or address, with a first name that is known: "To interview Jane Example, ring John Sample on
 * 01632 960001". Who is asked is not who is spoken of.
 */
export function nameBeside(
  text: string,
  details: readonly Found[],
  packs: readonly LanguagePack[],
): string | undefined {
  if (details.length === 0 || text.split(/\s+/).length < SENTENCE_WORDS) return undefined;
  const detail = Math.min(...details.map(({ start }) => start));
  const [, before = "", name] = BESIDE.exec(text.slice(Math.max(0, detail - BESIDE_REACH), detail)) ?? [];
  // "Jane Example or John Sample on …" are two.
  if (name === undefined || joins(before, packs)) return undefined;
  return looksLikeName(name, packs) && hasFirstName(name, packs) ? name : undefined;
}
/** "ring Jane Example on ", "contact Jane Example at (": a small word, a name, and the small words that lead to the number behind it. */
const BESIDE = /(?<!\p{L})(\p{Ll}+) (\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){1,3})(?: \p{Ll}{1,6}){0,2} [(<]?$/u;
const BESIDE_REACH = 80;

/**
 * The person named in a sentence that gives an address: somebody with a first name that is known, else the first of whom the sentence goes on to
 * say where: "… Jane Example at …". Refuses "the Sample Pro scheme".
 */
export function nameInSentence(text: string, packs: readonly LanguagePack[]): string | undefined {
  if (text.split(/\s+/).length < SENTENCE_WORDS) return undefined;
  const fields = fieldWords(packs).all;
  const runs = [...text.matchAll(CAPITAL_RUN)].flatMap(({ 0: run, index }) => {
    // "Jane Example at Acme's Oldport Works": she alone.
    const [first = run] = namesJoined(withoutLead(holderOf(run, packs)?.[0] ?? run, packs), packs);
    const rest = first.slice(first.indexOf(" ") + 1);
    // "nestleiar i Kommunikasjonseininga Kari Eksempel": an office right before a name.
    const office = isFullName(rest, packs) && !hasFirstName(first, packs);
    const bound = looksLikeName(first, packs) ? first : run.slice(run.indexOf(" ") + 1);
    const whole = office ? rest : bound;
    // "contact Jane Example Email: press@acme.example".
    const bare = withoutLast(whole);
    const name = fields.has(key(whole.slice(bare.length))) && isFullName(bare, packs) ? bare : whole;
    const apart = run.startsWith(name) && BEFORE_NAME.test(text.slice(0, index)) && !(index === 0 && leadsToSite(text));
    // "Acme Phone (01632) 960001": the word before a number is nobody's.
    const field = fields.has(key(name.slice(name.lastIndexOf(" ") + 1)));
    return /^\p{Lu}/u.test(name) && !field && looksLikeName(name, packs)
      ? [{ name, ends: (apart || NAME_ENDS.test(text.slice(index + run.length))) && couldBeAsked(text, index, packs) }]
      : [];
  });
  const known = runs.find(({ name }) => hasFirstName(name, packs)) ?? runs.find(({ ends }) => ends);
  return known?.name;
}

/** Refuses "about the United Example of …" (an article before it) and "… or follow us through Tell Me" (no number or address behind it). */
function couldBeAsked(text: string, at: number, packs: readonly LanguagePack[]): boolean {
  const word = LAST_WORD.exec(text.slice(Math.max(0, at - LONGEST_ARTICLE), at))?.[1]?.toLowerCase() ?? "";
  if (word !== "" && isArticle(word, packs)) return false;
  const details = [...emailsIn(text), ...phonesIn(text)];
  return details.length === 0 || details.some(({ start }) => start > at);
}

/** "Visit Acme's pages on https://… or write to …": what opens a sentence has its capital from that, and a site is no person's. */
function leadsToSite(text: string): boolean {
  const site = text.search(SITE);
  return site >= 0 && [...emailsIn(text), ...phonesIn(text)].every(({ start }) => start > site);
}
const SITE = /(?<= )(?:https?:\/\/|www\.)/u;

const LAST_WORD = /(\p{L}+['’]?)\s?$/u;
const LONGEST_ARTICLE = 8;

const withoutLast = (words: string): string => words.slice(0, Math.max(0, words.lastIndexOf(" ")));
const isFullName = (words: string, packs: readonly LanguagePack[]): boolean =>
  words.includes(" ") && hasFirstName(words, packs) && looksLikeName(words, packs);

/** Nothing before a name, or what parts it from that. */
const BEFORE_NAME = /(?:^|[,:;|·•/–—-])\s*$/u;
/** A mark, a number, a short word: ", tel.", " at ", " unter ", " (01632 …". */
const NAME_ENDS = /^(?:[,;:.)/|]|\s(?:[–—(+\d<-]|\p{Ll}{1,5}[\s.]|\S{1,60}@)|$)/u;

/** "Jane Example at", "Jana Muster unter", "or Jane Example": a name without the small word that leads to its number, or from the last one. */
export function withoutLead(whole: string, packs: readonly LanguagePack[]): string {
  const first = whole.indexOf(" ");
  const piece = first > 0 && orWords.has(whole.slice(0, first).toLowerCase()) ? whole.slice(first + 1) : whole;
  const space = piece.lastIndexOf(" ");
  const last = piece.slice(space + 1);
  // "JANE EXAMPLE AT": capitals hide that the word is small.
  const small = piece === piece.toUpperCase() ? last.toLowerCase() : "";
  const shouted = small !== "" && packs[0]?.quotation.prepositions.includes(small) === true;
  const leads =
    shouted ||
    packs.some(({ quotation }) => quotation.prepositions.includes(last) || quotation.articles.includes(last));
  const name = space > 0 && leads ? piece.slice(0, space) : piece;
  const named = name !== piece && (looksLikeName(name, packs) || namesJoined(name, packs).length > 1);
  return named || shouted ? name : piece;
}

/** "and", "or". */
const joins = (word: string, packs: readonly LanguagePack[]): boolean =>
  orWords.has(word) || packs.some(({ quotation }) => quotation.conjunctions.includes(word));

/** "Jane Example and John Sample", "Jane Example or John Sample": two names with a small word between them; any other piece as it is. */
export function namesJoined(piece: string, packs: readonly LanguagePack[]): string[] {
  const words = piece.split(" ");
  for (let at = 2; at < words.length - 2; at += 1) {
    if (!joins(words[at] ?? "", packs)) continue;
    const names = [words.slice(0, at), words.slice(at + 1)].map((part) => part.join(" "));
    if (names.every((name) => looksLikeName(name, packs))) return names;
  }
  return [piece];
}

/** "Jane Example John Sample" over as many numbers: columns that came with one space between. Nothing where one of them has no first name that is known. */
export function namesInRow(row: string, count: number, packs: readonly LanguagePack[]): string[] {
  const words = row.split(" ");
  if (words.length !== count * 2) return [];
  const names = Array.from({ length: count }, (_, at) => words.slice(at * 2, at * 2 + 2).join(" "));
  return names.every((name) => looksLikeName(name, packs) && hasFirstName(name, packs)) ? names : [];
}
