import type { Lexicon } from "./lexicon.ts";
import { canBeName } from "./name-signs.ts";
import { phraseOf } from "./phrases.ts";
import { is, type Token } from "./tokens.ts";
import { ARTICLE, BODY, GIVEN_NAME, NOT_NAME, ROLE_NOUN, STOP, TITLE } from "./word-class.ts";

/** Letters; a shorter word is told by no ending. */
const SHORTEST = 5;
/** Words of a verb of speech, at most. */
const VERB_WORDS = 4;
/** Words that may hang on a job in front of a name: "violoncellista orchestru". */
const HANGING = 3;

/**
 * Tokens of which those are nouns for jobs that look like one beside a person's name, though the pack does not list them: right
 * behind a verb of speech or an article with a full name after them („…“, říká violoncellista Jan Vzor), behind a full name and a
 * comma (Jan Vzor, violoncellista,), or where a sentence opens (Violoncellista Jan Vzor). Elsewhere an ending tells nothing.
 */
export function jobsBeside(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  if (lexicon.jobEnds.size === 0) return tokens;
  let found: Token[] | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !looksLikeJob(token, lexicon) || !isBesideName(tokens, at, lexicon)) continue;
    found ??= [...tokens];
    found[at] = token.also(ROLE_NOUN);
  }
  return found ?? tokens;
}

function looksLikeJob(token: Token, { jobEnds, notJobs }: Lexicon): boolean {
  if (token.kind !== "word" || token.end - token.start < SHORTEST) return false;
  if (is(token, ROLE_NOUN | STOP | NOT_NAME | BODY | TITLE)) return false;
  const { lower } = token;
  const ends = jobEnds.get(lower.charAt(lower.length - 1));
  return ends?.some((end) => lower.endsWith(end)) === true && !notJobs.has(lower);
}

function isBesideName(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  const opens = before?.sentence !== token?.sentence;
  let name = at + 1;
  while (is(tokens[name], TITLE)) name += 1;
  if (token?.capital === true) return opens && opensTitle(tokens, name, token);
  if (before?.mark === ",")
    return isFullName(tokens, name, token) || (isFullName(tokens, at - 3, token) && !canBeName(tokens[at + 1]));
  // "közölte Példa Nóra igazgatónő": the job right behind the name.
  if (lexicon.titlesBehind && isFullName(tokens, at - 2, token) && !canBeName(tokens[at + 1])) return true;
  if (!is(before, ARTICLE) && !isBehindVerb(tokens, at, lexicon))
    return isFullName(tokens, name, token) && isNearVerb(tokens, at, lexicon);
  for (let next = name; next <= name + HANGING; next += 1) {
    if (isFullName(tokens, next, token)) return true;
    if (tokens[next]?.kind !== "word" || is(tokens[next], STOP)) return false;
  }
  return false;
}

/** "Klarinetista Jan Vzor", and "Meteorolog ústavu Jan Vzor" with a first name that is known. */
function opensTitle(tokens: readonly Token[], from: number, job: Token): boolean {
  for (let name = from; name <= from + HANGING; name += 1) {
    if ((name === from || is(tokens[name], GIVEN_NAME)) && isFullName(tokens, name, job)) return true;
    if (tokens[name]?.kind !== "word" || is(tokens[name], STOP) || tokens[name]?.sentence !== job.sentence)
      return false;
  }
  return false;
}

/** "juokiasi švyturio prižiūrėtojas", "пояснив ідею підприємець": small words that stand between verb and job. */
function isNearVerb(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  for (let from = at - 1; from >= at - HANGING; from -= 1) {
    const token = tokens[from];
    if (token?.kind !== "word" || token.capital || is(token, STOP)) return false;
    if (isBehindVerb(tokens, from, lexicon)) return true;
  }
  return false;
}

function isBehindVerb(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  for (let size = 1; size <= VERB_WORDS; size += 1) if (phraseOf(tokens, at - size, lexicon) === size) return true;
  return false;
}

/** Two words with capitals of one sentence, and no body's; "Jan" is a first name as well as a month. */
const isFullName = (tokens: readonly Token[], at: number, beside: Token | undefined): boolean =>
  ((tokens[at]?.capital === true && is(tokens[at], GIVEN_NAME)) || canBeName(tokens[at])) &&
  canBeName(tokens[at + 1]) &&
  tokens[at]?.sentence === beside?.sentence &&
  tokens[at + 1]?.sentence === beside?.sentence &&
  ![0, 1, 2].some((more) => is(tokens[at + more], BODY));
