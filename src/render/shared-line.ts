import { twoColumns } from "../text/two-columns.ts";
import type { Block, Release } from "../types.ts";

/** A line of a letterhead that says two things, side by side. */
export interface SharedLine {
  /** What it was read as: “FOR IMMEDIATE RELEASE”. */
  readonly left: Block;
  /** Whom to call: “Contact: Jane Example”. */
  readonly right: Block;
}

/** The columns of a line whose second one is a contact's and whose first is something else; null for any other line. */
export function sharedLine(block: Block, { contacts, source }: Release): SharedLine | null {
  if (block.role === "contact" || !contacts.some(({ blocks }) => blocks.includes(block.id))) return null;
  const raw = source.text.slice(block.span.start, block.span.end);
  const columns = twoColumns(raw);
  if (columns === null) return null;
  const start = raw.length - raw.trimStart().length;
  const gap = start + raw.slice(start).search(/[ \u00a0]{3}|[ \u00a0]*\t/);
  const right = raw.length - raw.slice(gap).trimStart().length;
  const part = (text: string, from: number, to: number): Block => {
    const span = { start: block.span.start + from, end: block.span.start + to };
    return { ...block, text, span, spans: [span] };
  };
  return { left: part(columns.left, 0, gap), right: part(columns.right, right, raw.length) };
}
