import type { Known } from "./known.ts";
import type { Lexicon } from "./lexicon.ts";
import { isFirstName } from "./name-signs.ts";
import { capitalRun } from "./names.ts";
import { phraseAt, phraseOf } from "./phrases.ts";
import { is, isPossessive, type Token } from "./tokens.ts";
import { isOwner } from "./weights.ts";
import {
  AGENCY,
  ARTICLE,
  BODY,
  CONJUNCTION,
  COPULA,
  GIVEN_NAME,
  NOT_NAME,
  POSTNOMINAL,
  PREPOSITION,
  ROLE_NOUN,
  STAND_IN,
  STOP,
  TITLE,
} from "./word-class.ts";

/** Token indices; `to` is not included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Words a title has on one side of its head noun, at most. */
const LONGEST = 8;
/** "of the … of the … for the …": links of a tail, at most. */
const LINKS = 6;
/** Small words between the name of a body and the head of a title that begins with it: "Acme flood control chief". */
const SMALL_WORDS = 4;

/** "San Diego", "St. Louis" are places. */
const SAINT = /^(?:san|santa|são|st\.?|saint|sankt)$/;

/** True for "Baker", "baker"; false for "Mark Baker", a name, unless more of it follows: "Charlotte Mayor Jan Example". */
export function isJob(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || !is(token, ROLE_NOUN)) return false;
  // "Rep. Dean Example": behind a title a first name.
  if (is(token, GIVEN_NAME) && next?.capital === true && is(before, TITLE | ROLE_NOUN) && before?.capital === true)
    return false;
  if (!token.capital || before?.sentence !== token.sentence || !isFirstName(before)) return true;
  const more = next?.capital === true && next.sentence === token.sentence && !is(next, POSTNOMINAL);
  return more || SAINT.test(tokens[at - 2]?.lower ?? "") || is(tokens[at - 2], ARTICLE);
}

/** A job, and nobody's surname. */
export function isJobHere(tokens: readonly Token[], at: number, known: Known): boolean {
  if (!isJob(tokens, at)) return false;
  const [token, next] = [tokens[at], tokens[at + 1]];
  const surname = token?.capital === true && known.isSurname(token.lower);
  return !surname || is(tokens[at - 1], ARTICLE) || next?.capital === true;
}

/** "Jan Example", "Mayor Example": no place or body that a title may open with. */
export function isPersonRun(tokens: readonly Token[], { from, to }: Range, known: Known): boolean {
  if (isFirstName(tokens[from]) && to - from > 1) return true;
  for (let at = from; at < to - 1; at += 1) if (isJobHere(tokens, at, known)) return true;
  return false;
}

/** True if one of the tokens is the head of a job title. */
export function holdsRole(tokens: readonly Token[], { from, to }: Range): boolean {
  for (let at = from; at < to; at += 1) if (isJob(tokens, at)) return true;
  return false;
}

/** How far a job title reaches to the left of its head noun: "River board flood control warden". */
export function titleStart(tokens: readonly Token[], noun: number, lexicon: Lexicon): number {
  let from = noun;
  while (from > 0 && noun - from < LONGEST) {
    const token = tokens[from - 1];
    if (token?.kind !== "word" || token.sentence !== tokens[noun]?.sentence) break;
    if (isOwner(token) || is(token, NOT_NAME)) break;
    if (is(token, STOP | ARTICLE)) {
      // "officer and co-founder" is one title.
      const joins = is(token, CONJUNCTION) && (is(tokens[from - 2], ROLE_NOUN) || isBodyAlone(tokens, from - 2, noun));
      if (!joins || tokens[from - 2]?.sentence !== token.sentence) break;
    }
    if (lexicon.capitalNouns && isVerbInFront(tokens, from - 1)) break;
    if (from - 1 < noun && isInvertedVerb(tokens, from - 1, noun, lexicon)) break;
    // "рассказал ТАСС профессор": an agency to whom somebody speaks. "a declarat directorul": a verb has two words.
    const verb = phraseAt(tokens, from - 2, lexicon.verbs);
    if (verb === 2 || (verb === 1 && is(token, AGENCY))) break;
    from -= 1;
  }
  return from;
}

