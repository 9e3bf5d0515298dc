import { besideDeliveryNote } from "../text/delivery-note.ts";
import { isLabel, type LabelReading, readPhrase } from "../text/label.ts";
import type { LabelSet } from "../text/label-dictionary.ts";
import { finalMark } from "../text/line-kind.ts";
import { isCapitals, wordCount } from "../text/prose.ts";
import { twoColumns } from "../text/two-columns.ts";
import type { Span } from "../types.ts";
import { embargoProblems } from "./embargo.ts";
import { findHeldUntil } from "./holding.ts";
import { couldBeginWithDate, findDates } from "./index.ts";
import { findInstant } from "./instant.ts";
import type { DateContext, DateProblem, InstantReading } from "./reading.ts";

/** What a release line says; `phraseEnd` is where a headline glued to it may begin. */
export interface ReleaseLineValue {
  readonly kind: "immediate" | "embargo";
  readonly until: string | null;
  readonly phraseEnd: number;
  /** What is missing or doubtful in the end of an embargo; empty for all else. */
  readonly problems: readonly DateProblem[];
  /** Where the end is stated, in the text; else the words that say it is an embargo. */
  readonly at: Span;
}

/** The openings of release lines. */
interface Openings {
  /** "PRESS RELEASE", which may stand before it. */
  readonly genre: LabelSet;
  readonly immediate: LabelSet;
  readonly embargo: LabelSet;
}

/**
 * Reads "FOR IMMEDIATE RELEASE" and "EMBARGOED UNTIL 10 a.m. EDT, 25 June 2026" at the head of a text, or behind the genre:
 * "PRESS RELEASE – FOR IMMEDIATE RELEASE".
 */
export function readReleaseLine(text: string, openings: Openings, dates: DateContext): ReleaseLineValue | null {
  const atHead = readAtHead(text, openings, dates) ?? readBehind(text, dates);
  if (atHead !== null) return atHead;
  const dated = readBehindDay(text, openings, dates);
  if (dated !== null) return dated;
  const lifted = freed(text, openings) ?? readAmong(text, openings, dates) ?? readAtEnd(text, openings, dates);
  if (lifted !== null) return lifted;
  const genre = readPhrase(text, openings.genre);
  const parted = genre ? PARTED.exec(text.slice(genre.valueStart))?.[0] : undefined;
  if (genre === null || parted === undefined) return null;
  const from = genre.valueStart + parted.length;
  const value = readAtHead(text.slice(from), openings, dates) ?? readHoldingLine(text.slice(from), dates);
  return value && shifted(value, from);
}

/** "June 3, 2021 FOR IMMEDIATE RELEASE", "3 June 2021 | For immediate release": the day of the text stands first, and nothing else. */
function readBehindDay(text: string, { immediate }: Openings, dates: DateContext): ReleaseLineValue | null {
  if (text.length > LONGEST_FREED || !couldBeginWithDate(text, dates)) return null;
  const [day] = findDates(text, dates);
  if (day?.span.start !== 0 || day.date === null) return null;
  const behind = text.slice(day.span.end).replace(BEHIND_DAY, "");
  return isLabel(behind, immediate) ? immediately(text.length) : null;
}
/** " – ", " | ", ", ". */
const BEHIND_DAY = /^[\s,|–—-]+/u;

/** "EMBARGO LIFTED – FREE FOR PUBLICATION": behind a dash a line says that the text may run. */
function freed(text: string, { immediate }: Openings): ReleaseLineValue | null {
  const dash = text.length <= LONGEST_FREED ? DASHED.exec(text) : null;
  const behind = dash && text.slice(dash.index + dash[0].length);
  return behind && isLabel(behind, immediate) && isCapitals(text) ? immediately(text.length) : null;
}

/**
 * "Check against delivery. Embargoed until delivery", "Strictly confidential | Embargoed until 14 October": an embargo behind another statement
 * of the line. It states a day, or the other is that of a speech's text. Refuses "Ships wait. Embargo: what next?".
 */
function readAmong(text: string, openings: Openings, dates: DateContext): ReleaseLineValue | null {
  const { start, end, isSpeech } = besideDeliveryNote(text);
  const starts = isSpeech ? [start] : [];
  for (const parted of text.matchAll(PARTS)) starts.push(parted.index + parted[0].length);
  for (const from of starts) {
    if (from < start || from >= end) continue;
    const value = readAtHead(text.slice(from, end), openings, dates);
    if (value?.kind === "embargo" && (isSpeech || value.at.start > 0))
      return { ...shifted(value, from), phraseEnd: text.length };
  }
  return null;
}

/** "Release date: 14 October 2026, 10:00 (embargoed)", "…，此前禁止发布": what closes the line says that its day is an embargo's. */
function readAtEnd(text: string, { embargo }: Openings, dates: DateContext): ReleaseLineValue | null {
  const inner = CLOSING.exec(text)?.[1] ?? "";
  if (inner === "" || !isLabel(inner, embargo)) return null;
  const instant = findInstant(text, dates);
  return instant && embargoUntil(text, instant);
}
const CLOSING = /[(（，;–—-]\s?([^()（），;–—]{4,40}?)[)）]?$/u;

