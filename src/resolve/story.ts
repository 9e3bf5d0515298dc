import type { Context, Story } from "../recognise/context.ts";
import { isCompanyForm } from "../text/company-form.ts";
import { headsFigures } from "../text/figure-heads.ts";
import { isLabel } from "../text/label.ts";
import { isPictureFile } from "../text/line-kind.ts";
import { isProse, isSentence, wordCount } from "../text/prose.ts";
import { areShortLines } from "../text/short-lines.ts";
import type { Unit } from "../text/units.ts";
import type { Decision, Role } from "../types.ts";
import { announces } from "./announcing-lead.ts";
import { announcedBy, isForeignRow, isOfProgramme } from "./closing-lines.ts";
import { closesRunning, isHeadlineSentence, MOST_HEADLINE_WORDS } from "./headline-sentence.ts";
import { isLeadFromPlace, MOST_HEADER_UNITS, opensWithDateline, opensWithPlace } from "./lead-openings.ts";
import { resumedAt } from "./resumed-story.ts";
import { addsToHeadline, isRepeated, isRetold } from "./retelling-lead.ts";

/** Lines of these roles stand in a header; running text above one of them is a deck, not the lead. */
const HEADER: ReadonlySet<Role> = new Set<Role>(["date-line", "byline", "release-line", "dateline", "issuer", "genre"]);
/** A photo credit parts deck from lead too, but only near the top. */
const PICTURE: ReadonlySet<Role> = new Set<Role>(["photo-credit", "caption"]);
/** How many units below running text such a line is looked for. */
const HEADER_REACH = 3;
/** A line behind the story with more words than this is of the story, whatever it ends on. */
const LONGEST_LEFTOVER = 8;
/** No header has so many lines that nothing else has taken. */
const LONGEST_HEADER = 40;
/** Where no running text follows: the headline, and up to four lines of deck. */
const HEADER_WITHOUT_TEXT = 5;
/** The recognisers that open what stands behind a story. */
const CLOSERS: ReadonlySet<string> = new Set([
  "endMark",
  "boilerplateHeading",
  "statedCompany",
  "notesHeading",
  "pageFoot",
]);

/** Finds where the story begins and ends, from what round one resolved. */
export function storyOf(context: Omit<Context, "story">, decisions: readonly Decision[]): Story {
  const { units } = context;
  const first = leadIndex(context);
  if (first === null) return { first: units.length, end: units.length };
  const lead = units[first] as Unit;
  const closers = decisions.filter(
    ({ claim, accepted }) =>
      accepted &&
      claim.lines[0] > lead.lines[1] &&
      (CLOSERS.has(claim.by) ||
        (claim.strength === "marked" &&
          (claim.field === "boilerplate" || claim.field === "notes" || claim.field === "end-mark"))),
  );
  const [stop = units.length, next] = closers
    .slice(0, 2)
    .map(({ claim }) => units.findIndex((unit) => unit.lines[0] >= claim.lines[0]));
  const resumes = closers[0]?.claim.by === "boilerplateHeading" ? resumedAt(stop, next ?? units.length, context) : null;
  if (resumes !== null) return { first, end: lastOfStory(context, resumes, next ?? units.length) + 1, resumes };
  return { first, end: Math.max(first + 1, lastOfStory(context, first, stop) + 1) };
}

/** Paragraphs of running text that may be decks. */
const MOST_DECKS = 2;
/** Running text that is looked at for the lead: the headline, decks, the lead, and what follows it. */
const MOST_CANDIDATES = MOST_DECKS + 3;

