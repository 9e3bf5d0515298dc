import { isDay, isoDate } from "../dates/calendar.ts";
import type { StatedDay } from "../dates/correction-line.ts";
import type { CorrectionValue } from "../recognise/correction.ts";
import type { HeadlineValue } from "../recognise/headline-label.ts";
import type { FrontMatter } from "../text/front-matter.ts";
import { mapped } from "../text/mapped.ts";
import { excerptOf } from "../text/view.ts";
import type { Block, CalendarDate, Correction, Finding, Source, Span } from "../types.ts";
import type { Owned } from "./blocks.ts";
import { givenCorrections } from "./given-changes.ts";
import { placeOfKey } from "./stated.ts";

/** A change while its lines are gathered. */
interface Open {
  readonly kind: Correction["kind"];
  stated: StatedDay | null;
  /** It tells of a change in a sentence of its own: a day in it may be another one's. */
  sentence: boolean;
  /** A label over the whole text, of the headline or alone: such a text is the corrected one, and dated itself. */
  readonly over: boolean;
  /** The block that states the day. */
  block: Block;
  readonly texts: string[];
  readonly blocks: string[];
  readonly at: number;
}

/**
 * The changes that a text tells of and those that its front matter gives, each with its day. Sentences without a label or a
 * day go with the change above them: "CORRECTING and REPLACING …", then "Please replace the release …". A day without its
 * year is the first one that is not before the release.
 */
export function correctionsOf(
  owned: readonly Owned[],
  front: FrontMatter,
  date: CalendarDate | null,
  source: Source,
): { corrections: Correction[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const isEarly = (day: CalendarDate | null): boolean => day !== null && date !== null && isoDate(day) < isoDate(date);
  const early = (span: Span | null, text: string): unknown =>
    findings.push({ code: "correction/before-release", span, values: { text } });

  const read = mapped(gathered(owned), ({ kind, texts, blocks, stated, sentence, over, block }): Correction => {
    const excerpt = stated && excerptOf(block, source, stated.start, stated.end);
    const problems = stated?.reading.problems ?? [];
    const day = stated && dayOf(stated, date);
    // "Annule et remplace le communiqué du 13 octobre": the day is that of what is replaced.
    const said = sentence && isEarly(day) ? null : day;
    const span = excerpt?.spans[0] ?? block.span;
    if (day === null) findings.push(...problems.map(({ code, values }): Finding => ({ code, span, values })));
    if (isEarly(said)) early(span, excerpt?.text ?? "");
    if (said === null && !over && problems.length === 0)
      findings.push({ code: "correction/no-date", span: block.span });
    return {
      kind,
      date: said && { ...said, iso: isoDate(said), excerpt },
      text: texts.join("\n"),
      blocks,
      from: "text",
    };
  });
  const given = front.lines === null ? [] : givenCorrections(front.data);
  for (const { date: day } of given) {
    if (day !== null && isEarly(day)) early(placeOfKey("corrections", front, source), day.iso);
    if (day === null) findings.push({ code: "correction/no-date", span: placeOfKey("corrections", front, source) });
  }
  return { corrections: byDay([...read, ...given]), findings };
}

function gathered(owned: readonly Owned[]): Open[] {
  const found: Open[] = [];
  owned.forEach(({ block, claim }, at) => {
    if (block.role === "headline") {
      const value = claim?.value as HeadlineValue | undefined;
      if (value?.label !== "correction") return;
      const kind = value.kind ?? "correction";
      found.push({ kind, stated: null, sentence: false, over: true, block, texts: [], blocks: [block.id], at });
      return;
    }
    if (block.role !== "correction") return;
    const value = claim?.value as CorrectionValue | undefined;
    const line = value?.line ?? null;
    const text = block.text.slice(line?.textStart ?? 0).trim();
    const above = found.at(-1);
    const bare = line?.form === "sentence" && line.labelEnd === 0;
    const follows = line === null ? value?.goesOn === true : bare && line.day === null;
    // "Korrektur: …" over the headline and "Diese Pressemitteilung wurde am 14. Oktober korrigiert" below tell of one.
    const dates = bare && above?.over === true && above.stated === null && above.kind === line.kind;
    if (above && (dates || (follows && (above.over || at - above.at <= above.blocks.length)))) {
      if (text !== "") above.texts.push(text);
      above.blocks.push(block.id);
      if (dates && line.day !== null) dateBy(above, line.day, block);
      return;
    }
    const kind = line?.kind ?? "correction";
    const sentence = line?.form === "sentence";
    const texts = text === "" ? [] : [text];
    found.push({
      kind,
      stated: line?.day ?? null,
      sentence,
      over: line?.form === "alone",
      block,
      texts,
      blocks: [block.id],
      at,
    });
  });
  return found;
}

function dateBy(open: Open, day: StatedDay, block: Block): void {
  open.stated = day;
  open.block = block;
  open.sentence = true;
}

/** The day as stated; without its year, the first such day that is not before the release. */
function dayOf({ reading }: StatedDay, release: CalendarDate | null): CalendarDate | null {
  if (reading.date !== null) return reading.date;
  const { year, month, day } = reading.partial;
  if (year !== undefined || month === undefined || day === undefined || release === null) return null;
  const days = [release.year, release.year + 1].map((each) => ({ year: each, month, day })).filter(isDay);
  return days.find((each) => isoDate(each) >= isoDate(release)) ?? null;
}

/** Those without a day first, then by their days; equal days as they stand. */
function byDay(corrections: readonly Correction[]): Correction[] {
  const key = ({ date }: Correction): string => date?.iso ?? "";
  return [...corrections].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
