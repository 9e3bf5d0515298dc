/** One line of the table: ours beside theirs. */
export interface Row {
  /** Which part of the table it stands in. */
  readonly part: string;
  readonly what: string;
  readonly unit: "ms" | "s" | "MB" | "KB" | "µs a KB";
  readonly ours: number;
  /** What it is compared with; null where it stands by itself. */
  readonly theirs: number | null;
  /** Ours by theirs. */
  readonly ratio: number | null;
  /** What `ratio` is to be at most, or `ours` where there is none; null for what is only told. */
  readonly target: number | null;
}

/** Something that cannot be measured here, and why. */
export interface Missing {
  readonly part: string;
  readonly what: string;
  readonly missing: string;
}

/** What a part of the table measures with. */
export interface Bench {
  /** The RAM disk, with the package in its `node_modules`. */
  readonly disk: string;
  /** How many releases sites are built of, fewest first. */
  readonly counts: readonly number[];
  /** The best of so many runs counts: noise only ever adds. */
  readonly runs: number;
}

export type Part = (bench: Bench) => AsyncIterable<Row | Missing>;

export function compared(
  part: string,
  what: string,
  unit: Row["unit"],
  ours: number,
  theirs: number | null,
  target: number | null = null,
): Row {
  return { part, what, unit, ours, theirs, ratio: theirs === null ? null : ours / theirs, target };
}
