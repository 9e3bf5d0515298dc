import type { Place } from "./nearest-cue.ts";
import type { Paragraph } from "./paragraphs.ts";
import { is } from "./tokens.ts";
import { CONJUNCTION, PREPOSITION, RELATIVE, ROLE_NOUN } from "./word-class.ts";

/** Words behind a quotation that can be a verb and little more. */
const FEW = 3;
const DASH = /^[–—-]$/;
/** Words that no verb begins with. */
const NO_VERB = PREPOSITION | CONJUNCTION | RELATIVE | ROLE_NOUN;

/**
 * True for „…,“ posteskla si. – a verb that the pack does not know, and nobody beside it: behind a comma or a dash a few small words
 * close the sentence that the quotation opens. Where verbs need no pronoun, whoever is spoken of says it. Refuses „…“ vyhrálo.
 */
export function closesOnVerb({ tokens, text, parts, lexicon }: Paragraph, { at, sentence }: Place): boolean {
  if (!lexicon.dropsPronouns || sentence.first !== at || sentence.quotations.length > 1) return false;
  const part = parts[tokens[at]?.quotation ?? -1];
  const mark = tokens[at + 1]?.mark ?? "";
  const parted = mark === "," || DASH.test(mark);
  if (part === undefined || (!parted && text.charAt(part.inner.end - 1) !== ",")) return false;
  const from = parted ? at + 2 : at + 1;
  let end = from;
  while (end < sentence.end && tokens[end]?.kind === "word" && tokens[end]?.capital === false) end += 1;
  const closed = end === sentence.end || (end === sentence.end - 1 && tokens[end]?.kind === "punctuation");
  return closed && end > from && end - from <= FEW && !is(tokens[from], NO_VERB);
}
