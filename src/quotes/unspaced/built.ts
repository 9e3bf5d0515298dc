import { type Cue, cueFrom } from "../cue.ts";
import type { Lexicon, Unspaced } from "../lexicon.ts";
import type { Mention } from "../mention.ts";
import type { Named } from "./person.ts";
import { peopleNoted, peopleSeen } from "./seen.ts";
import type { Segment } from "./segments.ts";

/** What is read of a paragraph. */
export interface Read {
  readonly mentions: readonly Mention[];
  readonly cues: readonly Cue[];
}

export function mentionOf(
  { kind, name, role, head, title }: Named,
  { from: start, to: end, sentence }: Pick<Segment, "from" | "to" | "sentence">,
): Mention {
  return { kind, start, end, sentence, name, role, head, title, oblique: false, initial: false, article: undefined };
}

export function cueOf(
  subject: Mention | null,
  sentence: number,
  at: number,
  because: string,
  announces: boolean,
  opens: Cue["opens"] = null,
): Cue {
  const inSentence = subject !== null && subject.sentence === sentence;
  const start = inSentence ? Math.min(subject.start, at) : at;
  const end = inSentence ? Math.min(Math.max(subject.end, at), at) : at;
  return cueFrom(start, end, sentence, subject, because, announces, { opens });
}

/** Everybody else whom the paragraph names with a title, in the order of the text. */
export function withSeen(mentions: readonly Mention[], segments: readonly Segment[], lexicon: Lexicon): Mention[] {
  const starts = new Set(mentions.map(({ start }) => start));
  const seen = segments.flatMap((segment) => {
    const own = segment.text === "" || starts.has(segment.from) ? [] : peopleSeen(segment.text, lexicon);
    return [...own, ...peopleNoted(segment.note, lexicon)].map((named) => mentionOf(named, segment));
  });
  return [...mentions, ...seen].sort((a, b) => a.start - b.start);
}

/** The first verb of speech in a stretch; of two at one place the longer. */
export function verbIn(text: string, data: Unspaced): { word: string; at: number } | null {
  let best: { word: string; at: number } | null = null;
  for (const word of data.verbs) {
    const at = text.indexOf(word);
    if (at >= 0 && (best === null || at < best.at || (at === best.at && word.length > best.word.length)))
      best = { word, at };
  }
  return best;
}
