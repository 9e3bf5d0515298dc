import { sameDay } from "../dates/calendar.ts";
import { couldBeginWithDate, type DateReading, findDates, isoDate, readDate } from "../dates/index.ts";
import type { Context } from "../recognise/context.ts";
import type { DateLineValue } from "../recognise/date-line.ts";
import type { EndMarkValue } from "../recognise/end-mark.ts";
import type { HeadlineValue } from "../recognise/headline-label.ts";
import { excerptOf, sourceSpans } from "../text/view.ts";
import type { Block, Excerpt, Finding, ReleaseDate, Role, Source, Span } from "../types.ts";
import type { Owned } from "./blocks.ts";

/** A place in the text where the date of publication may stand, best first. */
interface Candidate {
  readonly reading: DateReading;
  readonly block: Block;
  readonly from: ReleaseDate["from"];
}

/** What `datelineReading` knows of the date inside a dateline. */
export interface DatedBlock {
  readonly reading: DateReading | null;
  readonly block: Block;
}

/** A day as the text states it, without a year; null where none is told of. */
export interface DayOfYear {
  /** 1–12. */
  readonly month: number;
  readonly day: number;
  readonly excerpt: Excerpt;
}

/** A dateline or date line states its date within so many characters; a paragraph is not searched to its end. */
const LINE_REACH = 200;
/** A numeric date beside a contact label is looked for this far into the line. */
const REACH = 40;

/**
 * The date of publication: from a date line, else the dateline, else a date that opens the lead or is glued to headline
 * or contact. Dates in the body never count. What stands in the way (no year, two readings) is reported.
 */
export function dateOf(
  owned: readonly Owned[],
  dateline: DatedBlock | null,
  lead: Block | null,
  context: Context,
): { date: ReleaseDate | null; day: DayOfYear | null; findings: Finding[] } {
  const { source, dates } = context;
  const candidates = [
    ...candidatesIn(owned, context),
    ...fromDateline(dateline),
    ...fromLead(lead, context),
    ...glued(owned, context),
  ];
  const findings: Finding[] = [];
  candidates.sort((a, b) => Number(a.from === "release-line") - Number(b.from === "release-line"));
  const chosen = candidates.find(({ reading }) => reading.date !== null);
  for (const { reading, block, from } of chosen ? [chosen] : candidates.slice(0, 1)) {
    // What is doubtful in a release line is told with the line itself.
    if (from === "release-line") continue;
    findings.push(
      ...reading.problems.map(
        ({ code, values }): Finding => ({ code, span: placeOf(values.text, block, source), values }),
      ),
    );
    const stated = reading.partial;
    if (
      reading.date === null &&
      stated.day !== undefined &&
      stated.year === undefined &&
      !findings.some(({ code }) => code === "date/no-year")
    ) {
      const text = block.text.slice(reading.span.start, reading.span.end);
      findings.push({ code: "date/no-year", span: placeOf(text, block, source), values: { text } });
    }
  }
  const day = chosen?.reading.date;
  if (chosen && day) {
    const { block, from } = chosen;
    const at = findDates(block.text.slice(0, LINE_REACH), dates).find(
      ({ date }) => date !== null && sameDay(date, day),
    );
    const excerpt = excerptOf(block, source, at?.span.start ?? 0, at?.span.end ?? block.text.length);
    const { year, month } = day;
    // Field by field: V8 takes microseconds for an object that is spread and then added to.
    return { date: { year, month, day: day.day, iso: isoDate(day), excerpt, from }, day: null, findings };
  }
  return { date: null, day: dayOfYear(candidates[0], source), findings };
}

/** The day in a date that lacks nothing but its year: what is known of the text from outside may complete it. */
function dayOfYear(candidate: Candidate | undefined, source: Source): DayOfYear | null {
  if (candidate === undefined) return null;
  const { reading, block } = candidate;
  const { year, month, day } = reading.partial;
  if (year !== undefined || month === undefined || day === undefined) return null;
  return { month, day, excerpt: excerptOf(block, source, reading.span.start, reading.span.end) };
}

/** Where the words stand in the block; the whole block where they cannot be found. */
function placeOf(text: string | undefined, block: Block, source: Source): Span {
  const at = text ? block.text.indexOf(text) : -1;
  const [span = block.span] = at < 0 ? [] : sourceSpans(block, source, at, at + (text ?? "").length);
  return span;
}

/** Candidates in lines whose role says that a date may stand there. */
function candidatesIn(owned: readonly Owned[], context: Context): Candidate[] {
  const candidates: Candidate[] = [];
  for (const each of owned) {
    const candidate = DATED.has(each.block.role) ? candidateIn(each, context) : null;
    if (candidate !== null) candidates.push(candidate);
  }
  return candidates;
}

const DATED: ReadonlySet<Role> = new Set<Role>([
  "byline",
  "issuer",
  "dateline",
  "release-line",
  "date-line",
  "end-mark",
]);

function candidateIn({ block, claim }: Owned, { dates }: Context): Candidate | null {
  if (block.role === "byline" || block.role === "issuer") {
    const beside = findDates(block.text, dates).find((found) => found.date !== null);
    return beside ? { reading: beside, block, from: "date-line" } : null;
  }
  if (block.role === "dateline") {
    const beside = findDates(block.text, dates)[0];
    return beside?.date ? { reading: beside, block, from: "dateline" } : null;
  }
  if (block.role === "release-line") {
    // An embargo ends when the text is published: its day is the last resort for a date.
    const ends = findDates(block.text, dates).find((found) => found.date !== null);
    return ends ? { reading: ends, block, from: "release-line" } : null;
  }
  // "ENDS Monday 2 August 2027"
  if (block.role === "end-mark" && (claim?.value as EndMarkValue | undefined)?.markEnd === undefined) return null;
  if (claim?.strength === "placed") return null;
  const reading =
    (claim?.value as DateLineValue | undefined)?.reading ??
    readDate(block.text, dates) ??
    findDates(block.text, dates)[0];
  return reading ? { reading, block, from: "date-line" } : null;
}

function fromDateline(dateline: DatedBlock | null): Candidate[] {
  return dateline?.reading ? [{ reading: dateline.reading, block: dateline.block, from: "dateline" }] : [];
}

/** "9 September 2013: The group …", "3 March 2026 – The group …": a date opens the lead, with no place. */
function fromLead(lead: Block | null, { dates }: Context): Candidate[] {
  if (lead === null || !couldBeginWithDate(lead.text, dates) || !/\d/.test(lead.text.slice(0, REACH))) return [];
  const [reading] = findDates(lead.text.slice(0, 80), dates);
  if (!reading || reading.span.start > 0 || !/^\s?[:：–—-]/u.test(lead.text.slice(reading.span.end))) return [];
  return [{ reading, block: lead, from: "dateline" }];
}

/** "5 June 2026: Judge dismisses …", "10 April 2026 Contact: Jane Example". */
function glued(owned: readonly Owned[], { dates }: Context): Candidate[] {
  const candidates: Candidate[] = [];
  for (const { block, claim } of owned) {
    const isHeadline = block.role === "headline" && (claim?.value as HeadlineValue | undefined)?.label === "date";
    if (!isHeadline && !(block.role === "contact" && block.label !== null)) continue;
    const [reading] = findDates(block.text.slice(0, REACH), dates);
    if (reading?.span.start === 0) candidates.push({ reading, block, from: "date-line" });
  }
  return candidates;
}
