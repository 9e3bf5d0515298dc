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
export function goesOn(paragraph: Paragraph, previous: Last, place: Place): boolean {
  const { at, sentence, before } = place;
  if (before >= 0)
    return at - before <= 2 && paragraph.tokens.slice(before + 1, at).every(({ kind }) => kind === "punctuation");
  // “…,” said Jan Example. “…,” replied the others: these words give it to somebody.
  return (
    followsCue(paragraph, previous, place) && previous.draft?.cue?.announces !== true && isQuiet(paragraph, sentence)
  );
}

/**
 * True for the second half of “…,” said Jan Example, “…”, and for a third of one sentence that the same person adds: “…,” said Jan
 * Example, “…,” he added, “…”. Words built into what comes later are another.
 */
export function isSplit(
  { tokens, lexicon }: Paragraph,
  { draft, at, sentence }: Last,
  cue: Cue,
  speaker: Speaker | null,
  place: Place,
): boolean {
  if (draft === null) return false;
  const closes = (each: Cue | null): boolean =>
    each !== null && each.end > at && each.end <= place.at && (each.end === place.at || comma);
  const comma = tokens[place.at - 1]?.kind === "punctuation";
  if (draft.cue === cue) return (closes(cue) && cue.start > at) || lexicon.eastAsian;
  const same = speaker?.name != null && speaker.name === draft.speaker?.name && sentence === place.sentence.number;
  // „…“, so Jana Beispiel und ergänzt: „…“: what a colon opens is another.
  return same && tokens[place.at - 1]?.mark !== ":" && draft.cue !== null && (closes(cue) || closes(draft.cue));
}

/** True for the second half of «…», explica Jane Example. «…», añade: nobody new is named. */
export function saysMore(
  paragraph: Paragraph,
  previous: Last,
  cue: Cue,
  speaker: Speaker | null,
  place: Place,
): boolean {
  const named = cue.subject !== null && cue.subject.kind !== "pronoun";
  if (named || cue.start <= place.at || !followsCue(paragraph, previous, place)) return false;
  if (speaker?.name != null && speaker.name !== previous.draft?.speaker?.name) return false;
  // The first half is a sentence too, not words that one borrows.
  const earlier = paragraph.sentences[place.sentence.number - 1];
  return earlier?.first === earlier?.quotations[0];
}

/** Whether a quotation opens the sentence behind one that ended on who says the quotation before. */
function followsCue({ sentences }: Paragraph, { draft, at: previousAt }: Last, { at, sentence }: Place): boolean {
  const earlier = sentences[sentence.number - 1];
  const last = earlier?.quotations.at(-1);
  const cue = draft?.cue;
  if (last === undefined || last !== previousAt || sentence.first !== at) return false;
  return cue != null && cue.start > last && cue.sentence === earlier?.number;
}
