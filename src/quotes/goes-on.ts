import type { Draft } from "./attribute.ts";
import type { Cue } from "./cue.ts";
import type { Place } from "./nearest-cue.ts";
import type { Paragraph } from "./paragraphs.ts";
import { isQuiet } from "./rivals.ts";
import type { Speaker } from "./speakers.ts";

/** The last quotation of a paragraph so far, its token and the number of its sentence. */
export interface Last {
  readonly draft: Draft | null;
  readonly at: number;
  readonly sentence: number;
}

/** True where a paragraph ends on what says who speaks: “…,” said Jan Example. */
export function endsOnCue({ sentences }: Paragraph, { draft, at, sentence }: Last): boolean {
  const cue = draft?.cue;
  const last = sentences.at(-1);
  return cue != null && last?.number === sentence && cue.sentence === last.number && cue.start > at;
}

/** True for the second half of “…,” said Jane Example. “…” and for “…”, “…”. */
export function goesOn(paragraph: Paragraph, previous: Last, { at, sentence, before }: Place): boolean {
  const { tokens, sentences } = paragraph;
  if (before >= 0) return at - before <= 2 && tokens.slice(before + 1, at).every(({ kind }) => kind === "punctuation");
  const earlier = sentences[sentence.number - 1];
  const last = earlier?.quotations.at(-1);
  if (last === undefined || last !== previous.at || sentence.first !== at) return false;
  // “…,” said Jan Example. “…,” replied the others: these words give it to somebody.
  if (!isQuiet(paragraph, sentence)) return false;
  const cue = previous.draft?.cue;
  return cue != null && cue.start > last && cue.sentence === earlier?.number && !cue.announces;
}

/** True for the second half of «…», explica Jane Example. «…», añade: nobody new is named. */
export function saysMore(
  { sentences }: Paragraph,
  { draft, at: previousAt }: Last,
  cue: Cue,
  speaker: Speaker | null,
  { at, sentence }: Place,
): boolean {
  const named = cue.subject !== null && cue.subject.kind !== "pronoun";
  if (named || cue.start <= at || sentence.first !== at) return false;
  if (speaker?.name != null && speaker.name !== draft?.speaker?.name) return false;
  const earlier = sentences[sentence.number - 1];
  const last = earlier?.quotations.at(-1);
  // The first half is a sentence too, not words that one borrows.
  if (last === undefined || last !== previousAt || earlier?.first !== earlier?.quotations[0]) return false;
  const first = draft?.cue;
  return first != null && first.start > last && first.sentence === earlier?.number;
}
