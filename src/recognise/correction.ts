import { type CorrectionLine, opensWithChange, readCorrection } from "../dates/correction-line.ts";
import { readDate } from "../dates/index.ts";
import { isLabel, readPhrase } from "../text/label.ts";
import { itemMark } from "../text/line-kind.ts";
import type { Marker } from "../text/markers.ts";
import { isCapitals, isProse, isSentence, wordCount } from "../text/prose.ts";
import type { Unit } from "../text/units.ts";
import type { Claim } from "../types.ts";
import { type Context, claim, claimsOn, type Recogniser } from "./context.ts";

/** What was read in a line about a change; null in one that only goes on, or that the author marked and nothing is read in. */
export interface CorrectionValue {
  readonly line: CorrectionLine | null;
  /** Where the label ends, for the block. */
  readonly headingEnd: number;
  /** It goes on with the line above. */
  readonly goesOn: boolean;
}

/** A longer paragraph tells a story. */
const MOST_WORDS = 150;
/** No header has more lines. */
const HEADER_LINES = 10;

type Known = Pick<Context, "units" | "chunks" | "labels" | "dates" | "headlineGiven">;

/**
 * Before all else: the lines about a change, wherever they stand. They are set aside as front matter is, and the release is
 * read as if they were not there, so that one above the headline, below the deck or within the story disturbs no field.
 * What may as well be a headline behind its label is left to round two.
 */
export function corrections(known: Known, markers: ReadonlyMap<number, Marker>): Claim[] {
  const claims: Claim[] = [];
  for (let at = 0; at < known.units.length; at += 1) {
    const unit = known.units[at] as Unit;
    const marked = markers.get(unit.lines[1])?.role ?? null;
    const line = marked === null || marked === "correction" ? readCorrection(unit, known.labels, known.dates) : null;
    if (marked === "correction") claims.push(claimed(unit, line, "marked", "the author marked it so"));
    if (marked !== null || line === null) continue;
    const below = bodyOf(line, unit, known);
    if (below === null && !stands(line, unit, known)) continue;
    claims.push(claimed(unit, line, "labelled", becauseOf(line, unit)));
    if (below === null) continue;
    claims.push(claimed(below, null, "labelled", "goes on with the line above"));
    at += 1;
  }
  return claims;
}

/** Round two: what could have been the headline and is not. */
export const correctionLine: Recogniser = (context) => {
  const { units, outline, story, labels, dates, headlineGiven } = context;
  const headed = headlineGiven || outline.includes("headline");
  const first = headed ? undefined : units.find((unit) => unit.index < story.first && outline[unit.index] === null);
  return claimsOn(units, (unit) => {
    if (unit === first || outline[unit.index] !== null || !opensWithChange(unit, labels)) return null;
    const line = readCorrection(unit, labels, dates);
    return line?.form === "labelled" && saysEnough(line, unit) && isBeside(line, unit, context)
      ? claimed(unit, line, "labelled", becauseOf(line, unit))
      : null;
  });
};

function claimed(unit: Unit, line: CorrectionLine | null, strength: "marked" | "labelled", because: string): Claim {
  const goesOn = line === null && strength !== "marked";
  const value: CorrectionValue = { line, headingEnd: line?.labelEnd ?? 0, goesOn };
  return claim("correction", unit, unit, strength, "correction", because, value);
}

function becauseOf({ form, labelEnd, kind }: CorrectionLine, { text }: Unit): string {
  const label = text.slice(0, labelEnd).trim();
  if (form === "sentence") return `a sentence that tells of ${kind === "update" ? "an update" : "a correction"}`;
  return form === "dated" ? `the label “${label}” and a date` : `the label “${label}”`;
}

/** "Updated: the timetable" is no sentence, and no more than a title. */
const saysEnough = ({ textStart }: CorrectionLine, unit: Unit): boolean =>
  isStatement(unit) || wordCount(unit.text.slice(textStart)) >= FEWEST_WORDS;
const FEWEST_WORDS = 3;

/** Whether the line says it beyond doubt, where it stands. */
function stands(line: CorrectionLine, unit: Unit, known: Known): boolean {
  const { form } = line;
  const inHeader = unit.index < HEADER_LINES;
  if (unit.words > MOST_WORDS) return false;
  if (form === "sentence") return true;
  if (form === "dated") return line.labelEnd < unit.text.length || line.kind === "correction" || !isSpaced(unit.text);
  if (form === "alone") return inHeader && unit.index < leadOf(unit, known) && leavesHeadline(unit, known);
  // "CORRECTION: Acme opens plant" is a headline with a label, as long as no other line can be the headline.
  if (inHeader && (!isStatement(unit) || !leavesHeadline(unit, known))) return false;
  return saysEnough(line, unit) && isBeside(line, unit, known);
}

/** No item of a list; and an update stands by itself, not among "What: …" and "When: …". */
function isBeside({ kind }: CorrectionLine, unit: Unit, { chunks }: Pick<Context, "chunks">): boolean {
  return itemMark(unit.text) === null && (kind === "correction" || chunks[unit.chunk]?.length === 1);
}

const isStatement = ({ mark }: Unit): boolean => mark === "." || mark === ":";

/** "2021年10月15日更新" is how it is written; "15 October 2021 | Update" may be any date over any text. */
const isSpaced = (text: string): boolean => !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);

/** The first running text that is not the unit's own. */
function leadOf(unit: Unit, { units }: Pick<Known, "units">): number {
  const lead = units.findIndex((other) => other !== unit && isProse(other));
  return lead < 0 ? units.length : lead;
}

/** Whether some other line above all running text can be the headline: in "Correction", a date and a text, that word is it. */
function leavesHeadline(unit: Unit, { units, labels, dates, headlineGiven }: Known): boolean {
  if (headlineGiven) return true;
  return units.slice(0, leadOf(unit, { units })).some((other) => {
    if (other === unit || other.words < 2 || other.mark === ":") return false;
    const said = [labels.genre, labels.immediate, labels.embargo, labels.date, labels.contact].some(
      (set) => isLabel(other, set) || (other.digits > 0 && readPhrase(other, set) !== null),
    );
    return !said && (other.digits === 0 || readDate(other.text, dates) === null);
  });
}

/** "Correction:" or "CORRECTION 14 October 2021:" and what it says on the line below; null where that says nothing of it. */
function bodyOf(line: CorrectionLine, unit: Unit, { units, chunks, labels, dates }: Known): Unit | null {
  const next = units[unit.index + 1];
  if (!next || line.form === "sentence" || line.textStart < unit.text.length) return null;
  const announced = unit.mark === ":";
  // "Corrections" over a paragraph is a subhead.
  const together =
    line.form === "alone" && next.chunk === unit.chunk && chunks[unit.chunk]?.length === 2 && isCapitals(unit.text);
  if (!(announced || together) || !(isProse(next) || isSentence(next)) || next.words > MOST_WORDS) return null;
  return readCorrection(next, labels, dates) === null ? next : null;
}
