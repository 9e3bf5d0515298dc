import { fold } from "./fold.ts";

/** Two columns on one line, as letterheads have them: "FOR IMMEDIATE RELEASE        Contact: Jane Example". */
export interface TwoColumns {
  readonly left: string;
  readonly right: string;
  /** Where the right one begins in the folded line. */
  readonly rightStart: number;
}

/** Three spaces or more, or tabs: a typist's second column. Two spaces are what stands behind a full stop. */
const WIDE_GAP = /[ \u00a0]{3,}|[ \u00a0]*\t\s*/g;

const WIDE = /[ \u00a0]{3}|\t/;

/** Cuts a raw line at its one wide gap; null for a line with none, or with several, which is a row of a table. */
export function twoColumns(raw: string): TwoColumns | null {
  const [left, right, another] = columnsIn(raw) ?? [];
  if (left === undefined || right === undefined || another !== undefined) return null;
  return { left, right, rightStart: left.length + 1 };
}

/** Cuts a raw line at its wide gaps; null for a line with none. */
export function columnsIn(raw: string): readonly string[] | null {
  const cells = WIDE.test(raw) ? raw.trim().split(WIDE_GAP) : [];
  return cells.length > 1 ? cells.map(fold) : null;
}
