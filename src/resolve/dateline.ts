import { type DatelineReading, readDateline } from "../dates/dateline.ts";
import type { DateReading } from "../dates/index.ts";
import { isCommon } from "../dates/place-opening.ts";
import type { Context } from "../recognise/context.ts";
import { indicLetters } from "../text/caseless-scripts.ts";
import { bitsOf, codeAt, LETTER } from "../text/characters.ts";
import { key } from "../text/fold.ts";
import { excerptOf } from "../text/view.ts";
import type { Block, Dateline } from "../types.ts";
import type { Owned } from "./blocks.ts";

export interface FoundDateline {
  readonly dateline: Dateline;
  readonly block: Block;
  readonly reading: DateReading | null;
  /** True where it opens a paragraph, the lead in nearly all. */
  readonly inside: boolean;
}

/** Blocks among which the lead stands, behind the highlights. */
const MOST_HIGHLIGHTS = 10;

/** The dateline on a line of its own above the lead, else the one that opens the lead, else one below the story. */
export function datelineOf(
  alone: Owned | undefined,
  lead: Block | null,
  body: readonly Block[],
  context: Context,
): FoundDateline | null {
  const { source, pack, dates } = context;
  const opening: DatelineReading | null = lead ? readDateline(lead.text, pack, dates) : null;
  const row = (alone?.claim?.value as DatelineReading | undefined)?.place === undefined ? null : alone?.claim?.value;
  const above = alone && (!lead || alone.block.lines[0] < lead.lines[0]);
  if (lead && opening && !opening.alone && !above) return found(opening, lead, opening.end, true);
  if (alone === undefined) {
    const stopped = lead === null ? null : (stoppedPlace(lead, body, context) ?? colonPlace(lead, body, context));
    return lead === null || stopped === null ? belowHighlights() : found(stopped, lead, stopped.end, true);
  }
  // A row of the header holds more than place and date: what was read of it is kept with its claim.
  const read = (row as DatelineReading | null) ?? readDateline(alone.block.text, pack, dates);
  return found(read, alone.block, alone.block.text.length, false);

  /** Wires print the highlights of a quarter above the lead: "OLDPORT, January 18, 2024 /EX/ - …" is the dateline there as well. */
  function belowHighlights(): FoundDateline | null {
    for (const block of body.slice(1, MOST_HIGHLIGHTS)) {
      const reading = block.role === "paragraph" ? readDateline(block.text, pack, dates) : null;
      if (reading?.strong && !reading.alone && reading.agency !== null && reading.date?.date != null)
        return found(reading, block, reading.end, true);
    }
    return null;
  }

  function found(read: DatelineReading | null, inBlock: Block, end: number, inside: boolean): FoundDateline {
    const dateline = {
      place: read ? read.place : inBlock.text,
      agency: read?.agency ?? null,
      date: read?.date?.date ?? null,
      excerpt: excerptOf(inBlock, source, 0, end),
    };
    return { dateline, block: inBlock, reading: read?.date ?? null, inside };
  }
}

/** "Oldport. ", "Stara Luka. ": one word or two with capitals, a stop, and a sentence. */
const STOPPED = /^(\p{Lu}\p{Ll}{3,24}(?:[ -]\p{Lu}\p{Ll}{2,24})?)\. (?=["“„«]?\p{Lu})/u;
/** Characters of a lead at least. */
const SHORTEST_LEAD = 80;

/**
 * Reads "Пристанище. Производителят …": a place and a stop before the lead, where the text names the place again within a sentence.
 * Refuses it where every word of a heading has a capital; where every noun has one, only "in Oldport" names a place.
 */
function stoppedPlace(lead: Block, body: readonly Block[], { pack }: Context): DatelineReading | null {
  if (pack.titleCase || lead.text.length < SHORTEST_LEAD) return null;
  const [whole, place] = STOPPED.exec(lead.text.slice(0, SHORTEST_LEAD)) ?? [];
  if (whole === undefined || place === undefined || isCommon(place, pack)) return null;
  const before = pack.stoppedTowns?.before;
  if (pack.quotation.capitalNouns && before === undefined) return null;
  if (!body.some(({ text }) => (before ? isLocatedWithin(text, place, before) : isNamedWithin(text, place))))
    return null;
  return { place, agency: null, date: null, end: whole.length, alone: false, strong: false };
}

/** "भोपाल: ", "নতুন ঢাকা: ": a word or two of a script of India, and a colon. */
const COLON = new RegExp(String.raw`^([${indicLetters}]{2,20}(?: [^\s:।.,]{2,20})?) ?: (?=\S)`, "u");
/** "KUALA LUMPUR: ", "PUTRAJAYA: ": one to three words in capitals, where papers print a place so. */
const CAPITALS_AND_COLON = /^(\p{Lu}{4}[\p{Lu}'’-]{0,16}(?: \p{Lu}{2}[\p{Lu}'’-]{0,16}){0,2}) ?: (?=["“]?\p{Lu})/u;
/** No label or short answer is so long. */
const SHORTEST_BEHIND_COLON = 50;
const SENTENCE_END = /[।.!?]["”’]?$/u;

/**
 * Reads "भोपाल: नगर निगम ने …": papers of India put the town and a colon before a lead. Refuses a label and a job, and a text
 * of which a further paragraph opens so: questions, or who says what.
 */
function colonPlace(lead: Block, body: readonly Block[], { pack, labels }: Context): DatelineReading | null {
  if (lead.text.length < SHORTEST_BEHIND_COLON || !SENTENCE_END.test(lead.text)) return null;
  const form = pack.townAndColon ? CAPITALS_AND_COLON : COLON;
  const [whole, place] = form.exec(lead.text.slice(0, SHORTEST_LEAD)) ?? [];
  if (whole === undefined || place === undefined || isCommon(place, pack)) return null;
  const isJob = pack.quotation.roleNouns.some((noun) => place === noun || place.endsWith(` ${noun}`));
  if (
    isJob ||
    [place, ...place.split(" ")].some((words) => labels.dictionary.labels.has(key(words))) ||
    body.some((block) => block !== lead && form.test(block.text))
  )
    return null;
  return { place, agency: null, date: null, end: whole.length, alone: false, strong: false };
}

/** "in Oldport", "aus Oldport": without an article no other noun stands so. */
function isLocatedWithin(text: string, place: string, before: readonly string[]): boolean {
  for (let at = text.indexOf(place, 1); at > 0; at = text.indexOf(place, at + 1)) {
    const isWhole = (bitsOf(codeAt(text, at + place.length)) & LETTER) === 0;
    const word = text.slice(text.lastIndexOf(" ", at - 2) + 1, at - 1).toLowerCase();
    if (isWhole && text.charAt(at - 1) === " " && before.includes(word)) return true;
  }
  return false;
}
/** The place stands behind a word, not at the head of a sentence. */
function isNamedWithin(text: string, place: string): boolean {
  for (let at = text.indexOf(place, 1); at > 0; at = text.indexOf(place, at + 1)) {
    const isWhole = (bitsOf(codeAt(text, at + place.length)) & LETTER) === 0;
    if (isWhole && text.charAt(at - 1) === " " && (bitsOf(codeAt(text, at - 2)) & LETTER) !== 0) return true;
  }
  return false;
}
