import { readDateline } from "../dates/dateline.ts";
import type { DateContext } from "../dates/index.ts";
import type { LanguagePack } from "../languages/pack.ts";
import type { Labels } from "../recognise/context.ts";
import { bitsOf, UPPER } from "../text/characters.ts";
import { fold } from "../text/fold.ts";
import { colonBits, readPhrase } from "../text/label.ts";
import type { Breaks } from "../text/units.ts";

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
export function openings(labels: Labels, pack: LanguagePack, dates: DateContext): Breaks["before"] {
  const opening = LABELS.reduce((bits, field) => bits | labels[field].bit, 0);
  return (line, number) => {
    if ((colonBits(line, labels.dictionary) & opening) !== 0) return "label";
    return isByline(line, labels) || (number <= HEADER_LINES && opensLead(line, pack, dates)) ? "form" : null;
  };
}

function isByline(line: string, labels: Labels): boolean {
  if (!opensWithCapital(line)) return false;
  const label = line.length <= LONGEST_BYLINE ? readPhrase(line, labels.byline) : null;
  return label !== null && opensWithCapital(line.slice(label.valueStart)) && !/[.!?]$/.test(line.trim());
}

/** Half a character does not say whether it is a capital. */
function opensWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 0xd800 ? /^\p{Lu}/u.test(text) : (bitsOf(code) & UPPER) !== 0;
}

function opensLead(line: string, pack: LanguagePack, dates: DateContext): boolean {
  const text = fold(line);
  if (!DATELINE_SIGN.test(text.slice(0, 90))) return false;
  const reading = readDateline(text, pack, dates);
  return reading?.strong === true && !reading.alone;
}
