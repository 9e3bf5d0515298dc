import { isAgency } from "../dates/agency.ts";
import type { Context } from "../recognise/context.ts";
import type { DateLineValue } from "../recognise/date-line.ts";
import type { SourceValue } from "../recognise/source-line.ts";
import { excerptOf } from "../text/view.ts";
import type { Block, SourceLine } from "../types.ts";
import type { Owned } from "./blocks.ts";

/** Lines that name a source; where there is none, who sends the release stands beside its date, or behind the text. */
export function sourcesOf(
  lines: readonly Owned[],
  dated: readonly Owned[],
  last: Block | undefined,
  context: Context,
): SourceLine[] {
  if (lines.length > 0) return lines.map((line) => sourceOf(line, context));
  const beside = besideDates(dated, context);
  return beside.length > 0 || last === undefined ? beside : behindText(last, context);
}

/** "… selama ini. – Bernama", "…と述べた。（共同）": an agency behind a dash, or in brackets behind a stop, closes the text. */
function behindText(last: Block, { source }: Context): SourceLine[] {
  const tail = last.text.slice(-REACH);
  const [whole, name] = AGENCY_LAST.exec(tail) ?? AGENCY_IN_BRACKETS.exec(tail) ?? [];
  if (whole === undefined || name === undefined || !isAgency(name)) return [];
  const start = last.text.length - whole.length + whole.lastIndexOf(name);
  const excerpt = excerptOf(last, source, start, start + name.length);
  return [{ name, excerpt, block: last.id }];
}
/** A sentence's end, a dash, and a word or two. */
const AGENCY_LAST = /[.!?。”"»]\s?[–—-]{1,2}\s?(\p{Lu}[\p{L} .]{1,18})$/u;
/** A sentence's end, and a name in brackets. */
const AGENCY_IN_BRACKETS = /[.!?。”"»」]\s?[(（]([\p{L} .]{2,20})[)）]$/u;
const REACH = 40;

function besideDates(dated: readonly Owned[], context: Context): SourceLine[] {
  return dated.flatMap(({ block, claim }) => {
    const at = (claim?.value as DateLineValue | undefined)?.source;
    const excerpt = at === undefined ? null : excerptOf(block, context.source, at.start, at.end);
    return excerpt === null ? [] : [{ name: excerpt.text, excerpt, block: block.id }];
  });
}

/** The name behind the label, without what the line adds: ", transmitted by …". */
function sourceOf({ block, claim }: Owned, { source }: Context): SourceLine {
  const value = claim?.value as SourceValue | undefined;
  const excerpt = excerptOf(block, source, value?.start ?? 0, value?.end ?? block.text.length);
  return { name: excerpt.text, excerpt, block: block.id };
}
