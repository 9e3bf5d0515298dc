import type { Known } from "./known.ts";
import type { Lexicon } from "./lexicon.ts";
import { isFirstName } from "./name-signs.ts";
import { capitalRun } from "./names.ts";
import { phraseAt, phraseOf, shortForm } from "./phrases.ts";
import { is, isPossessive, type Token } from "./tokens.ts";
import {
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
  let [last, hidden, closed] = [at, at, false];
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
    // "assessore alla cultura Zelda Esempi per promuovere …": small letters, capitals, and then a clause.
    if (stretch.end === start || (closed && stretch.capitals < 0)) break;
    closed = stretch.capitals > start && stretch.end - stretch.capitals > 1;
    end = stretch.end;
    hidden = stretch.capitals < 0 ? end : stretch.capitals;
    last = article ? end : hidden;
    // "Agent in Charge Jane Example of the Bureau": behind a first name the title is over.
    const named = isFirstName(tokens[end - 2]);
    // "chef för fisk Anna Exempel på Färjeverket": and behind a full name in a field of small letters.
    if (named && (end - last > 2 || (end - last === 2 && last > start))) break;
    // "procurador da República João de Exemplo"
    if (end - hidden > 1 && isFirstName(tokens[end - 1]) && is(tokens[end - 2], BODY)) break;
  }
  return { end, last, hidden };
}

/**
 * Tokens behind a noun for a job that close its title: "in charge", "(CEO)", and, where the last of several is the head, other such
 * nouns ("helyettes államtitkára"); 0 for none.
 */
export function titleEnd(tokens: readonly Token[], at: number, { titlesBehind, titleEnds }: Lexicon): number {
  const closed = phraseAt(tokens, at, titleEnds) || shortForm(tokens, at);
  if (closed > 0 || !titlesBehind) return closed;
  let end = at;
  while (tokens[end]?.capital === false && is(tokens[end], ROLE_NOUN)) end += 1;
  return end - at;
}

/** "Penal del Condado": capitals behind a title that open with no first name and go on with a small word are no person. */
export const hangsOnTitle = (tokens: readonly Token[], from: number, to: number): boolean =>
  !is(tokens[from], GIVEN_NAME) && tokens[from + 1]?.capital === false && to > from + 2;

/**
 * "rektor ved Lia skole": a title and behind it the noun of a body, which closes a name in small letters; "Präsident des Bundesverbands
 * mittelständische Fähren (BVMF)": a field with its adjective, and the body's short form.
 */
export function withBody(tokens: readonly Token[], { from, to }: Range): Range {
  if (tokens[to]?.capital === false && is(tokens[to], BODY)) return { from, to: to + 1 };
  const [body, adjective, noun] = [tokens[to - 1], tokens[to], tokens[to + 1]];
  const isField =
    body?.capital === true &&
    noun?.capital === true &&
    !is(adjective, STOP | NOT_NAME) &&
    DECLINED.test(adjective?.text ?? "");
  const end = isField && noun.sentence === body.sentence ? to + 2 : to;
  const isShort = tokens[end]?.mark === "(" && tokens[end + 2]?.mark === ")" && tokens[end + 1]?.capital === true;
  return { from, to: isShort ? end + 3 : end };
}
/** "mittelständische", "freier". */
const DECLINED = /^\p{Ll}{4,}e[rsn]?$/u;

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

/**
 * "du Conseil départemental", "alle Politiche sociali": where the adjectives of a body or a field behind a title end; `at` where there
 * are none.
 */
export function bodyAdjectivesEnd(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const isField = lexicon.fieldLinks.includes((tokens[at - 2]?.lower ?? "").replace(/['’]$/, ""));
  if (!(isField || is(tokens[at - 1], BODY)) || !tokens[at - 1]?.capital) return at;
  const end = adjectivesEnd(tokens, at, lexicon);
  // Refuses "salue", "recibe": what a body does.
  const isAdjective = ({ lower }: Token): boolean => lexicon.adjectiveEnds.some((ending) => lower.endsWith(ending));
  return tokens.slice(at, end).every(isAdjective) ? end : at;
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
  // "director general", "náměstek primátorky": where words hang on a title bare or behind it, the first of several nouns counts.
  if (lexicon.adjectivesBehind || lexicon.titleAdjectives.length > 0)
    return tokens.slice(from, to).find((token) => is(token, ROLE_NOUN | STAND_IN))?.lower ?? null;
  let end = from;
  while (end + 1 < to && !is(tokens[end + 1], PREPOSITION)) end += 1;
  return lastRoleNoun(tokens, from, end) ?? lastRoleNoun(tokens, from, to - 1);
}

/** "dyrektora", "ministrem": a title in a case that no verb's subject has. */
export const isDeclined = (tokens: readonly Token[], role: Range | null, lexicon: Lexicon): boolean =>
  role !== null && lexicon.declinedRoles.size > 0 && lexicon.declinedRoles.has(headOf(tokens, role, lexicon) ?? "");

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
