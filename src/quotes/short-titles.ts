import type { Lexicon } from "./lexicon.ts";
import { isFirstName } from "./name-signs.ts";
import type { Range } from "./titles.ts";
import { is, type Token } from "./tokens.ts";
import { weighs } from "./weights.ts";
import { ARTICLE, BODY, GIVEN_NAME, POSTNOMINAL, ROLE_NOUN, SERVICE_RANK, STOP, TITLE } from "./word-class.ts";

/** The rank in "DA Example", and in "Tarn County DA Jane Example", where a first name shows that it is one; null elsewhere. */
export function rankIn(tokens: readonly Token[], { from, to }: Range, { ranks }: Lexicon): number | null {
  if (to - from > 1 && ranks.has(tokens[from]?.text ?? "")) return from;
  for (let at = from + 1; at < to - 2; at += 1)
    if (ranks.has(tokens[at]?.text ?? "") && isFirstName(tokens[at + 1])) return at;
  return null;
}

/**
 * A courtesy ("Dr"), or nothing but ranks of a service with capitals ("Lieutenant General", "Staff Sgt."): people keep them, and a job behind the name
 * says more. Refuses "team captain", "Attorney General".
 */
export function isRank(tokens: readonly Token[], { from, to }: Range): boolean {
  if (to - from === 1 && is(tokens[from], TITLE)) return true;
  for (let at = from; at < to; at += 1)
    if (tokens[at]?.capital !== true || !weighs(tokens[at], SERVICE_RANK)) return false;
  return to > from;
}

/** Where the name ends in "Josu Adibide Kultura zinegotzia": of a run from `at` to `end` what follows a full name may be what the job is in. */
export function personEnd(tokens: readonly Token[], at: number, end: number, { titlesBehind }: Lexicon): number {
  if (!titlesBehind || end - at < 3 || !isFirstName(tokens[at]) || !is(tokens[end], ROLE_NOUN)) return end;
  for (let next = at + 2; next < end; next += 1) if (is(tokens[next], BODY)) return next;
  return end;
}

/** "svěřil se Pirátům Erik Vzor": whom somebody tells it, in front of a first name that is known and a surname. */
export function isAddressee(tokens: readonly Token[], at: number, end: number, { nameCases }: Lexicon): boolean {
  if (nameCases.length === 0 || end - at !== 3 || isFirstName(tokens[at]) || !is(tokens[at + 1], GIVEN_NAME))
    return false;
  return tokens[at - 1]?.kind === "word" && !tokens[at - 1]?.capital && !is(tokens[at - 1], ROLE_NOUN | ARTICLE);
}

/** Small words in front of a job behind a name: "Példa János fővárosi polgármester". */
const SMALL_WORDS = 3;

/** Where the job ends that stands right behind a name, in languages that put it there; `at` where none does. */
export function titleBehind(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  if (!lexicon.titlesBehind) return at;
  let from = at;
  while (from < at + SMALL_WORDS && tokens[from]?.capital === true && is(tokens[from], BODY)) from += 1;
  for (let noun = from; noun < from + SMALL_WORDS; noun += 1) {
    const token = tokens[noun];
    if (token?.kind !== "word" || token.capital || token.sentence !== tokens[at - 1]?.sentence) return at;
    if (is(token, ROLE_NOUN)) {
      // "megbízott igazgató": the last noun of several closes the title.
      let to = noun + 1;
      while (tokens[to]?.capital === false && is(tokens[to], ROLE_NOUN)) to += 1;
      return tokens[to]?.capital === true ? at : to;
    }
    if (is(token, STOP)) return at;
  }
  return at;
}

const SHOUTED = /^\p{Lu}{2,5}$/u;

/**
 * Where "Jane Example CEO" goes on with a job in capitals, and "Jana Beispiel Sprecherin der Werft" with one on which an article hangs, the comma
 * forgotten; `to` where it does not. Refuses "Jan Peter Richter": behind a first name stands a surname.
 */
export function jobBehind(tokens: readonly Token[], from: number, to: number): number {
  if (to - from < 3 || !isFirstName(tokens[from])) return to;
  const last = tokens[to - 1];
  if (is(last, ROLE_NOUN) && !is(last, POSTNOMINAL) && SHOUTED.test(last?.text ?? "")) return to - 1;
  // "der" may belong to a name: the run may go on behind it.
  for (let job = from + 2; job < to; job += 1) if (isOwnedJob(tokens, job)) return job;
  return to;
}

/** "Sprecherin der": a job with a small article behind it, and a surname before it. */
function isOwnedJob(tokens: readonly Token[], at: number): boolean {
  const [surname, job, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (job?.capital !== true || !is(job, ROLE_NOUN) || is(job, POSTNOMINAL)) return false;
  if (!is(next, ARTICLE) || next?.capital === true || next?.sentence !== job.sentence) return false;
  return surname?.capital === true && !is(surname, GIVEN_NAME | TITLE | ROLE_NOUN | BODY);
}

/** Tokens of "(TTO)" in "Tarn Trade Office (TTO) Chairwoman", which the title behind `at` begins with; 0 for none. */
export function shortFormBefore(tokens: readonly Token[], at: number): number {
  const [open, word, close] = [tokens[at - 3], tokens[at - 2], tokens[at - 1]];
  const isShort = open?.mark === "(" && close?.mark === ")" && SHORT_FORM.test(word?.text ?? "");
  return isShort && tokens[at - 4]?.capital === true && close.sentence === tokens[at]?.sentence ? 3 : 0;
}
const SHORT_FORM = /^\p{Lu}\p{L}{0,3}\p{Lu}$/u;
