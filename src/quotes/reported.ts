import { isOf } from "./lexicon.ts";
import type { Mention } from "./mention.ts";
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
  const last = sentences.at(-1);
  if (cue === undefined) return null;
  const closes = last?.number === cue.sentence && last.mentions.every((each) => each === cue.subject || !isOther(each));
  return { speaker: () => speakers.of(cue), paragraph: index, closes };
}

/** "Tom Example praised Jan Example.": either may speak now. */
const isOther = ({ kind, name, oblique, article }: Mention): boolean =>
  kind === "name" && !oblique && article === undefined && name?.includes(" ") === true;

/**
 * Whose view the paragraph before a quotation reports that nobody is named beside: "Jan Eksempel håber på flere skibe." / "– Vi har
 * plads til ti."; "The mill must close, said Jan Example." / "“We have looked at every way.”", where nothing stands in the paragraph
 * but the quotation. Refuses bodies there: "The council said that the mill would close" leads to whoever speaks for it.
 */
export function reportedBefore(
  { parts, tokens, text, index, lexicon }: Paragraph,
  reported: Reported | null,
): Speaker | null {
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
  const words = speaker.name.toLowerCase().split(" ");
  if (speaker.kind !== "speech" || words.length < 2 || words.some((word) => isOf(lexicon, word, BODY))) return null;
  return { ...speaker, because, presumed: true };
}
