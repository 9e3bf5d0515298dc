import { behindCorrectionLabel } from "../dates/correction-line.ts";
import { couldBeginWithDate, findDates, opensRange, readDate } from "../dates/index.ts";
import { readReleaseLine } from "../dates/release-line.ts";
import { invitationWords } from "../languages/invitation-words.ts";
import { COLON, DIRECTION, opensOn } from "../text/characters.ts";
import { key } from "../text/fold.ts";
import { isLabel, readLabel, readPhrase } from "../text/label.ts";
import type { LabelSet } from "../text/label-dictionary.ts";
import { isReference } from "../text/line-kind.ts";
import { isCapitals, wordCount } from "../text/prose.ts";
import { behindReissue, behindReminder, isReissueMark } from "../text/sent-again.ts";
import type { Unit } from "../text/units.ts";
import type { Context } from "./context.ts";

/** Where the headline begins behind a label, and which date or release line the label was. */
export interface HeadlineValue {
  readonly start: number;
  readonly label: "headline" | "genre" | "date" | "release-line" | "correction" | null;
  /** For a correction's label. */
  readonly kind?: "correction" | "update";
}

/** A label glued to a headline is no longer than this. */
const LABEL_REACH = 40;

/** Where the header prints a headline again. */
export function repetitionsOf(unit: Unit, context: Context): Unit[] {
  const { units, story } = context;
  const words = key(unit.text.slice(behindLabel(unit, context).start));
  const to = Math.min(story.first, unit.index + 1 + REPEATED_WITHIN);
  return units.slice(unit.index + 1, to).filter((other) => repeats(other, words, context));
}
const REPEATED_WITHIN = 7;

/** The whole headline again, or a good part of it. */
function repeats(unit: Unit, headline: string, context: Context): boolean {
  const { text, signs } = unit;
  // "Press release – Ferry sails again" below "Ferry sails again".
  const { start, label } = behindLabel(unit, context);
  if (label === "genre" && key(text.slice(start)) === headline) return true;
  // What is longer, but for a comma at its end and marks that pages lose, is no part of it.
  if (text.length > headline.length + MOST_LOST_MARKS && (signs & DIRECTION) === 0) return false;
  const other = key(text);
  if (other === headline || lettersOf(other) === lettersOf(headline)) return true;
  return wordCount(other) >= 4 && headline.includes(other.replace(/[,;]$/, ""));
}
/** "Womens boats" is "Women’s boats", ""Ferry" sails" is "Ferry sails". */
const lettersOf = (words: string): string => words.replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
const MOST_LOST_MARKS = 6;

/** "Medienmitteilung der Direktion für Bau: Neue Brücken", the space on either side of the colon: where the headline begins behind the genre and its sender. */
function behindSender(unit: Unit, genre: LabelSet): number | null {
  const opening = readPhrase(unit, genre);
  const colon = unit.text.slice(0, SENDER_REACH).search(/[:：]\s|(?<=\s):(?=\p{Lu})/u);
  if (!opening || opening.key.length < LONG_GENRE || colon < 0) return null;
  const sender = unit.text.slice(opening.valueStart, colon);
  const headline = unit.text.slice(colon + 1);
  const start = colon + 1 + headline.search(/\S|$/);
  return /^\p{Ll}{2,4}\s.*\p{Lu}/u.test(sender) && wordCount(headline) > 2 ? start : null;
}

/** Genre and sender are no longer than this. */
const SENDER_REACH = 110;
const LONG_GENRE = 10;

/** "MEDIA ADVISORY – Ferry sails again", "Press release | Ferry sails again": where the headline begins behind the genre and a dash or bar. */
function behindDash(line: Unit | string, genre: LabelSet): number | null {
  const text = typeof line === "string" ? line : line.text;
  const opening = readPhrase(line, genre);
  const joint = opening && opening.key.length >= LONG_GENRE ? DASHED.exec(text.slice(opening.valueStart)) : null;
  if (opening === null || joint === null) return null;
  const start = opening.valueStart + joint[0].length;
  return wordCount(text.slice(start)) > 2 ? start : null;
}

/** The same behind a colon as well, within what stands behind another label: "Subject: Press release: Ferry sails again"; 0 where there is none. */
export function behindGenre(text: string, genre: LabelSet): number {
  const label = readLabel(text, genre);
  if (label !== null && wordCount(text.slice(label.valueStart)) > 2) return label.valueStart;
  return behindDash(text, genre) ?? 0;
}
const DASHED = /^\s?(?:[–—|]|--|-(?=\s))\s?(?=\S)/;

/** "[보도자료] …", "【プレスリリース】…": what stands in brackets before a headline. */
const BRACKETED = /^[[［【〔]\s?([^\]］】〕]{2,24}?)\s?[\]］】〕]\s*(?=\S)/u;

