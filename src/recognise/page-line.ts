import { isAgency } from "../dates/agency.ts";
import { hourLeads, hourWords } from "../dates/common-forms.ts";
import { platforms } from "../languages/agencies.ts";
import { pageFurniture } from "../languages/page-furniture.ts";
import { key } from "../text/fold.ts";
import { handsOn } from "../text/handed-on.ts";
import { isProse, isSentence } from "../text/prose.ts";
import type { Unit } from "../text/units.ts";
import type { Claim } from "../types.ts";
import { type Context, claim, type Recogniser } from "./context.ts";

/** Such lines are looked for above the text, or where no text is told, among so many lines. */
const HEADER_LINES = 16;
/** "Home > News > Press releases > Ferry returns to the crossing" */
const MOST_WORDS = 20;
/** "Share on Facebook", "Estimated reading time: 3 minutes". */
const MOST_LINK_WORDS = 8;
/** A headline below has as many words. */
const FEWEST_HEADLINE_WORDS = 3;
/** "1 May 2026" has five. */
const DIGITS_OF_DAY = 5;

const setOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(key));
const home = setOf(pageFurniture.home);
const sections = setOf(pageFurniture.sections);
const joined = setOf([...pageFurniture.joinedSections, ...pageFurniture.sections]);
const links = setOf(pageFurniture.links);
const heads = setOf(pageFurniture.heads);
const longHeads = setOf(pageFurniture.longHeads);
const besideNetworks = setOf(pageFurniture.besideNetworks);
const shownOn = pageFurniture.shownOn.map((words) => `${key(words)} `);
const today = setOf(pageFurniture.today);
const minutes = setOf(pageFurniture.minutes);
const reading = setOf(pageFurniture.reading);
const networks = new Set(platforms.map(key).filter((name) => name.length > 1));

/**
 * Reads what a page prints round a text, above its first paragraph: the way to it ("Home > News"), sections, links and buttons, networks,
 * "3 minute read", "Tags: harbour". Refuses the only line that may be the headline.
 */
export const pageLine: Recogniser = (context) => {
  const { units } = context;
  const found = units.findIndex((unit, at) => at > 0 && (isProse(unit) || isSentence(unit)));
  const header = units.slice(0, Math.min(found < 0 ? HEADER_LINES : found, HEADER_LINES));
  const claims: Claim[] = [];
  for (const unit of header) {
    // What hands on a text is no headline of it, whatever else there is.
    const handed = handsOn(unit, units);
    const above = isAboveKey(unit, units) ? "the key that leads to a page's text, or what stands above it" : null;
    const because = handed ? "by which an editor hands on what somebody sent" : (above ?? pageLineOf(unit));
    if (because === null || !(handed || hasOther(unit, header, context))) continue;
    claims.push(claim("wire", unit, unit, "shaped", "pageLine", because));
  }
  return claims;
};

/** Another line stays for the headline. */
const hasOther = (unit: Unit, header: readonly Unit[], { headlineGiven, pack }: Context): boolean =>
  headlineGiven ||
  header.some(
    (other) =>
      other !== unit &&
      other.digits < DIGITS_OF_DAY &&
      (!pack.spaced || other.words >= FEWEST_HEADLINE_WORDS) &&
      pageLineOf(other) === null,
  );

/** Why a line is a page's and not the text's; null where it may be the text's. */
/** "即時新聞" above ":::", with which pages of Taiwan's offices open their parts. */
const isAboveKey = ({ text, words, mark, digits, index }: Unit, units: readonly Unit[]): boolean =>
  text === KEY || (words <= MOST_LINK_WORDS && mark === "" && digits === 0 && units[index + 1]?.text === KEY);
const KEY = ":::";

