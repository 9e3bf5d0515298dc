import { readDateline } from "../dates/dateline.ts";
import { readDate } from "../dates/index.ts";
import { readHoldingLine, readReleaseColumn, readReleaseLine } from "../dates/release-line.ts";
import { GAP } from "../text/characters.ts";
import { readLabel } from "../text/label.ts";
import { isCapitals, wordCount } from "../text/prose.ts";
import type { Unit } from "../text/units.ts";
import type { Claim } from "../types.ts";
import { type Context, claim, claimsOn, type Recogniser } from "./context.ts";

/** A release line is this many words at most; anything longer talks about one. */
const MOST_WORDS = 24;

/** One of two columns says it, and nothing else. */
function inColumn(unit: Unit, { source, labels, dates }: Context): Claim | null {
  if ((unit.signs & GAP) === 0 || unit.index >= HEADER || unit.lines[0] !== unit.lines[1]) return null;
  const value = readReleaseColumn(source.text.slice(unit.span.start, unit.span.end), labels, dates);
  return value
    ? claim("release-line", unit, unit, "labelled", "releaseLine", "one column says when the text may run", value)
    : null;
}

/** Columns stand in a letterhead, and offices write their own words there or below the text. */
const HEADER = 12;
const FOOT = 6;
/** "June 3, 2021 – For immediate release". */
const MOST_DATED = 9;
const FEWEST_DIGITS = 5;

/** Reads lines that say when a text may run. Refuses a sentence that mentions an embargo. */
export const releaseLine: Recogniser = (context) => {
  const { labels, dates } = context;
  const saysBehind = context.pack.release.embargoBehind !== undefined;
  const openings = labels.immediate.bit | labels.embargo.bit | labels.genre.bit;
  return claimsOn(context.units, (unit) => {
    if (unit.words > MOST_WORDS || unit.text.length > 220) return null;
    const lifted = unit.index < HEADER && isCapitals(unit.text);
    const dated = unit.index < HEADER && unit.digits >= FEWEST_DIGITS && unit.words <= MOST_DATED;
    const among = unit.index < HEADER && PARTED.test(unit.text);
    const says = (unit.labels.phrase & openings) !== 0 || lifted || dated || among || (unit.digits > 0 && saysBehind);
    const mayHold =
      unit.digits > 0 && unit.words > 3 && (unit.index < HEADER || unit.index >= context.units.length - FOOT);
    const value =
      (says ? readReleaseLine(unit.text, labels, dates) : null) ?? (mayHold ? readHoldingLine(unit.text, dates) : null);
    const column = value === null || value.kind === "immediate" ? inColumn(unit, context) : null;
    if (!value) return column;
    // "For Immediate Release: Grant allows office to grow" is a headline with a label.
    const rest = value.kind === "immediate" ? unit.text.slice(value.phraseEnd) : "";
    const isDay = readDate(rest, dates) ?? readDate(rest.replace(NUMBER_BEHIND, ""), dates);
    const isHeadline = wordCount(rest) > 2 && !isDay && !isPlaceAndDay(rest, context);
    // "For Immediate Release Contact: Jane Example, 01632 960001": the second column, with a single space before it.
    if (isHeadline && readLabel(rest, labels.contact) === null) return column;
    return claim("release-line", unit, unit, "labelled", "releaseLine", "says when the text may run", value);
  });
};

/** A line of a header that makes two statements may say it in the second. */
const PARTED = /[.!?;]\s|[，；]|\s[|/·–—-]\s|[(（]/u;

/** "May 20, 1996 #1712", "20 May 1996 No. 96-31": the number of the release behind its day. */
const NUMBER_BEHIND = /\s{1,3}(?:[#№]\s?|\p{Lu}\p{L}{0,7}\.?\s)\d{1,5}(?:[-/]\d{1,4})?$/u;

/** ": Oldport, England – July 16, 2025": where and when it was sent, and nothing else. */
function isPlaceAndDay(rest: string, { pack, dates }: Context): boolean {
  const reading = readDateline(rest.replace(/^[\s:：,|–—-]+/u, ""), pack, dates);
  return reading?.alone === true && reading.date?.date != null;
}
