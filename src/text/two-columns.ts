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
  if (!WIDE.test(raw)) return null;
  const trimmed = raw.trim();
  const [gap, another] = trimmed.matchAll(WIDE_GAP);
  if (gap === undefined || another !== undefined) return null;
  const left = fold(trimmed.slice(0, gap.index));
  const right = fold(trimmed.slice(gap.index + gap[0].length));
  return { left, right, rightStart: left.length + 1 };
}
