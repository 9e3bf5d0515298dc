import { isOf, type Lexicon } from "./lexicon.ts";
import type { Mention } from "./mention.ts";
import type { Place } from "./nearest-cue.ts";
import type { Paragraph } from "./paragraphs.ts";
import type { Speaker, Speakers } from "./speakers.ts";
import { BODY } from "./word-class.ts";

/** Who is reported to say something in a paragraph that quotes nobody. */
export interface Reported {
  readonly speaker: () => Speaker | null;
  /** The index of that paragraph. */
  readonly paragraph: number;
  /** Whether its last sentence reports it and is about nobody else. */
  readonly closes: boolean;
}

/** What a paragraph that quotes nobody reports last. */
export function reportIn({ cues, sentences, index }: Paragraph, speakers: Speakers): Reported | null {
  const cue = cues.at(-1);
  if (cue === undefined) return null;
  const last = sentences.at(-1);
  const closes = last?.number === cue.sentence && last.mentions.every((each) => each === cue.subject || !isOther(each));
  return { speaker: () => speakers.of(cue), paragraph: index, closes };
}

/** "Tom Example praised Jan Example.": either may speak now. */
const isOther = ({ kind, name, oblique, article }: Mention): boolean =>
  kind === "name" && !oblique && article === undefined && name?.includes(" ") === true;

/** Whose words are reported right before a quotation that nobody is named beside: in the paragraph before it, or in its own. */
export const reportedNear = (
  paragraph: Paragraph,
  place: Place,
  reported: Reported | null,
  speakers: Speakers,
): Speaker | null =>
  (place.at === 0 ? reportedBefore(paragraph, reported) : null) ?? reportedBeside(paragraph, place, speakers);

/** "She says the boats are small. “They are quick as well.”": whom the sentence right before a whole quotation reports, by a pronoun for somebody. */
function reportedBeside(
  { sentences, lexicon }: Paragraph,
  { at, sentence }: Place,
  speakers: Speakers,
): Speaker | null {
  const earlier = sentences[sentence.number - 1];
  const cue = earlier?.cues.at(-1);
  if (earlier === undefined || cue?.subject?.kind !== "pronoun" || sentence.first !== at) return null;
  if (earlier.quotations.length > 0 || earlier.mentions.some((each) => each !== cue.subject && isOther(each)))
    return null;
  const speaker = speakers.of(cue);
  return speaker !== null && isPerson(speaker, lexicon) ? { ...speaker, because: BESIDE, presumed: true } : null;
}
const BESIDE = "the person whose words the sentence before reports";

/** Speaks, and has a full name without a word for a body. */
function isPerson({ kind, name }: Speaker, lexicon: Lexicon): boolean {
  const words = name?.toLowerCase().split(" ") ?? [];
  return kind === "speech" && words.length > 1 && !words.some((word) => isOf(lexicon, word, BODY));
}

/**
 * Whose view the paragraph before a quotation reports that nobody is named beside: "Jan Eksempel håber på flere skibe." / "– Vi har
 * plads til ti."; "The mill must close, said Jan Example." / "“We have looked at every way.”", where nothing stands in the paragraph
 * but the quotation. Refuses bodies there: "The council said that the mill would close" leads to whoever speaks for it.
 */
function reportedBefore({ parts, tokens, text, index, lexicon }: Paragraph, reported: Reported | null): Speaker | null {
  if (reported?.paragraph !== index - 1) return null;
  const [part] = parts;
  const dash = part?.dash === "bare";
  // A comma within the marks says that who speaks is to follow.
  // A stop behind the closing mark, as Spanish and Italian set it, is no further word.
  const alone = tokens.length === 1 || (tokens.length === 2 && tokens[1]?.mark === ".");
  const isWhole = alone && part !== undefined && text.charAt(part.inner.end - 1) !== ",";
  if (!dash && !(reported.closes && isWhole)) return null;
  const speaker = reported.speaker();
  if (speaker?.name == null) return null;
  const because = "the person whose words the paragraph before reports";
  if (dash) return { ...speaker, because };
  return isPerson(speaker, lexicon) ? { ...speaker, because, presumed: true } : null;
}
