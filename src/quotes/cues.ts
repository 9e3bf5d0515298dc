import { type Cue, indexFrom, mentionFrom } from "./cue.ts";
import { type Lexicon, phraseOf } from "./lexicon.ts";
import type { Mention } from "./mentions.ts";
import { POSSESSIVE } from "./names.ts";
import { phraseAt, type Token } from "./tokens.ts";
import { colons, signature } from "./wordless-cues.ts";

/** Tokens that may stand between name and verb: "Jane Example, however, also said". */
const BETWEEN = 4;
/** Tokens between a verb and the name behind it: "said in a statement Jane Example". */
const LATER = 8;
/** Mentions looked at for the subject of a verb. */
const LOOK_BACK = 12;

/** Every cue of a paragraph, in order. */
export function findCues(tokens: readonly Token[], mentions: readonly Mention[], lexicon: Lexicon): Cue[] {
  const cues: Cue[] = [];
  let clause = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (token.kind === "quotation") {
      clause = at + 1;
      const cue = invertedAfter(tokens, at, mentions, lexicon);
      if (cue !== null) cues.push(cue);
      continue;
    }
    if (tokens[at - 1]?.sentence !== token.sentence) clause = at;
    const according = phraseAt(tokens, at, lexicon.accordingTo);
    const statement = phraseAt(tokens, at, lexicon.statements);
    const verb = token.capital && at > clause ? 0 : phraseAt(tokens, at, lexicon.verbs);
    const length = Math.max(according, statement, verb);
    if (length === 0) continue;
    const words = tokens
      .slice(at, at + length)
      .map(({ text }) => text)
      .join(" ");
    const place = { at, length, clause, words };
    if (according > 0) cues.push(accordingTo(tokens, mentions, place));
    else cues.push(speech(tokens, mentions, place, lexicon, cues.at(-1), statement > 0));
    at += length - 1;
  }
  return [...cues, ...colons(tokens, mentions, cues)].sort((a, b) => a.start - b.start);
}

interface Place {
  readonly at: number;
  readonly length: number;
  /** Where the clause of the verb begins: after a quotation or at the start of the sentence. */
  readonly clause: number;
  readonly words: string;
}

function accordingTo(tokens: readonly Token[], mentions: readonly Mention[], { at, length, words }: Place): Cue {
  const end = at + length;
  const sentence = tokens[at]?.sentence ?? 0;
  const own = mentionAfter(tokens, mentions, end, sentence) ?? null;
  return { start: at, end: own?.end ?? end, sentence, subject: own, because: `“${words}”`, announces: false };
}

function speech(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  { at, length, clause, words }: Place,
  lexicon: Lexicon,
  earlier: Cue | undefined,
  announces: boolean,
): Cue {
  const sentence = tokens[at]?.sentence ?? 0;
  const end = at + length;
  const cue = (subject: Mention | null, because: string): Cue => ({
    start: Math.min(at, subject?.start ?? at),
    end: Math.max(end, subject?.end ?? end),
    sentence,
    subject,
    because,
    announces,
  });
  const nearest = subjectBefore(tokens, mentions, at, clause, sentence);
  const right = mentionAfter(tokens, mentions, end, sentence);
  const afterQuotation = startsAfterQuotation(tokens, at, clause);
  if (right !== undefined && (afterQuotation || nearest === undefined) && right.kind !== "document") {
    return cue(right, `“${words}” with the name beside it`);
  }
  if (nearest !== undefined) {
    const close = at - nearest.end <= BETWEEN;
    return cue(nearest, close ? `name before “${words}”` : `“${words}” in the same sentence`);
  }
  if (right !== undefined) return cue(right, `“${words}” with the name beside it`);
  // "…, adding that": nobody new speaks.
  const silent = (token: Token): boolean => token.kind === "punctuation" || lexicon.conjunctions.has(token.lower);
  const bare = at - clause <= BETWEEN && tokens.slice(clause, at).every(silent);
  if (bare && earlier !== undefined && earlier.sentence === sentence) return cue(earlier.subject, earlier.because);
  const later = afterQuotation ? mentionFrom(mentions, end) : undefined;
  const near = later !== undefined && later.start - end <= LATER && later.sentence === sentence && !later.oblique;
  if (near && !quotationBetween(tokens, end, later.start)) return cue(later, `“${words}”`);
  const alone = afterQuotation && tokens[end]?.kind !== "word";
  return { ...cue(null, `“${words}”`), dropped: lexicon.dropsPronouns && alone };
}

