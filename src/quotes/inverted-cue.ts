import { type Cue, cueFrom } from "./cue.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Mention } from "./mention.ts";
import { phraseOf } from "./phrases.ts";
import { mentionAfter } from "./subject.ts";
import { is, type Token } from "./tokens.ts";
import { ARTICLE, CONJUNCTION, DOCUMENT, PREPOSITION, PRONOUN, RELATIVE, ROLE_NOUN, WORK } from "./word-class.ts";
import { signature } from "./wordless-cues.ts";

/** Words behind an inverted verb and its subject, at most. */
const SHORT_REST = 3;

/** Between a quotation and its verb: “…”, quipped; – … – rozczula się. */
const PARTS = /^[,–—-]$/;
/** Small words and nouns: “…,” he told Jane Example; “…” during Jan Example's talk, “…”, lecture of Jan Example. */
const NO_VERB = PRONOUN | PREPOSITION | CONJUNCTION | RELATIVE | ARTICLE | ROLE_NOUN | DOCUMENT | WORK;

/** “…,” quipped Jane Example: a verb the pack does not know, between a comma and a name. */
export function invertedAfter(
  tokens: readonly Token[],
  at: number,
  mentions: readonly Mention[],
  lexicon: Lexicon,
): Cue | null {
  const signed = signature(tokens, at, mentions);
  if (signed !== null) return signed;
  let comma = at + 1;
  while (comma < at + 3 && PARTS.test(tokens[comma]?.mark ?? "")) comma += 1;
  const verb = tokens[comma];
  if (verb === undefined || verb.kind !== "word" || verb.capital || verb.sentence !== tokens[at]?.sentence) return null;
  if (phraseOf(tokens, comma, lexicon) > 0 || is(verb, NO_VERB)) return null;
  const subject = mentionAfter(tokens, mentions, comma + 1, verb.sentence);
  if (subject !== undefined && isTalk(tokens, subject)) return null;
  if (subject?.kind !== "name" || subject.initial || subject.sentence !== verb.sentence) return null;
  // A few small words may follow: „…“, pflichtet Jan Beispiel bei.
  let after = subject.end;
  const small = comma > at + 1 ? SHORT_REST : 0;
  while (after < subject.end + small && isSmallWord(tokens[after])) after += 1;
  const ends = tokens[after]?.sentence !== verb.sentence || tokens[after]?.kind !== "word";
  if (!ends || subject.oblique) return null;
  const because = `“${verb.text}” and a name follow the quotation`;
  return cueFrom(comma, subject.end, verb.sentence, subject, because, false);
}

/** “…”, plenary lecture of Jan Example: its title has the noun for a work, or a body stands in what would be the name. */
const isTalk = (tokens: readonly Token[], { start, name }: Mention): boolean =>
  is(tokens[start], WORK | DOCUMENT) || ACRONYM.test(name ?? "");

const ACRONYM = /(?:^| )\p{Lu}{2,}(?: |$)/u;

const isSmallWord = (token: Token | undefined): boolean => token?.kind === "word" && !token.capital;

/**
 * "Havnen bør få bro til Øya, sier Eksempel.": where a verb is the second thing in its clause, a whole clause stands before it
 * and who speaks behind. Refuses "Kari Eksempel, som bor på Øya, sier Havn bør få bro": the sentence goes on.
 */
export function closesInverted(
  tokens: readonly Token[],
  verb: { readonly at: number; readonly end: number },
  subject: Mention | undefined,
  { verbSecond, capitalNouns }: Lexicon,
): boolean {
  if (!verbSecond || subject === undefined || tokens[verb.at - 1]?.mark !== "," || subject.start !== verb.end)
    return false;
  // ", Projektleiter, betont die Bedeutung:": a thing with its article, or one noun, is what the verb tells of.
  const thing = subject.article !== undefined || (capitalNouns && subject.name?.includes(" ") !== true);
  if (subject.oblique || (subject.kind === "name" && thing)) return false;
  const after = tokens[subject.end];
  return after?.kind !== "word" || after.sentence !== subject.sentence || is(after, PREPOSITION);
}
