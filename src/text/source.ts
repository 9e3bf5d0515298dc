import type { Finding, Line, Source, Span } from "../types.ts";
import { bothOf, movedBy } from "./edits.ts";
import { withoutEntities } from "./entities.ts";
import { legible } from "./legible.ts";
import { withoutMarkdown } from "./plain-markdown.ts";

/** Cuts a text into lines, as it is to be read: see `legible`. An empty text has one empty line. */
export function sourceOf(text: string, file: string | null = null, obeysMarkdown = false): Source {
  const read = asRead(text, obeysMarkdown);
  return { ...read, lines: linesOf(read.text), file };
}

/** A text as it is to be read, where signs of it were left out, and where it was mended. */
export function asRead(given: string, obeysMarkdown = false): Pick<Source, "text" | "left" | "mended"> {
  const signs = withoutEntities(given);
  const { restored, ...seen } = legible(signs.text);
  const plain = withoutMarkdown(seen.text, obeysMarkdown);
  const { text, left } = bothOf(bothOf(signs, seen), plain);
  const [entity] = signs.left;
  const [wrong] = restored;
  const [mark] = plain.left;
  const mended = {
    // What stands for it is the sign before what was left out.
    ...(entity !== undefined && { entity: movedBy(plain, movedBy(seen, signBefore(signs.text, entity))) }),
    ...(wrong !== undefined && { "restored-sign": movedBy(plain, wrong) }),
    ...(mark !== undefined && { markdown: mark }),
  };
  return { text, ...(left.length > 0 && { left }), ...(Object.keys(mended).length > 0 && { mended }) };
}

/** Where the character before an offset begins: "😀" has two units. */
const signBefore = (text: string, offset: number): number =>
  offset - ((text.codePointAt(offset - 2) ?? 0) > 0xffff ? 2 : 1);

/** A source that was read before, cut when its lines are asked for: once a text is read, hardly anybody does, and they take as much memory as the text. */
export function uncutSource({ text, file, signs, left, mended }: Omit<Source, "lines">): Source {
  let lines: readonly Line[] | null = null;
  return {
    text,
    get lines() {
      lines ??= linesOf(text);
      return lines;
    },
    file,
    ...(signs !== undefined && { signs }),
    ...(left !== undefined && { left }),
    ...(mended !== undefined && { mended }),
  };
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  // A line ending of any system: "\r\n", "\n", "\r". Each is looked for where the last one of its kind was passed.
  let feed = text.indexOf("\n");
  let carriage = text.indexOf("\r");
  while (feed >= 0 || carriage >= 0) {
    const end = feed >= 0 && (carriage < 0 || feed < carriage) ? feed : carriage;
    lines.push({ number: lines.length + 1, start, end, text: text.slice(start, end) });
    start = end + (end === carriage && feed === carriage + 1 ? 2 : 1);
    if (feed >= 0 && feed < start) feed = text.indexOf("\n", start);
    if (carriage >= 0 && carriage < start) carriage = text.indexOf("\r", start);
  }
  lines.push({ number: lines.length + 1, start, end: text.length, text: text.slice(start) });
  return lines;
}

/** Line and column, both 1-based, of an offset; the column counts UTF-16 units of the text as it was given. */
export function positionOf(source: Source, offset: number): { line: number; column: number } {
  let low = 0;
  let high = source.lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((source.lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const start = source.lines[low]?.start ?? 0;
  const { left = [] } = source;
  return { line: low + 1, column: offset - start + countBelow(left, offset + 1) - countBelow(left, start) + 1 };
}

/** How many of some ascending numbers are below a limit: a text may have as many signs left out as letters. */
function countBelow(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The span of a slice of the source without the white space at its ends. */
export function trimmed(source: Source, span: Span): Span {
  const slice = source.text.slice(span.start, span.end);
  const start = span.start + (slice.length - slice.trimStart().length);
  return { start, end: Math.max(start, span.end - (slice.length - slice.trimEnd().length)) };
}

/** Orders findings by their place in the text; those about the whole text come first. */
export function byPlace(a: Finding, b: Finding): number {
  return (a.span?.start ?? -1) - (b.span?.start ?? -1);
}