/** What the clause before a verb is about: the nearest mention that no preposition governs, else the nearest. */
function subjectBefore(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  at: number,
  clause: number,
  sentence: number,
): Mention | undefined {
  let nearest: Mention | undefined;
  const last = indexFrom(mentions, at) - 1;
  for (let index = last; index >= 0 && index > last - LOOK_BACK; index -= 1) {
    const mention = mentions[index];
    if (mention === undefined || mention.start < clause || mention.sentence !== sentence) break;
    if (mention.end > at) continue;
    // "Jan Example, Acme, said": the body is where the person works.
    const owner = mentions[index - 1];
    const works = owner?.kind === "name" && owner.end === mention.start - 1 && tokens[owner.end]?.text === ",";
    const full = works && mention.kind === "name" && mention.role === null && owner.name?.includes(" ") === true;
    if (full && tokens[mention.end]?.text === "," && owner.start >= clause) return owner;
    if (!mention.oblique) return mention;
    nearest ??= mention;
  }
  return nearest;
}

/** The mention right after a verb, one adverb allowed; in "said Acme's director, Jan Example" it is the director. */
function mentionAfter(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  at: number,
  sentence: number,
): Mention | undefined {
  let index = indexFrom(mentions, at);
  const first = mentions[index];
  if (first === undefined || first.start > at + 1 || first.sentence !== sentence) return undefined;
  for (let next = mentions[index + 1]; next !== undefined && next.start === mentions[index]?.end; ) {
    if (!POSSESSIVE.test(tokens[next.start - 1]?.text ?? "")) break;
    index += 1;
    next = mentions[index + 1];
  }
  return mentions[index];
}

const quotationBetween = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => token.kind === "quotation");

function startsAfterQuotation(tokens: readonly Token[], at: number, clause: number): boolean {
  if (tokens[clause - 1]?.kind !== "quotation" || at - clause > BETWEEN) return false;
  return tokens.slice(clause, at).every((token) => token.kind === "punctuation");
}

/** “…,” quipped Jane Example: a verb the pack does not know, between a comma and a name. */
function invertedAfter(
  tokens: readonly Token[],
  at: number,
  mentions: readonly Mention[],
  lexicon: Lexicon,
): Cue | null {
  const signed = signature(tokens, at, mentions);
  if (signed !== null) return signed;
  const comma = tokens[at + 1]?.text === "," ? at + 2 : at + 1;
  const verb = tokens[comma];
  if (verb === undefined || verb.kind !== "word" || verb.capital || verb.sentence !== tokens[at]?.sentence) return null;
  if (phraseOf(tokens, comma, lexicon) > 0) return null;
  const subject = mentionAfter(tokens, mentions, comma + 1, verb.sentence);
  if (subject?.kind !== "name" || subject.initial || subject.sentence !== verb.sentence) return null;
  const after = tokens[subject.end];
  const ends = after === undefined || after.sentence !== verb.sentence || after.kind !== "word";
  if (!ends || subject.oblique) return null;
  return {
    start: comma,
    end: subject.end,
    sentence: verb.sentence,
    subject,
    because: `“${verb.text}” and a name follow the quotation`,
    announces: false,
  };
}

/** True if a paragraph ends by announcing what somebody says. */
export function announcement(cues: readonly Cue[]): Cue | null {
  return cues.findLast((cue) => cue.announces) ?? null;
}
