import { bitsOf, DIGIT, opensOn } from "../text/characters.ts";
import { type LabelReading, readLabel, readPhrase } from "../text/label.ts";
import { couldHoldLabel } from "../text/label-anywhere.ts";
import type { LabelSet } from "../text/label-dictionary.ts";
import { isCapitals, wordCount } from "../text/prose.ts";
import type { Unit } from "../text/units.ts";
import type { Span } from "../types.ts";
import { couldBeginWithDate, findDates } from "./find.ts";
import { findInstant } from "./instant.ts";
import type { DateContext, DateReading } from "./reading.ts";

/** What opens a line about a change. */
export interface CorrectionLabels {
  readonly correction: LabelSet;
  readonly update: LabelSet;
  readonly correctionNotes: LabelSet;
  readonly updateNotes: LabelSet;
  readonly changed: LabelSet;
  /** "Editor's note", which may stand before such a sentence. */
  readonly notes: LabelSet;
}

/** A day in such a line, and where it stands. */
export interface StatedDay extends Span {
  readonly reading: DateReading;
}

/** What a line says of a change made after the release had gone out; offsets are those of the text it was read from. */
export interface CorrectionLine {
  readonly kind: "correction" | "update";
  /** "alone" says no more than that there was one; "sentence" tells of it in its own words, without a label. */
  readonly form: "alone" | "dated" | "labelled" | "sentence";
  readonly day: StatedDay | null;
  /** Where the label ends; 0 where there is none. */
  readonly labelEnd: number;
  /** Where what it says begins, behind label and date. */
  readonly textStart: number;
}

/** Label, day and hour are no longer than this. */
const REACH = 110;
/** A small word between label and day: "Correction of 14 October", "Korrektur vom 14.10.2021", "Rectificatif du …". */
const BEFORE_DATE = /^[\s:：,，.([（【〔-]{0,4}(?:\p{L}{1,4}\.?\s){0,2}$/u;
/** What parts the day from what is said: ": ", " – ", "） ", or the end of the line. */
const BEHIND_DATE = /^\s?[)）\]】〕]?\s?(?:[:：.。]|[–—-](?=\s)|$)\s*/u;
/** Japanese sets a particle between the day and what was done: "10月15日に訂正". */
const PARTICLE = /^[\sに、,]{0,2}/u;
/** Closes a label in brackets, "【訂正】", "[CORRECTION]", "(Update)", and the colon that may stand behind it. */
const CLOSED = /^\s?[)）\]】〕》＞>]\s?[:：]?\s*/u;
/** "CORRECTION – Acme opens": a dash with spaces, or two hyphens. */
const DASHED = /^\s?(?:[–—-]|--)\s+/u;

/**
 * Reads what tells of a change: "CORRECTION 14 October 2021: An earlier …", "Correction: The gate weighs …", "Updated 15
 * October 2021", "Corrected version", "【訂正】…", "This release was corrected on 14 October 2021 to say …". Refuses a
 * label that is the beginning of a sentence: "Correction of the river bed begins", "Update your browser".
 */
export function readCorrection(unit: Unit, labels: CorrectionLabels, dates: DateContext): CorrectionLine | null {
  if (!opensWithChange(unit, labels)) return unit.digits > 0 ? dateFirst(unit.text, labels, dates) : null;
  const label = labelOf(unit, labels);
  return (
    sentence(unit.text, 0, labels, dates) ??
    (label && sentence(unit.text, behindColon(unit.text, label.valueStart), labels, dates)) ??
    (label && labelled(unit.text, label, dates)) ??
    noted(unit, labels, dates) ??
    dayBeforeVerb(unit.text, labels, dates)
  );
}

/** Whether one of the labels opens the line: without one, nothing but a day first makes it such a line. */
export function opensWithChange({ labels: { phrase, whole, colon } }: Unit, labels: CorrectionLabels): boolean {
  const { correction, update, correctionNotes, updateNotes, changed, notes } = labels;
  const opens = correction.bit | update.bit | correctionNotes.bit | updateNotes.bit | changed.bit | notes.bit;
  return ((phrase | whole | colon) & opens) !== 0;
}

/** A label with its kind; `valueStart` is right behind the word, before a colon. */
interface Label extends LabelReading {
  readonly kind: CorrectionLine["kind"];
  readonly end: number;
}

