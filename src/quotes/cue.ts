import type { Mention } from "./mention.ts";

/** Words outside the marks that say who speaks. Token indices; `end` is not included. */
export interface Cue {
  /** From verb or subject, whichever is first, to the end of the other. */
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** Null where the words name nobody the release knows by name: "the company said". */
  readonly subject: Mention | null;
  /** True for a verb that needs no pronoun in its language: the one who is spoken of says it. */
  readonly dropped: boolean;
  /** True for "was told": whoever stands before it is spoken to. */
  readonly passive: boolean;
  /** Why, for people. */
  readonly because: string;
  /** True if it introduces what follows in later paragraphs: "released the following statement". */
  readonly announces: boolean;
  /** Words right before a quotation that belong to it: behind a colon to no other, behind a comma to one before them too. */
  readonly opens: "colon" | "comma" | null;
  /** True where a colon is all there is, with no verb of speech. */
  readonly colon: boolean;
  /** True where the name stands in a case of its own: "по словам Ивана Примерова". */
  readonly declined: boolean;
}

/** What only some cues are. */
type Signs = Partial<Pick<Cue, "dropped" | "passive" | "opens" | "colon" | "declined">>;

const PLAIN: Signs = {};

/** A cue; all are made here, so that they have one shape, which is read fastest. */
export function cueFrom(
  start: number,
  end: number,
  sentence: number,
  subject: Mention | null,
  because: string,
  announces: boolean,
  { dropped = false, passive = false, opens = null, colon = false, declined = false }: Signs = PLAIN,
): Cue {
  return { start, end, sentence, subject, dropped, passive, because, announces, opens, colon, declined };
}

/** Index of the first mention that starts at `at` or later. */
export function indexFrom(mentions: readonly Mention[], at: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const mentionFrom = (mentions: readonly Mention[], at: number): Mention | undefined =>
  mentions[indexFrom(mentions, at)];

/** Where a verb of speech stands, and whether it introduces what follows. */
interface VerbPlace {
  readonly at: number;
  readonly end: number;
  readonly sentence: number;
  readonly announces: boolean;
}

export function cueOf(
  { at, end, sentence, announces }: VerbPlace,
  subject: Mention | null,
  because: string,
  signs: Signs = PLAIN,
): Cue {
  const start = subject === null ? at : Math.min(at, subject.start);
  return cueFrom(
    start,
    subject === null ? end : Math.max(end, subject.end),
    sentence,
    subject,
    because,
    announces,
    signs,
  );
}

/** True where cues stand in the order of the text. */
export function isSorted(cues: readonly Cue[]): boolean {
  return cues.every((cue, at) => at === 0 || (cues[at - 1]?.start ?? 0) <= cue.start);
}
