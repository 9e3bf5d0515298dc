import type { Cue } from "./cue.ts";
import type { Place } from "./nearest-cue.ts";
import type { Paragraph } from "./paragraphs.ts";
import { is } from "./tokens.ts";
import { HANGING } from "./word-class.ts";

/** Tokens; a sentence behind a quotation that only says who spoke is no longer than this after its cue. */
const SHORT_REST = 6;

/** The cue of the sentence right behind a quotation, if that does little more than name the speaker. */
export function cueBehind({ tokens, sentences }: Paragraph, { at, sentence }: Place): Cue | null {
  const next = sentences[sentence.number + 1];
  const cue = next?.cues[0];
  if (next === undefined || cue === undefined || next.first !== at + 1 || cue.start > next.first + 2) return null;
  // “…” This was said by Jan Example, who …: what opens on "this" is about the quotation.
  const refers = is(tokens[next.first], HANGING);
  return refers || next.end - cue.end <= SHORT_REST || next.quotations.length > 0 ? cue : null;
}
