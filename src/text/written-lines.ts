import type { Source, Span } from "../types.ts";

/** A line that is not blank, without the white space around it. */
export interface WrittenLine {
  readonly number: number;
  readonly text: string;
  /** A blank line stands above it. */
  readonly apart: boolean;
}

/** The lines of a text that are not blank. `spans` has one span a line of the source. */
export function writtenLines({ text }: Source, spans: readonly Span[]): WrittenLine[] {
  const lines: WrittenLine[] = [];
  let apart = false;
  for (const [index, { start, end }] of spans.entries()) {
    const written = text.slice(start, end).trim();
    if (written !== "") lines.push({ number: index + 1, text: written, apart });
    apart = written === "";
  }
  return lines;
}