function leadIndex(context: Omit<Context, "story">): number | null {
  const { units, outline } = context;
  const marked = outline.indexOf("paragraph");
  const free = units.filter((unit) => outline[unit.index] === null);
  const candidates: Unit[] = [];
  for (let at = 0; at < free.length && candidates.length < MOST_CANDIDATES; at += 1) {
    const unit = free[at] as Unit;
    const running = runs(unit) || opensWithDateline(unit, context) || isLeadFromPlace(unit, context);
    if (running || (at > 0 && (isSentence(unit) || opensBelow(unit, context)))) candidates.push(unit);
  }
  const behindDateline = isBelowDateline(candidates[0], context);
  const behindHeadline =
    behindDateline || context.headlineGiven || outline.includes("headline") || free[0] !== candidates[0];
  let at = 0;
  if (!behindHeadline && isHeadlineSentence(candidates, context)) at = 1;
  // A deck may be running text.
  const headlineKnown = behindHeadline || at === 1;
  const decks = headlineKnown && !behindDateline ? MOST_DECKS : 0;
  for (let passed = 0; passed < decks && isDeck(candidates[at], candidates[at + 1], context); passed += 1) at += 1;
  // A header has an end, running text or not: beyond it short lines are the text.
  const found = candidates[at];
  const lead = (found && free.indexOf(found) <= LONGEST_HEADER ? found : free[HEADER_WITHOUT_TEXT])?.index ?? null;
  return marked >= 0 && (lead === null || marked < lead) ? marked : lead;
}

const runs = (unit: Unit): boolean => isProse(unit) || closesRunning(unit);

/** "SALLOW END, 4 May (AGENCY) -" alone on the line above: the text goes on, and there is no headline. */
function isBelowDateline(unit: Unit | undefined, { units, outline }: Omit<Context, "story">): boolean {
  const above = unit === undefined ? undefined : units[unit.index - 1];
  return above !== undefined && outline[above.index] === "dateline" && /[–—:-]$/u.test(above.text);
}