function pageLineOf({ text, words, mark, digits }: Unit): string | null {
  if (words > MOST_WORDS || (mark !== "" && mark !== ":")) return null;
  if (isPath(text)) return "the way to the page";
  if (words > MOST_LINK_WORDS) return headOf(text, longHeads) ? "what the page files the text under" : null;
  const line = key(text.replace(ARROWS, ""))
    .replace(/[:：]$/, "")
    .trim();
  if (links.has(line) || sections.has(line)) return "a link or a section of the page";
  if (isJoined(line)) return "sections of the page, joined";
  if (isShownOn(line)) return "where else the page's text is to be read";
  if (networks.size > 0 && isNetworks(line)) return "the networks on which the page may be shared";
  if (digits > 2 && digits <= 4 && isOfToday(line)) return "when a page printed it";
  if (digits > 0 && digits <= 2 && isReadingTime(line)) return "how long the text takes to read";
  return headOf(text, heads) ? "what the page files the text under" : null;
}

/** "← ", "« ", "< ", " »", " ›" round a link. */
const ARROWS = /^(?:[←‹«<↩▸»›>→|•·-]\s?)+|(?:\s?[→»›>])+$/gu;

/** "Tags: harbour, festival". */
function headOf(text: string, set: ReadonlySet<string>): boolean {
  const colon = text.slice(0, LONGEST_HEAD).search(/[:：]/);
  return colon > 0 && set.has(key(text.slice(0, colon)));
}
const LONGEST_HEAD = 30;

/** "Home > News > Press releases", "You are here: Home » Newsroom", "Start / Presse / Ferry returns"; "Town Hall > Harbour > News". */
function isPath(text: string): boolean {
  const cells = text.split(STEP);
  if (cells.length < 2) return false;
  const [first = ""] = cells;
  return home.has(key(first.replace(BEFORE_HOME, ""))) || STEPS.test(text);
}
const STEP = /\s?(?:>{1,2}|[»›→])\s?|\s[/|•·]\s/u;
/** "You are here: ", "位置：当前位置：". */
const BEFORE_HOME = /^(?:[^:：]{1,24}[:：]\s?){1,2}/u;
/** Two steps or more, with space on both sides as no quotation has it: wherever they begin, they are a way. */
const STEPS = /^[^>»›«‹<]{2,40}(?:\s(?:>{1,2}|[»›])\s[^>»›«‹<]{2,60}){2,6}$/u;

/** "press releases & statements", "reden und pressemitteilungen": nothing but names of sections; refuses "statements and the harbour". */
function isJoined(line: string): boolean {
  const parts = line.split(JOINT, MOST_JOINED + 1);
  return parts.length > 1 && parts.length <= MOST_JOINED && parts.every((part) => joined.has(part));
}
const JOINT = new RegExp(String.raw`\s?[,&+|/]\s?|\s(?:${pageFurniture.joints.join("|")})\s`, "u");
const MOST_JOINED = 4;

/** "view on prweb", "read on linkedin": such words and the name of a wire or a network. */
function isShownOn(line: string): boolean {
  const words = shownOn.find((each) => line.startsWith(each));
  const name = words === undefined ? "" : line.slice(words.length);
  return name !== "" && (networks.has(name) || isAgency(name));
}

/** "facebook twitter linkedin", "share: facebook | x | e-mail": networks, and what links are called. */
function isNetworks(line: string): boolean {
  const words = line.split(/[\s|/,:•·-]+/).filter((word) => word !== "");
  const named = words.filter((word) => networks.has(word)).length;
  return named > 0 && words.every((word) => networks.has(word) || besideNetworks.has(word) || links.has(word));
}

/** "today 11:43", "aujourd'hui à 11h43", "сегодня, 11:43". */
function isOfToday(line: string): boolean {
  const day = HOUR_BEHIND.exec(line)?.[1];
  return day !== undefined && today.has(day);
}
/** Words, perhaps a small one or a comma behind them, and an hour; refuses "today 11 boats sail". */
const HOUR_BEHIND = new RegExp(
  String.raw`^(\D{2,14}?),?(?:\s(?:${[...hourLeads, ...pageFurniture.beforeHour].join("|")})\.?)?\s?\d{1,2}[:.h]\d\d(?:\s?(?:${hourWords.join("|")})\.?)?$`,
  "u",
);

/** "3 minute read", "3 min de lecture", "lesezeit 3 minuten". */
function isReadingTime(line: string): boolean {
  const words = line.split(/[\s.-]+/);
  return words.some((word) => minutes.has(word)) && words.some((word) => reading.has(word));
}
