import { changed, diceOf } from "./change.ts";

export interface Search {
  /** How many texts are tried. */
  readonly texts: number;
  readonly seed: number;
  /** What is wrong with how a text is read; nothing where all is well. May throw, which is a fault as well. */
  readonly faultsOf: (text: string) => readonly string[];
  /** The places of the code that have run since this was called last. */
  readonly reached: () => readonly string[];
}

export interface Found {
  readonly text: string;
  readonly faults: readonly string[];
}

export interface Outcome {
  readonly tried: number;
  /** Texts that reached something new. */
  readonly kept: number;
  readonly places: number;
  readonly slowest: { readonly text: string; readonly milliseconds: number };
  /** Each kind of fault once, in a text made short. */
  readonly found: readonly Found[];
}

/** Longer texts are tried elsewhere; here many are. */
const LONGEST = 6000;
/** Faults that are made short: each takes many readings. */
const MOST_FOUND = 10;

/**
 * Tries texts made of others, and goes on from those that reached code in a way that none did before.
 * @param seeds the texts to begin with.
 */
export function explore(seeds: readonly string[], { texts, seed, faultsOf, reached }: Search): Outcome {
  const roll = diceOf(seed);
  const known = new Set<string>();
  const pool: string[] = [];
  const found: Found[] = [];
  const kinds = new Set<string>();
  let slowest = { text: "", milliseconds: 0 };
  let kept = 0;

  const examine = (text: string): readonly string[] => {
    try {
      return faultsOf(text);
    } catch (error) {
      return [`throws ${error instanceof Error ? error.message : String(error)}`];
    }
  };

  const attempt = (text: string): void => {
    const began = performance.now();
    const faults = examine(text);
    const milliseconds = performance.now() - began;
    if (milliseconds > slowest.milliseconds) slowest = { text, milliseconds };
    const before = known.size;
    for (const place of reached()) known.add(place);
    if (known.size > before) {
      pool.push(text);
      kept += 1;
    }
    const kind = kindOf(faults);
    if (faults.length === 0 || kinds.has(kind) || found.length >= MOST_FOUND) return;
    kinds.add(kind);
    const short = shortened(text, (shorter) => kindOf(examine(shorter)) === kind);
    found.push({ text: short, faults: examine(short) });
  };

  let tried = 0;
  for (; tried < texts; tried += 1) {
    const given = seeds[tried];
    if (given !== undefined) attempt(given);
    // What came last has been changed least: half of the time one of these is taken.
    else attempt(changed(pick(pool.length > 0 ? pool : seeds, roll), roll, seeds).slice(0, LONGEST));
  }
  return { tried, kept, places: known.size, slowest, found };
}

function pick(pool: readonly string[], roll: (below: number) => number): string {
  const recent = Math.min(pool.length, 50);
  const at = roll(2) === 0 ? roll(pool.length) : pool.length - 1 - roll(recent);
  return pool[at] ?? "";
}

/** The first fault without what differs from text to text: figures, and what stands in quotation marks. */
const kindOf = ([first = ""]: readonly string[]): string => first.replace(/\d+|“[^”]*”|"[^"]*"/g, "…").slice(0, 80);

/** The text with as many lines, then signs, taken out as can be while it still is of that kind. */
function shortened(text: string, isSame: (text: string) => boolean): string {
  let now = text;
  for (const glue of ["\n", ""]) {
    let parts = glue === "" ? [...now] : now.split(glue);
    for (let size = Math.max(1, parts.length >> 1); size >= 1; size >>= 1) {
      for (let at = 0; at < parts.length; ) {
        const fewer = [...parts.slice(0, at), ...parts.slice(at + size)];
        if (isSame(fewer.join(glue))) parts = fewer;
        else at += size;
      }
    }
    now = parts.join(glue);
  }
  return now;
}
