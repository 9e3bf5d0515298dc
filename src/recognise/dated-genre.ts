import { type DateReading, findDates } from "../dates/index.ts";
import { isLabel } from "../text/label.ts";
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
  const { dates, labels, pack } = context;
  const [day, more] = findDates(text, dates);
  if (!day?.date || more !== undefined || text.length - day.span.end > 1) return null;
  const head = text.slice(0, day.span.start).replace(JOINT, "").split(" ");
  const size = [2, 1].find((count) => {
    const genre = head.slice(-count).join(" ");
    return head.length > count && (count > 1 || genre.length >= LONG) && isLabel(genre, labels.genre);
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
