import type { Draft } from "./attribute.ts";
import type { Cue } from "./cue.ts";
import type { Mention } from "./mention.ts";
import { isFirstName } from "./name-signs.ts";
import type { Paragraph } from "./paragraphs.ts";
import type { Part } from "./part.ts";
import type { People } from "./people.ts";
import { type Speaker, type Speakers, speech } from "./speakers.ts";
import type { Token } from "./tokens.ts";

/** Words before the verb of a sentence that signs: "Così lo ha", "È quanto". */
const OPENING_WORDS = 3;

/** A paragraph that is only a name, "– Jan Example, director", or says who spoke, signs the quotation before it. */
export function signerOf(paragraph: Paragraph, draft: Draft, people: People, speakers: Speakers): Speaker | null {
  const { tokens, mentions, parts, index } = paragraph;
  const last = draft.parts.at(-1);
  const [mention] = mentions;
  if (draft.cue !== null || last === undefined || last.paragraph !== index - 1 || !last.closesParagraph) return null;
  const torn = tornOff(paragraph);
  if (torn !== null) return speakers.of(torn);
  if (parts.length > 0 || mention?.kind !== "name") return null;
  const cue = saysWho(paragraph);
  if (cue !== null) return speakers.of(cue);
  const dashed = tokens[0]?.kind === "punctuation";
  // "Jane Example,": her job stands in the line below.
  const end = tokens.at(-1)?.mark === "," ? tokens.length - 1 : tokens.length;
  const whole = mention.start === (dashed ? 1 : 0) && (mention.end === end || (dashed && isSigned(tokens, mention)));
  if (!whole || (!dashed && mention.role === null && !signsAlone(paragraph, mention, last))) return null;
  const person = people.named(mention);
  const role = mention.role ?? person?.roles[0] ?? null;
  return speech(person?.name ?? mention.name, role, "the line after the quotation is a name");
}

/** "Jan Example" alone below a paragraph that is nothing but words in marks: a first name that is known, and no heading. */
const signsAlone = ({ tokens, role }: Paragraph, { start, end }: Mention, { outer, dash }: Part): boolean =>
  role !== "subhead" && end - start > 1 && isFirstName(tokens[start]) && outer.start === 0 && dash === null;

/** "said Jan Example, director.": the rest of a sentence, as it stands where each quotation of a page had a line of its own. */
function tornOff({ text, cues }: Paragraph): Cue | null {
  const [cue] = cues;
  return cue?.start === 0 && cue.subject !== null && !cue.colon && LOWER.test(text) ? cue : null;
}

const LOWER = /^\p{Ll}/u;

/** "Lo dichiara Mara Elvini, presidente.": one sentence that opens on the verb of the quotation above. */
function saysWho({ sentences, cues, tokens, lexicon }: Paragraph): Cue | null {
  const [cue] = cues;
  if (!lexicon.dropsPronouns || sentences.length > 1 || cue === undefined || cue.colon) return null;
  if (!tokens.slice(0, cue.start).every(({ kind }) => kind === "word")) return null;
  return cue.start <= OPENING_WORDS && cue.subject?.kind === "name" && cue.subject.start >= cue.start ? cue : null;
}

/** Tokens of "Rope Growers of Tarn" behind a name that signs, at most. */
const LONGEST_BODY = 14;

/** "– Jane Example, Rope Growers of Tarn": a body behind a comma, to the end. */
const isSigned = (tokens: readonly Token[], { end, name }: Mention): boolean =>
  name?.includes(" ") === true &&
  tokens.length - end <= LONGEST_BODY &&
  [tokens[end]?.mark, tokens[end - 1]?.mark].includes(",") &&
  tokens[tokens[end]?.mark === "," ? end + 1 : end]?.capital === true &&
  tokens.at(-1)?.sentence === tokens[end]?.sentence;
