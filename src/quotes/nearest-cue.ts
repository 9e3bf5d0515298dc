import type { Cue } from "./cue.ts";
import type { Sentence } from "./paragraphs.ts";

/** A quotation's place in its paragraph; token indices. */
export interface Place {
  readonly at: number;
  readonly sentence: Sentence;
  /** The quotations before and after it in its sentence, -1 and infinity where there are none. */
  readonly before: number;
  readonly after: number;
}

/** Cues looked at on the left of a quotation. */
const LOOK_BACK = 4;

/** The nearest cue of the sentence, one right after the quotation first; with another quotation between, the last choice. */
export function nearestCue({ at, sentence, before, after }: Place): Cue | null {
  const { cues } = sentence;
  const behind = firstFrom(cues, at + 1);
  let best: Cue | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (let index = behind; index >= 0 && index > behind - LOOK_BACK; index -= 1) {
    const cue = cues[index];
    if (cue === undefined || (index < behind && cue.end > at)) continue;
    // “…。”李娜说：“…”, “…”. Jan Example: “…”: these words open what follows.
    if (index === behind && (cue.opens === "colon" || cue.colon)) continue;
    const gap = index === behind ? cue.start - at - 1 : at - cue.end;
    const blocked = index === behind ? after < cue.start : before >= cue.end;
    const distance = (index === behind && gap <= 1 ? 0 : gap + 0.5) + (blocked ? 1000 : 0);
    if (distance < shortest) [best, shortest] = [cue, distance];
  }
  return best;
}

/** Index of the first cue that starts at `at` or later. */
function firstFrom(cues: readonly Cue[], at: number): number {
  let [low, high] = [0, cues.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
