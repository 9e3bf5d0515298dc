import type { Context } from "../recognise/context.ts";
import type { DateLineValue } from "../recognise/date-line.ts";
import type { SourceValue } from "../recognise/source-line.ts";
import { excerptOf } from "../text/view.ts";
import type { SourceLine } from "../types.ts";
import type { Owned } from "./blocks.ts";

/** Lines that name a source; where there is none, who sends the release stands beside its date. */
export function sourcesOf(lines: readonly Owned[], dated: readonly Owned[], context: Context): SourceLine[] {
  if (lines.length > 0) return lines.map((line) => sourceOf(line, context));
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
