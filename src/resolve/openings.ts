import { readDateline } from "../dates/dateline.ts";
import type { DateContext } from "../dates/index.ts";
import type { LanguagePack } from "../languages/pack.ts";
import type { Labels } from "../recognise/context.ts";
import { readLabel, readPhrase } from "../text/label.ts";

/** Labels that begin a unit of their own wherever a line opens with one. */
const LABELS = [
  "headline",
  "deck",
  "date",
  "photoCredit",
  "caption",
  "source",
  "issuer",
  "contact",
  "contactField",
] as const;
/** A byline has no colon: "By Jane Example, Example Agency". */
const LONGEST_BYLINE = 70;
/** A lead stands among the first lines. */
const HEADER_LINES = 40;
/** What every dateline has near its head: a bracket, a dash, a slash. */
const DATELINE_SIGN = /[([/–—]|--| - /;

/** Tells the lines that begin a unit whatever stands above them: a label, a byline, the dateline of a lead. */
export function openings(
  labels: Labels,
  pack: LanguagePack,
  dates: DateContext,
): (line: string, number: number) => boolean {
  return (line, number) =>
    LABELS.some((field) => readLabel(line, labels[field])) ||
    isByline(line, labels) ||
    (number <= HEADER_LINES && opensLead(line, pack, dates));
}

function isByline(line: string, labels: Labels): boolean {
  const label = line.length <= LONGEST_BYLINE ? readPhrase(line, labels.byline) : null;
  return (
    label !== null &&
    /^\p{Lu}/u.test(line) &&
    /^\p{Lu}/u.test(line.slice(label.valueStart)) &&
    !/[.!?]$/.test(line.trim())
  );
}

function opensLead(line: string, pack: LanguagePack, dates: DateContext): boolean {
  if (!DATELINE_SIGN.test(line.slice(0, 90))) return false;
  const reading = readDateline(line.trim(), pack, dates);
  return reading?.strong === true && !reading.alone;
}