/** "Jane Example, chair of the trust, said:" above a quotation is running text, short as it is; so is "The following parties were there:" above their names. */
function opensBelow(unit: Unit, { units, chunks }: Omit<Context, "story">): boolean {
  const next = unit.mark === ":" ? units[unit.index + 1] : undefined;
  if (next === undefined) return false;
  if (/^["“„«»'‘「『]/u.test(next.text)) return true;
  return unit.words >= FEWEST_INTRODUCING && next.gap > 0 && areShortLines(chunks[next.chunk] ?? []);
}
const FEWEST_INTRODUCING = 5;

/** A quotation and nothing else: who says it is told below. */
const QUOTED = /^["“„«][^"“”„«»]{20,400}["”“»]$/u;
const isShort = ({ words, mark }: Unit): boolean => words <= LONGEST_LEFTOVER && mark === "";

function isDeck(unit: Unit | undefined, next: Unit | undefined, context: Omit<Context, "story">): boolean {
  if (!unit || !next || opensWithDateline(unit, context)) return false;
  // Who says what is told in the story.
  if (unit.words > MOST_QUOTING_WORDS && SPEECH.test(unit.text)) return false;
  const { units, outline } = context;
  const below = units[unit.index + 1] ?? next;
  if (unit.index <= MOST_HEADER_UNITS && isRepeated(unit, below)) return true;
  if (unit.index <= MOST_HEADER_UNITS && unit.words <= MOST_DECK_WORDS && isRetold(unit, below, units[below.index + 1]))
    return true;
  const between = units.slice(unit.index + 1, next.index);
  const isOfPicture = ({ index }: Unit): boolean => PICTURE.has(outline[index] as Role);
  if (
    unit.index <= MOST_HEADER_UNITS &&
    context.pack.spaced &&
    !opensWithPlace(unit, context) &&
    between.length <= MOST_BETWEEN &&
    between.every(({ index }) => outline[index] !== null) &&
    addsToHeadline(unit, next, headlinesAbove(unit, context), between.some(isOfPicture))
  )
    return true;
  if (next.index === unit.index + 1) {
    if (opensWithDateline(next, context)) return unit.words <= MOST_HEADLINE_WORDS * 2;
    // "Oldport – Every second ferry …": no day and no agency, but the place is where a lead has it.
    if (unit.words <= MOST_SUMMARY_WORDS && next.gap > 0 && next.words >= unit.words && opensWithPlace(next, context))
      return !opensWithPlace(unit, context);
    if (unit.index <= MOST_HEADER_UNITS && unit.words <= MOST_DECK_WORDS && announces(next, unit, context)) return true;
    return unit.words <= MOST_SUMMARY_WORDS && introducesSender(unit, next, context);
  }
  // "… will speak at the following fairs:" over their days.
  if (unit.mark === ":" && unit.words >= FEWEST_INTRODUCING) return false;
  const near = between.slice(0, HEADER_REACH);
  const header = near.some((other) => HEADER.has(outline[other.index] as Role));
  // A quotation in full under the headline, "Text of the letter (pdf)", and the dateline below both.
  if (
    unit.words <= MOST_HEADLINE_WORDS &&
    QUOTED.test(unit.text) &&
    near.every(isShort) &&
    near.length < HEADER_REACH &&
    (opensWithDateline(next, context) || opensWithPlace(next, context))
  )
    return true;
  const placed = near.length === 1 && opensWithPlace(next, context) && !opensWithPlace(unit, context);
  const pictured = (near.length > 1 || placed) && unit.words <= MOST_WORDS_OVER_PICTURE;
  const picture = pictured && near.some(isOfPicture);
  // A sentence or two above the name of the picture's file, where the picture stood.
  const file = unit.words <= MOST_SUMMARY_WORDS && near.some(isPictureFile);
  return (header || picture || file) && unit.index <= 8;
}

/** Lines above that may be the headline. */
const headlinesAbove = ({ index }: Unit, { units, outline }: Omit<Context, "story">): Unit[] =>
  units
    .slice(Math.max(0, index - MOST_HEADLINES), index)
    .filter((unit) => outline[unit.index] === null || outline[unit.index] === "headline");
const MOST_HEADLINES = 4;
/** Lines between deck and lead, a picture's or a day. */
const MOST_BETWEEN = 3;

/** A summary of a sentence or two. */
const MOST_SUMMARY_WORDS = 32;
const MOST_WORDS_OVER_PICTURE = 55;
/** The same where the lead below opens on its sender and the news. */
const MOST_DECK_WORDS = 45;
/** The sender stands among so many characters of a lead. */
const SENDER_REACH = 60;

/**
 * "Acme Ltd has …", "Brødfabrikken Acme A/S har …": the lead gives the sender's whole name, with its legal form, where the
 * headline has named it in short. A short paragraph above that does not name it is the deck.
 */
function introducesSender(deck: Unit, lead: Unit, { units }: Omit<Context, "story">): boolean {
  if (deck.index > MOST_HEADER_UNITS || lead.gap === 0 || lead.words <= deck.words) return false;
  const words = lead.text.slice(0, SENDER_REACH).split(/[\s,]+/);
  const form = words.findIndex((word, at) => at > 0 && isCompanyForm(word));
  const name = form < 1 ? undefined : words.slice(0, form).findLast((word) => /^\p{Lu}/u.test(word));
  if (name === undefined || name.length < SHORTEST_NAME) return false;
  const names = ({ text }: Unit): boolean => text.toLowerCase().includes(name.toLowerCase());
  return !names(deck) && units.slice(0, deck.index).some(names);
}

const SHORTEST_NAME = 3;

/** A longer deck quotes nobody at length. */
const MOST_QUOTING_WORDS = 25;
/** A colon or comma and an opening mark: 'Jane Example said: "We …'. */
const SPEECH = /[:,]\s?["“„«]\p{Lu}/u;

/** The last unit before `stop` that is running text, or a list or table that belongs to it. */
function lastOfStory({ units, outline, labels }: Omit<Context, "story">, first: number, stop: number): number {
  for (let at = stop - 1; at > first; at -= 1) {
    const role = outline[at];
    if (role === "list" || role === "table" || role === "quotation" || role === "paragraph" || role === "subhead")
      return at;
    if (
      role === null &&
      (isProse(units[at] as Unit) ||
        isSentence(units[at] as Unit) ||
        (wordCount(units[at]?.text ?? "") >= LONGEST_LEFTOVER && !isForeignRow(units[at] as Unit)) ||
        isOfProgramme(units, at) ||
        // "Telephone:" above a number opens nothing.
        ((units[at]?.mark === ":" || headsFigures(units[at] as Unit)) &&
          at + 1 < stop &&
          outline[at + 1] === null &&
          !isLabel(units[at] as Unit, labels.contactField)))
    )
      return announcedBy(units[at] as Unit, outline, units, stop);
  }
  return first;
}
