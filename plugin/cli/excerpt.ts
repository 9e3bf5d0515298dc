import type { Diagnostic, Source } from "../../src/types.ts";
import { cellsOf, widthOf } from "./columns.ts";

/** UTF-16 units of a line shown before and from the place: a paragraph may be one line of thousands. */
const BEFORE = 40;
const FROM = 60;
/** Scripts whose lines a terminal turns round: nothing under them would stand where it should. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** The line of a diagnostic, and carets under its span, as a compiler shows them. Empty where it is about the whole text. */
export function excerptLines(source: Source, { span, line: number }: Diagnostic): string[] {
  const line = source.lines[number - 1];
  if (span === null || line === undefined) return [];
  const start = span.start - line.start;
  const end = Math.min(span.end, line.end) - line.start;
  const from = wholeAt(line.text, Math.max(0, start - BEFORE));
  const to = wholeAt(line.text, Math.min(line.text.length, start + FROM));
  const cells = cellsOf(line.text.slice(from, to));

  const before = from > 0 ? "…" : "";
  const shown = `${before}${cells.map(({ text }) => text).join("")}${to < line.text.length ? "…" : ""}`;
  const lines = [`${number} | ${shown.trimEnd()}`];
  if (RIGHT_TO_LEFT.test(shown)) return lines;
  const left = before.length + widthOf(cells.filter(({ at }) => from + at < start));
  const marked = widthOf(cells.filter(({ at }) => from + at >= start && from + at < end));
  return [...lines, `${" ".repeat(String(number).length)} | ${" ".repeat(left)}${"^".repeat(Math.max(1, marked))}`];
}

/** The offset, or the one before it where it would cut a character in two. */
function wholeAt(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return offset > 0 && code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}
