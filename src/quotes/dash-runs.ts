import type { Draft } from "./attribute.ts";
import type { Part } from "./part.ts";

/**
 * Agencies that print speech behind dashes begin each paragraph of one quotation with a dash, and say once who speaks:
 *
 *     - Vi har ventet længe.
 *     - Nu åbner vi, siger Jan Eksempel.
 *     - Alle er velkomne.
 *
 * What stands bare goes on from the paragraph right before it; where no speech is right before, it leads to the one right behind.
 */
export function joinDashes(drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const before = joined.at(-1);
    const follows = before !== undefined && isNext(before.parts.at(-1), draft.parts[0]);
    if (follows && isBare(draft)) before.parts.push(...draft.parts);
    else if (follows && isBare(before))
      joined[joined.length - 1] = { ...draft, parts: [...before.parts, ...draft.parts] };
    else joined.push(draft);
  }
  return joined;
}

/** True where both are speech behind a dash, in paragraphs that follow each other. */
const isNext = (one: Part | undefined, other: Part | undefined): boolean =>
  one?.dash != null && other?.dash != null && other.paragraph === one.paragraph + 1;

const isBare = ({ parts }: Draft): boolean => parts.every(({ dash }) => dash === "bare");