/** The longer label counts: "Corrected version" before "Corrected". */
function labelOf(
  head: string | Unit,
  { correction, update }: Pick<CorrectionLabels, "correction" | "update">,
): Label | null {
  const text = typeof head === "string" ? head : head.text;
  const read = (set: LabelSet, kind: Label["kind"]): Label | null => {
    const found = readPhrase(head, set) ?? readLabel(head, set);
    if (found === null) return null;
    const end = text.indexOf(found.label) + found.label.length;
    return { ...found, kind, end };
  };
  const [first, second] = [read(correction, "correction"), read(update, "update")];
  return first !== null && first.key.length >= (second?.key.length ?? 0) ? first : second;
}

function labelled(text: string, { kind, end }: Label, dates: DateContext): CorrectionLine | null {
  if (!WORD.test(text.slice(end))) return { kind, form: "alone", day: null, labelEnd: end, textStart: text.length };
  const day = dayAt(text, end, dates);
  const behind = day && partedAt(text, day);
  if (typeof behind === "number") return { kind, form: "dated", day, labelEnd: end, textStart: behind };
  const rest = text.slice(end);
  const sign = COLON_FIRST.exec(rest) ?? CLOSED.exec(rest);
  return sign && { kind, form: "labelled", day: null, labelEnd: end, textStart: end + sign[0].length };
}

/** "This release was corrected on 14 October 2021 to say …", also behind "CORRECTION: ". */
function sentence(text: string, from: number, labels: CorrectionLabels, dates: DateContext): CorrectionLine | null {
  const rest = text.slice(from);
  const wrong = readPhrase(rest, labels.correctionNotes);
  const found = wrong ?? readPhrase(rest, labels.updateNotes);
  if (found === null) return null;
  const kind = wrong === null ? "update" : "correction";
  const day = dayAt(text, from + found.valueStart, dates);
  return { kind, form: "sentence", day, labelEnd: from, textStart: from };
}

/** "Editor's note: this release was …", "Editor's note, 14 October 2021: An earlier version of this release …". */
function noted(unit: Unit, labels: CorrectionLabels, dates: DateContext): CorrectionLine | null {
  const { text } = unit;
  const note = readPhrase(unit, labels.notes) ?? readLabel(unit, labels.notes);
  if (note === null) return null;
  const end = text.indexOf(note.label) + note.label.length;
  const day = dayAt(text, end, dates);
  const behind = day && partedAt(text, day);
  const said = sentence(text, behind ?? behindColon(text, end), labels, dates);
  return said && { ...said, labelEnd: end, day: behind === null ? said.day : day };
}

/** "Diese Pressemitteilung wurde am 14. Oktober 2021 korrigiert." */
function dayBeforeVerb(text: string, labels: CorrectionLabels, dates: DateContext): CorrectionLine | null {
  const opening = readPhrase(text, labels.changed);
  const day = opening && dayAt(text, opening.valueStart, dates);
  const done = day && labelOf(text.slice(day.behind).replace(PARTICLE, ""), labels);
  return done && { kind: done.kind, form: "sentence", day, labelEnd: 0, textStart: 0 };
}

/** "2021年10月15日訂正", "15 October 2021 – CORRECTION: The gate weighs …": the day first. */
function dateFirst(text: string, labels: CorrectionLabels, dates: DateContext): CorrectionLine | null {
  const lead = opensOn(text, OPENED) ? 1 : 0;
  // Much prose begins with a word that a date may begin with, too: only where a day stands first, an hour is looked for.
  if (!hasFigureNear(text) || !couldBeginWithDate(lead === 0 ? text : text.slice(lead), dates)) return null;
  if (!couldHoldLabel(text, LABEL_REACH, [labels.correction, labels.update])) return null;
  if ((findDates(text.slice(0, REACH), dates)[0]?.span.start ?? REACH) > lead) return null;
  const day = dayAt(text, 0, dates);
  if (day === null || day.start > lead) return null;
  const rest = text.slice(day.behind);
  const from = day.behind + Math.max(...[PARTED, PARTICLE].map((sign) => sign.exec(rest)?.[0].length ?? 0));
  const label = labelOf(text.slice(from), labels);
  const said = label && labelled(text.slice(from), label, dates);
  if (!said || said.form === "dated") return null;
  // "2021-10-13 13:15 Update: 2021-10-13, 17:23": published then, and updated later.
  if (dayAt(text, from + said.labelEnd, dates) !== null) return null;
  return { ...said, form: "dated", day, labelEnd: from + said.labelEnd, textStart: from + said.textStart };
}

