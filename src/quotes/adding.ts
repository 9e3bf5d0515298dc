import type { Cue } from "./cue.ts";
import { isOf } from "./lexicon.ts";
import type { Paragraph } from "./paragraphs.ts";
import type { People } from "./people.ts";
import { phraseAt } from "./phrases.ts";
import type { Speaker } from "./speakers.ts";
import { INDEFINITE } from "./word-class.ts";

/** Paragraphs between what somebody says and what the same person adds, at most. */
const NEAR = 2;

interface Last {
  readonly speaker: Speaker;
  readonly paragraph: number;
}

/**
 * “…,” added the head of the port: a title that nobody is known to have is that of whoever spoke last, if the verb says
 * that there is more and that person has no other title. Null elsewhere.
 */
export function whoAdds(paragraph: Paragraph, cue: Cue | null, last: Last | null, people: People): Speaker | null {
  const { tokens, lexicon, index } = paragraph;
  const subject = cue?.subject;
  if (cue === null || subject?.kind !== "role" || subject.article === undefined || last === null) return null;
  if (isOf(lexicon, subject.article, INDEFINITE) || index - last.paragraph > NEAR) return null;
  const person = people.called(last.speaker.name);
  if (person === null || person.roles.length > 0 || last.speaker.role !== null) return null;
  for (let at = cue.start; at < cue.end; at += 1) {
    if (phraseAt(tokens, at, lexicon.adding) === 0) continue;
    return { ...last.speaker, role: subject.role, because: `${cue.because}; whoever spoke last says more` };
  }
  return null;
}
