import { type Cue, cueFrom, mentionFrom } from "./cue.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Mention } from "./mention.ts";
import { phraseAt, phraseOf } from "./phrases.ts";
import { mentionAfter } from "./subject.ts";
import { is, type Token } from "./tokens.ts";
import { PREPOSITION } from "./word-class.ts";

interface Place {
  readonly at: number;
  readonly length: number;
  readonly words: string;
}

/** „…“, so Jan Beispiel; "so" as any other word names nobody. */
export function accordingBehind(
  tokens: readonly Token[],
  at: number,
  mentions: readonly Mention[],
  lexicon: Lexicon,
): number {
  const length = phraseAt(tokens, at, lexicon.accordingToBehind);
  // "So fragt Jan Beispiel" has a verb of its own.
  if (length === 0 || phraseOf(tokens, at + length, lexicon) > 0) return 0;
  // "Pour Jeanne Exemple, « … »": for anything but a person the small word has its own sense.
  if (!is(tokens[at], PREPOSITION)) return length;
  const person = mentionFrom(mentions, at + length);
  return person?.start === at + length && isPerson(person) ? length : 0;
}

/** Somebody with a title or with more names than one, and a job with its article: "Para a presidente, o cais “…”". */
const isPerson = ({ kind, name, role, article }: Mention): boolean =>
  kind === "role"
    ? article !== undefined
    : kind === "name" && (role !== null || (article === undefined && name?.includes(" ") === true));

/** "according to Jan Example", and where the small words stand behind the name: "Példa Péter szerint". */
export function accordingTo(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  place: Place,
  { cases }: Lexicon,
): Cue {
  const { at, length, words } = place;
  const end = at + length;
  const sentence = tokens[at]?.sentence ?? 0;
  const behind = mentionAfter(tokens, mentions, end, sentence) ?? null;
  // "Példa Péter szerint", "Peeter Näidise sõnul": the small word may stand behind the name.
  const own = behind ?? mentions.findLast((mention) => mention.end === at && mention.kind !== "document") ?? null;
  return cueFrom(Math.min(at, own?.start ?? at), own?.end ?? end, sentence, own, `“${words}”`, false, {
    declined: cases.length > 0,
  });
}