/** A day, and where what goes with it ends: an hour. */
interface Day extends StatedDay {
  readonly behind: number;
}

/** The day right behind an offset, written out in full or with its month as a word. */
function dayAt(text: string, from: number, dates: DateContext): Day | null {
  const instant = findInstant(text.slice(from, from + REACH), dates);
  const reading = instant?.date;
  if (!instant || !reading) return null;
  const { start, end } = { start: from + reading.span.start, end: from + reading.span.end };
  const { day, month } = reading.partial;
  const written = WORD.test(text.slice(start, end)) && day !== undefined && month !== undefined;
  // "04/05/2025" can be two days, and is a day all the same.
  const doubtful = reading.problems.length > 0 && FULL_YEAR.test(text.slice(start, end));
  if (!BEFORE_DATE.test(text.slice(from, start)) || (reading.date === null && !written && !doubtful)) return null;
  const hour = from + instant.span.end;
  // An hour further on is of what is told.
  return { reading, start, end, behind: instant.time !== null && hour - end <= HOUR_REACH ? Math.max(hour, end) : end };
}

/** Where what is said begins behind a day; null where nothing parts the two. */
function partedAt(text: string, { behind }: Day): number | null {
  const sign = BEHIND_DATE.exec(text.slice(behind))?.[0];
  return sign === undefined ? null : behind + sign.length;
}

/** No date has its first figure further on: "Wednesday, the 13th of". UTF-16 units. */
const FIGURE_REACH = 61;

function hasFigureNear(text: string): boolean {
  const end = Math.min(FIGURE_REACH, text.length);
  for (let at = 0; at < end; at += 1) if ((bitsOf(text.charCodeAt(at)) & DIGIT) !== 0) return true;
  return false;
}

/** ", 10:30 GMT", " at 10.30 am". */
const HOUR_REACH = 24;
/** A label behind day and hour begins no further on. */
const LABEL_REACH = REACH + HOUR_REACH + 16;
const FULL_YEAR = /\d{4}/;
const WORD = /\p{L}/u;
const COLON_FIRST = /^\s?[:：]\s*/u;
/** "（2021年10月15日 訂正）": a bracket may stand before the day. */
const OPENED = "（(【〔[";
/** " – ", ": ". */
const PARTED = /^\s?[:：–—-]?\s*/u;

const behindColon = (text: string, at: number): number => at + (/^\s?[:：]?\s*/u.exec(text.slice(at))?.[0].length ?? 0);

/** Words that are the headline's behind a label. */
const FEWEST_HEADLINE_WORDS = 3;

/**
 * Where the headline begins behind the label on its line: "CORRECTION: Acme opens plant", "Korrektur – Werk öffnet",
 * "【訂正】…", and as wires have it "CORRECTING and REPLACING Acme opens plant". Refuses "Correcting and replacing old pipes".
 */
export function behindCorrectionLabel(
  unit: Unit,
  labels: Pick<CorrectionLabels, "correction" | "update">,
): { start: number; kind: CorrectionLine["kind"] } | null {
  const label = labelOf(unit, labels);
  if (label === null) return null;
  const { text } = unit;
  const rest = text.slice(label.end);
  const sign = COLON_FIRST.exec(rest) ?? CLOSED.exec(rest) ?? (mayBeDashed(label) ? DASHED.exec(rest) : null);
  const length = sign?.[0].length ?? (isWires(label, rest) ? 1 : 0);
  const start = label.end + length;
  const isHeadline = length > 0 && wordCount(text.slice(start)) >= FEWEST_HEADLINE_WORDS;
  return isHeadline ? { start, kind: label.kind } : null;
}

/** "Update – …" may be anything; "UPDATE – …" is the desk's. */
const mayBeDashed = ({ kind, label }: Label): boolean => kind === "correction" || isCapitals(label);

/** "CORRECTING and REPLACING", "ADDING MULTIMEDIA": several words in capitals before a headline that is not. */
function isWires({ label }: Label, rest: string): boolean {
  const words = label.split(" ");
  if (words.length < 2 || !isCapitals(words[0] ?? "") || !isCapitals(words.at(-1) ?? "")) return false;
  return /^\s/.test(rest) && (!isCapitals(rest) || words.some((word) => /^\p{Ll}+$/u.test(word)));
}