/** What parts statements in a line: a mark with a space behind it, or a bar, dash or stroke between two. */
const PARTS = /[.!?;]\s+|[，；。]|\s[|/·–—-]\s/gu;

const LONGEST_FREED = 80;
const DASHED = /\s[–—-]\s(?=[^–—-]+$)/u;

/** "Please do not publish before 10 a.m. on 13 October": an embargo in the office's own words. */
export function readHoldingLine(text: string, dates: DateContext): ReleaseLineValue | null {
  const instant = findHeldUntil(text, dates);
  return instant && embargoUntil(text, instant);
}

const embargoUntil = (text: string, instant: InstantReading): ReleaseLineValue => ({
  kind: "embargo",
  until: instant.until,
  phraseEnd: text.length,
  problems: embargoProblems(text, instant),
  at: instant.span,
});

/** The same where it is one of two columns: "FOR IMMEDIATE RELEASE        Contact: Jane Example". */
export function readReleaseColumn(raw: string, openings: Openings, dates: DateContext): ReleaseLineValue | null {
  const columns = twoColumns(raw);
  if (columns === null) return null;
  const left = readReleaseLine(columns.left, openings, dates);
  if (left !== null) return left;
  const value = readReleaseLine(columns.right, openings, dates);
  return value && shifted(value, columns.rightStart);
}

const shifted = (value: ReleaseLineValue, by: number): ReleaseLineValue => ({
  ...value,
  phraseEnd: by + value.phraseEnd,
  at: { start: by + value.at.start, end: by + value.at.end },
});

/** What parts genre and release line: " – ", ": ", " | ", " / ". */
const PARTED = /^\s?[:,|/–—-]\s?/u;

function readAtHead(text: string, openings: Openings, dates: DateContext): ReleaseLineValue | null {
  const immediate = readPhrase(text, openings.immediate);
  const embargo = readPhrase(text, openings.embargo);
  // "Frei zur Veröffentlichung ab …" begins like "Frei zur Veröffentlichung": the longer words are meant.
  if (immediate && immediate.key.length >= (embargo?.key.length ?? 0)) {
    const mayHold = dates.packs.some(({ release }) => release.immediateUnlessDated?.includes(immediate.key));
    const end = mayHold ? findInstant(text.slice(0, REACH), dates) : null;
    return end === null ? immediately(immediate.valueStart) : embargoUntil(text, end);
  }
  if (!embargo) return null;
  const rest = text.slice(embargo.valueStart).replace(/^[:：]\s*/, "");
  if (readPhrase(rest, openings.immediate)) {
    return immediately(text.length);
  }
  const instant = findInstant(text.slice(0, REACH), dates);
  if (instant === null ? !saysSo(text, embargo, rest) : isOfTrade(text, embargo, instant)) return null;
  return {
    kind: "embargo",
    until: instant?.until ?? null,
    phraseEnd: text.length,
    problems: embargoProblems(text, instant),
    at: instant?.span ?? { start: 0, end: embargo.valueStart },
  };
}

/** "3월 12일 오전 9시 이후 보도": the words that say so stand behind day and hour. */
function readBehind(text: string, dates: DateContext): ReleaseLineValue | null {
  const phrases = dates.packs[0]?.release.embargoBehind;
  const instant = phrases === undefined ? null : findInstant(text.slice(0, REACH), dates);
  if (instant === null || instant.span.start > LONGEST_LEAD_IN) return null;
  const rest = text.slice(instant.span.end).trimStart();
  if (phrases?.some((phrase) => rest.startsWith(phrase)) !== true) return null;
  return embargoUntil(text, instant);
}

/** A bracket or a sign before the day; or the day itself, where only the hour behind it is found: "13일 오전 10시". */
const LONGEST_LEAD_IN = 4;

/** "Embargo on grain exports lifted on 13 October 2021": the bare word, and between it and the day what is embargoed. */
function isOfTrade(text: string, { key, valueStart }: LabelReading, { span }: InstantReading): boolean {
  const between = text.slice(valueStart, span.start);
  return !key.includes(" ") && !/^\s?[:：(–—-]/.test(between) && wordCount(between) > MOST_BETWEEN;
}

/** "Embargo jusqu’au mardi …": words that lead to the day, where a pack has none of them. */
const MOST_BETWEEN = 1;

/**
 * Without day or hour: "EMBARGOED", "Sperrfrist: Redebeginn", "Embargoed until delivery". Refuses "Embargo on steel
 * lifted" and whatever ends like a sentence.
 */
function saysSo(text: string, { key, valueStart }: LabelReading, rest: string): boolean {
  if (rest === "") return true;
  if (wordCount(rest) > MOST_WORDS || finalMark(rest) === ".") return false;
  return key.includes(" ") || /^[:：]/.test(text.slice(valueStart)) || /^\p{Lu}/u.test(rest);
}

/** What an embargo waits for, in so many words. */
const MOST_WORDS = 4;

const immediately = (phraseEnd: number): ReleaseLineValue => ({
  kind: "immediate",
  until: null,
  phraseEnd,
  problems: [],
  at: { start: 0, end: phraseEnd },
});

/** An instant is stated within so many characters. */
const REACH = 240;