/** "Police and Crime Commissioner": one word for a body, another field, and then the head. */
function isBodyAlone(tokens: readonly Token[], at: number, noun: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token?.capital !== true || !is(token, BODY) || at + 2 >= noun || tokens[at + 2]?.capital !== true) return false;
  return before?.capital !== true || before.sentence !== token.sentence;
}

/** "… Rahmen zeichneten Direktor Jan Beispiel": where nouns have capitals, no adjective stands right behind one. */
function isVerbInFront(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token?.capital !== false || before?.kind !== "word" || before.sentence !== token.sentence) return false;
  return before.capital && !before.text.endsWith("s");
}

/** Tokens looked at behind a title for a verb of speech. */
const REST = 20;

/** “…,” grumbled neighbour Jan Example: the first word behind the marks is the verb if the sentence has no other. */
function isInvertedVerb(tokens: readonly Token[], at: number, noun: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  const mark = tokens[at - 1]?.mark === "," ? at - 2 : at - 1;
  if (token === undefined || token.capital || tokens[mark]?.kind !== "quotation" || is(token, ROLE_NOUN)) return false;
  for (let next = noun + 1; next < noun + REST; next += 1) {
    if (tokens[next]?.sentence !== token.sentence || tokens[next]?.kind === "quotation") break;
    if (tokens[next]?.capital === false && phraseOf(tokens, next, lexicon) > 0) return false;
  }
  return true;
}

/** True if small words that end in the head of a title come next: "spokesman", "flood control warden". */
export function opensTitle(tokens: readonly Token[], at: number): boolean {
  const sentence = tokens[at - 1]?.sentence;
  if (isPossessive(tokens[at - 1])) return false;
  for (let next = at; next < at + SMALL_WORDS; next += 1) {
    const token = tokens[next];
    if (token?.kind !== "word" || token.capital || token.sentence !== sentence || is(token, STOP)) return false;
    if (is(token, NOT_NAME)) return false;
    if (is(token, ROLE_NOUN)) return true;
  }
  return false;
}

/**
 * Where the name begins in “…,” says Acme rope wizard Jan Example: right behind the verb that follows a quotation, small
 * words between two runs of capitals tell what somebody is, whether or not the pack knows the trade. Null elsewhere.
 */
export function describedName(tokens: readonly Token[], at: number, end: number, lexicon: Lexicon): number | null {
  const verb = tokens[at - 1];
  if (verb?.capital !== false || tokens[at - 2]?.kind !== "quotation" || phraseOf(tokens, at - 1, lexicon) === 0)
    return null;
  let from = end;
  while (from < end + SMALL_WORDS) {
    const token = tokens[from];
    if (token?.kind !== "word" || token.sentence !== verb.sentence || is(token, NOT_NAME)) return null;
    if (token.capital) break;
    // "Jan Contoh selaku direktur": what somebody is said to be stands behind the name.
    if (is(token, STOP | COPULA)) return null;
    from += 1;
  }
  const name = capitalRun(tokens, from) - from;
  return from > end && name > 1 && name < 5 ? from : null;
}

/**
 * How far a job title reaches to the right: "of the Security Council of Atlantis". `last` is where the last run of
 * capitals begins if no article stands before it: a name may be hidden at its end; `hidden` is the same with an article.
 */
