import { type DateReading, findDates, readDate } from "../dates/index.ts";
import { key } from "../text/fold.ts";
import { hasLabel, isLabel } from "../text/label.ts";
import { isOrganisationWord } from "../text/names.ts";
import type { Unit } from "../text/units.ts";
import type { Context } from "./context.ts";

/** Sender, genre and date have no more words. */
const MOST_WORDS = 14;
/** "21/3/26" has five figures. */
const FEWEST_DIGITS = 5;
/** Letters of one word that can only name the genre. */
const LONG = 12;

/**
 * "Acme Ferries Press Release – March 21, 2018:", "Ministry of Works press statement, 21 March 2018": who sends it, the genre and the day that closes
 * the line. Refuses "Acme issues press release, 21 March 2018" (a headline) and a day that is not the last of it.
 */
export function behindSendersGenre({ text, words, digits, mark }: Unit, context: Context): DateReading | null {
  if (digits < FEWEST_DIGITS || words > MOST_WORDS || (mark !== "" && mark !== ":")) return null;
  const { dates, labels, pack, packs } = context;
  const [day, more] = findDates(text, dates);
  if (!day?.date || more !== undefined) return null;
  // Nothing stands behind the day but its hour: "12.3.2026 klo 10.00", "12 March 2026 at 09:00 CET".
  if (text.length - day.span.end > 1 && readDate(text.slice(day.span.start), dates) === null) return null;
  const head = text.slice(0, day.span.start).replace(JOINT, "").split(" ");
  const size = [2, 1].find((count) => {
    const genre = head.slice(-count).join(" ");
    const sender = head[head.length - count - 1] ?? "";
    // Behind a company's form no word for the genre is too short: "ACME OYJ TIEDOTE".
    const tells = count > 1 || genre.length >= LONG || isOrganisationWord(sender, packs);
    return head.length > count && tells && isLabel(genre, labels.genre);
  });
  if (size === undefined) return null;
  const { conjunctions, articles, prepositions } = pack.quotation;
  const small = (word: string): boolean =>
    [...conjunctions, ...articles, ...prepositions, ...(pack.bodyLinks ?? [])].includes(word);
  const sender = head.slice(0, -size);
  // "Acme Responds to Press Release of 3 May": a small word in front of the genre is no name's end.
  if (small((sender.at(-1) ?? "").toLowerCase())) return null;
  return sender.every((word, at) => /^[\p{Lu}&]/u.test(word) || (at > 0 && small(word))) ? day : null;
}
/** What parts the genre from the day: " – ", ", ", ": ". */
const JOINT = /[\s,:|–—-]{1,4}$/u;

/** "Below is the press release issued by the Ministry of Weirs and Ferries on 13 January 2020." */
const MOST_ISSUED_WORDS = 28;
const HEADER = 8;

/**
 * What a republisher puts above a release: "The press release issued by the River Party on 26 October 2022.", "Below is a press release issued by Acme
 * on 13/01/2020." Refuses a sentence that goes on behind the day, and one without genre and sender.
 */
export function issuedLine({ text, words, digits, mark, index }: Unit, { dates, labels }: Context): DateReading | null {
  if (index > HEADER || mark !== "." || digits < FEWEST_DIGITS || words > MOST_ISSUED_WORDS) return null;
  const [day, more] = findDates(text, dates);
  if (!day?.date || more !== undefined || text.length - day.span.end > 1) return null;
  const parts = key(text).split(" ");
  // "press release" and "issued by", two words each, or the genre in one.
  const at = parts.findIndex((_, from) => hasLabel(labels.issuer, parts.slice(from, from + 2).join(" ")));
  if (at < 1 || at > MOST_BEFORE_SENDER) return null;
  const isGenre = [1, 2].some((count) => {
    const genre = parts.slice(at - count, at).join(" ");
    return genre.length >= LONG - 1 && hasLabel(labels.genre, genre);
  });
  return isGenre ? day : null;
}
/** "Below is the text of a press release". */
const MOST_BEFORE_SENDER = 9;
