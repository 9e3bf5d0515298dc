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

/** "… selama ini. – Bernama": an agency behind a dash closes the text. */
function behindText(last: Block, { source }: Context): SourceLine[] {
  const name = AGENCY_LAST.exec(last.text.slice(-REACH))?.[1];
  if (name === undefined || !isAgency(name)) return [];
  const excerpt = excerptOf(last, source, last.text.length - name.length, last.text.length);
  return [{ name, excerpt, block: last.id }];
}
/** A sentence's end, a dash, and a word or two. */
const AGENCY_LAST = /[.!?。”"»]\s?[–—-]{1,2}\s?(\p{Lu}[\p{L} .]{1,18})$/u;
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
