import type { Span } from "../types.ts";
import { fold } from "./fold.ts";

/** What parts columns on one line: two spaces or more, tabs, a bar, a bullet between words. */
const GAP = /[ \u00a0\u3000]{2,}|\s*\t\s*|\s*[|•·│]\s*/g;

/** One cell of a line; offsets are relative to the raw line. */
export interface Cell extends Span {
  readonly text: string;
}

/** Cuts a raw line into its cells. A line without gaps is one cell. */
export function cellsOf(raw: string): Cell[] {
  const cells: Cell[] = [];
  let start = 0;
  const push = (end: number): void => {
    const slice = raw.slice(start, end);
    const text = slice.trim();
    if (text !== "") {
      const from = start + slice.indexOf(text);
      cells.push({ text: fold(text), start: from, end: from + text.length });
    }
  };
  GAP.lastIndex = 0;
  for (let gap = GAP.exec(raw); gap !== null; gap = GAP.exec(raw)) {
    push(gap.index);
    start = gap.index + gap[0].length;
  }
  push(raw.length);
  return cells;
}