export function titleTail(tokens: readonly Token[], at: number): { end: number; last: number; hidden: number } {
  const sentence = tokens[at - 1]?.sentence;
  let end = at;
  let [last, hidden] = [at, at];
  for (let links = 0; links < LINKS; links += 1) {
    const link = tokens[end];
    if (link === undefined || link.sentence !== sentence) break;
    // "for Health and Social Care": an "and" carries on only inside such a tail.
    const joins = end > at && is(link, CONJUNCTION);
    // "du Commerce et de l’Industrie": the small words are said again.
    const again = joins && is(tokens[end + 1], PREPOSITION);
    if (!is(link, PREPOSITION) && !again && !(joins && tokens[end + 1]?.capital === true)) break;
    const next = again ? end + 2 : end + 1;
    const article = is(tokens[next], ARTICLE);
    const start = article ? next + 1 : next;
    const stretch = stretchEnd(tokens, start);
    if (stretch.end === start) break;
    end = stretch.end;
    hidden = stretch.capitals < 0 ? end : stretch.capitals;
    last = article ? end : hidden;
    // "Agent in Charge Jane Example of the Bureau": behind a first name the title is over.
    if (end - last > 2 && isFirstName(tokens[end - 2])) break;
  }
  return { end, last, hidden };
}

/** "rektor ved Lia skole": a title and behind it the noun of a body, which closes a name in small letters. */
export const withBody = (tokens: readonly Token[], { from, to }: Range): Range =>
  tokens[to]?.capital === false && is(tokens[to], BODY) ? { from, to: to + 1 } : { from, to };

/** Adjectives behind the head of a title, at most: "director general adjunto". */
const ADJECTIVES = 3;

/** Where the adjectives behind the head of a title end, in languages that put them there; `at` where there are none. */
export function adjectivesEnd(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  let end = at;
  while (lexicon.adjectivesBehind && end < at + ADJECTIVES) {
    const token = tokens[end];
    if (token?.kind !== "word" || token.capital || token.sentence !== tokens[at - 1]?.sentence) break;
    if (is(token, STOP | NOT_NAME) || phraseOf(tokens, end, lexicon) > 0) break;
    end += 1;
  }
  return end;
}

/** Small words, then capitalised ones; a small word after those belongs to the sentence. */
function stretchEnd(tokens: readonly Token[], start: number): { end: number; capitals: number } {
  let capitals = -1;
  let at = start;
  while (at < start + LONGEST) {
    const token = tokens[at];
    if (token?.kind !== "word" || token.sentence !== tokens[start]?.sentence) break;
    if (is(token, NOT_NAME) || (is(token, STOP) && !token.capital)) break;
    if (capitals >= 0 && !token.capital) break;
    if (capitals < 0 && token.capital) capitals = at;
    at += 1;
  }
  return { end: at, capitals };
}

/** The head noun of a title, lower case: "secretary" in "secretary of the council". */
export function headOf(tokens: readonly Token[], { from, to }: Range, lexicon: Lexicon): string | null {
  // "director general": where adjectives stand behind, the first of several nouns counts.
  if (lexicon.adjectivesBehind)
    return tokens.slice(from, to).find((token) => is(token, ROLE_NOUN | STAND_IN))?.lower ?? null;
  let end = from;
  while (end + 1 < to && !is(tokens[end + 1], PREPOSITION)) end += 1;
  return lastRoleNoun(tokens, from, end) ?? lastRoleNoun(tokens, from, to - 1);
}

function lastRoleNoun(tokens: readonly Token[], from: number, to: number): string | null {
  for (let at = to; at >= from; at -= 1) {
    const token = tokens[at];
    if (token !== undefined && is(token, ROLE_NOUN)) return token.lower;
  }
  return null;
}

/**
 * The name in "hoogleraar Materiaalkunde prof. dr. Jan Voorbeeld": a courtesy behind the capitals from `at` to `end` tells
 * it from what hangs on the job in front.
 */
export function nameBehindCourtesy(tokens: readonly Token[], at: number, end: number): Range | null {
  let from = end;
  while (is(tokens[from], TITLE) && tokens[from]?.capital === false) from += 1;
  if (from === end || !is(tokens[at - 1], ROLE_NOUN) || tokens[from]?.sentence !== tokens[at]?.sentence) return null;
  const to = capitalRun(tokens, from);
  return to - from >= 2 ? { from, to } : null;
}