/** "3 June 2021 – Ferry sails again": where the headline begins behind a full date and a dash or a bar. */
function behindDay(text: string, dates: Context["dates"]): number | null {
  const [day] = findDates(text.slice(0, LABEL_REACH), dates);
  const joint = day?.span.start === 0 && day.date !== null ? DAY_JOINT.exec(text.slice(day.span.end)) : null;
  if (!day || !joint || opensRange(text)) return null;
  const start = day.span.end + joint[0].length;
  if (findDates(text.slice(start, start + LABEL_REACH), dates)[0]?.span.start === 0) return null;
  return wordCount(text.slice(start)) > 2 && /^["“„«]?[\p{Lu}\p{Lo}\d]/u.test(text.slice(start)) ? start : null;
}
const DAY_JOINT = /^\s(?:[–—|-]|--)\s/;

/** "( BW)(CA-ACME)(ACM) Acme opens plant": a wire's code, the state with the firm, and where its share is traded. */
const SLUG = /^\( ?BW\) ?(?:\([A-Z]{2}-[^()]{1,40}\) ?)(?:\([^()]{1,24}\) ?){0,2}(?=\S)/;

/** Finds "RELEASE: …", "[RELEASE] …", "CORRECTION: …", "5 June 2026: …", "For immediate release: …" before a headline. "BREAKING: …" is part of it. */
export function behindLabel(unit: Unit, { labels, dates }: Context): HeadlineValue {
  const bracketed = opensOn(unit.text, "[［【〔") ? BRACKETED.exec(unit.text) : null;
  if (bracketed?.[1] !== undefined && (isLabel(bracketed[1], labels.genre) || isReissueMark(bracketed[1]))) {
    // "[R E P R I S E] Avis aux médias - Le bac revient": the genre may follow.
    const start = bracketed[0].length;
    return { start: start + (behindDash(unit.text.slice(start), labels.genre) ?? 0), label: "genre" };
  }
  const slug = unit.text.startsWith("(") ? SLUG.exec(unit.text) : null;
  if (slug !== null) return { start: slug[0].length, label: null };
  const again = behindReissue(unit.text);
  if (again > 0) return { start: again + (behindDash(unit.text.slice(again), labels.genre) ?? 0), label: "genre" };
  // "Reminder: the clocks go back" is a headline; "REMINDER Media invitation: …" reminds of the invitation.
  const reminder = behindReminder(unit.text);
  const reminded = reminder === 0 ? 0 : behindGenre(unit.text.slice(reminder), labels.genre);
  if (reminded > 0) return { start: reminder + reminded, label: "genre" };
  const genre = readLabel(unit, labels.genre);
  const behind = genre ? wordCount(unit.text.slice(genre.valueStart)) : 0;
  // "Press release: Hybrid ferry": two words are a headline behind a long word for the genre.
  if (genre && (behind > 2 || (behind === 2 && genre.key.length >= LONG_GENRE)))
    return { start: genre.valueStart, label: "genre" };
  const dashed = behindDash(unit, labels.genre);
  if (dashed !== null) return { start: dashed, label: "genre" };
  const sent = (unit.signs & COLON) === 0 ? null : behindSender(unit, labels.genre);
  if (sent !== null) return { start: sent, label: "genre" };
  const corrected = behindCorrectionLabel(unit, labels);
  if (corrected !== null) return { ...corrected, label: "correction" };
  const day = unit.digits > 0 && couldBeginWithDate(unit.text, dates) ? behindDay(unit.text, dates) : null;
  if (day !== null) return { start: day, label: "date" };
  const colon = (unit.signs & COLON) === 0 ? -1 : unit.text.slice(0, LABEL_REACH).search(/[:：]\s/);
  if (colon < 0) return { start: 0, label: null };
  const start = colon + 1 + unit.text.slice(colon + 1).search(/\S|$/);
  const before = unit.text.slice(0, colon);
  if (/\d/.test(before) && readDate(before, dates)) return { start, label: "date" };
  if (isReference(before)) return { start, label: null };
  // "Inbjudan: Färjan går igen"; "Invitation to the pier: …" says what it is to.
  if (invitations.has(key(before)) && wordCount(unit.text.slice(start)) > 2) return { start, label: "genre" };
  const release = readReleaseLine(before, labels, dates);
  // "Embargo: what the word means at sea" is a headline as a whole; "EMBARGOED: Acme opens" has a label.
  const label = release && (release.kind === "immediate" || release.until !== null || isCapitals(before));
  return label ? { start, label: "release-line" } : { start: 0, label: null };
}
const invitations: ReadonlySet<string> = new Set(invitationWords.map(key));
