import type { Known } from "./known.ts";
import type { Lexicon } from "./lexicon.ts";
import { type Held, listedFields } from "./listed-fields.ts";
import { isFirstName } from "./name-signs.ts";
import { capitalRun } from "./names.ts";
import { holdsRole, isJobHere, type Range } from "./titles.ts";
import { is, type Token } from "./tokens.ts";
import { ARTICLE, CONJUNCTION, NOT_NAME, PREPOSITION, ROLE_NOUN, STOP, TITLE } from "./word-class.ts";

/** A name and what stands before it as a title. */
export interface Titled {
  readonly name: Range;
  readonly role: Range;
}

/** Small words between the parts of a body's name, at most: "National Centre for Rivers and Lakes". */
const LINKS = 3;
/** Words of a name, at most, and at least. */
const [LONGEST_NAME, SHORTEST_NAME] = [4, 2];

/**
 * Reads "University of Oldport President Jan Example", "Institute for Rivers and Lakes Executive Director Dr. Jan Example": a body with a small word in
 * its name, a job and somebody's name, nothing between. Refuses "Jan Example of Oldport", "Thanks to Oldport Mayor …" and a name of one word.
 */
export function titleOfBody(tokens: readonly Token[], at: number, lexicon: Lexicon, known: Known): Titled | null {
  // Where what hangs on a noun stands behind it, so does the body behind the job.
  if (lexicon.adjectivesBehind || lexicon.capitalNouns || isFirstName(tokens[at]) || is(tokens[at], TITLE)) return null;
  let end = capitalRun(tokens, at);
  if (end === at || holdsRole(tokens, { from: at, to: end })) return null;
  for (let links = 0; links < LINKS; links += 1) {
    const link = tokens[end];
    if (link === undefined || link.capital || !is(link, links === 0 ? PREPOSITION : PREPOSITION | CONJUNCTION))
      return null;
    const from = is(tokens[end + 1], ARTICLE) ? end + 2 : end + 1;
    end = capitalRun(tokens, from);
    if (end === from || tokens[from]?.sentence !== tokens[at]?.sentence) return null;
    const noun = lastJob(tokens, from + 1, end, known);
    if (noun < 0) continue;
    const several = noun === end - 1 ? titlesEnd(tokens, end) : end - 1;
    return titled(tokens, at, several === end - 1 ? noun : several);
  }
  return null;
}

/**
 * Reads "Acme Founder, Chairman and CEO Jan Example": titles with commas and an "and" before the last, and a name; or one title whose
 * fields are told so. `tail` is where what hangs on the first ends.
 */
export function severalTitles(
  tokens: readonly Token[],
  office: Range,
  tail: number,
  lexicon: Lexicon,
): Titled | Held | null {
  const { from, to } = office;
  if (tokens[to]?.mark !== ",") return listedFields(tokens, office, tail, lexicon);
  const last = titlesEnd(tokens, to);
  return last < to ? null : titled(tokens, from, last);
}

/** The name right behind the noun for a job at `noun`, of two words or more besides a courtesy. */
function titled(tokens: readonly Token[], from: number, noun: number): Titled | null {
  const to = capitalRun(tokens, noun + 1);
  let first = noun + 1;
  while (first < to && is(tokens[first], TITLE)) first += 1;
  const size = to - first;
  if (size < SHORTEST_NAME || size > LONGEST_NAME || holdsRole(tokens, { from: first, to })) return null;
  return { name: { from: noun + 1, to }, role: { from, to: noun + 1 } };
}

/** The last noun for a job in a run of capitals that words follow; -1 for none. */
function lastJob(tokens: readonly Token[], from: number, to: number, known: Known): number {
  for (let at = to - 1; at >= from; at -= 1) if (isJobHere(tokens, at, known)) return at;
  return -1;
}

/** Titles behind the first, at most, and words before the noun of one. */
const [MORE, WORDS] = [3, 3];

/** The last noun of ", Chairman and CEO", which begin at `at`; one less than `at` where there is none, or no "and" before the last. */
function titlesEnd(tokens: readonly Token[], at: number): number {
  let next = at;
  for (let titles = 0; titles < MORE; titles += 1) {
    if (tokens[next]?.mark === ",") next += 1;
    else if (!is(tokens[next], CONJUNCTION)) break;
    const joins = is(tokens[next], CONJUNCTION);
    if (joins) next += 1;
    const noun = nounFrom(tokens, next);
    if (noun < 0 || tokens[noun]?.sentence !== tokens[at - 1]?.sentence) break;
    if (joins) return noun;
    next = noun + 1;
  }
  return at - 1;
}

/** "Chief Executive Officer": up to the last of the nouns that stand together. */
function nounFrom(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + WORDS && !is(tokens[at], ROLE_NOUN)) {
    if (tokens[at]?.kind !== "word" || is(tokens[at], STOP | NOT_NAME)) return -1;
    at += 1;
  }
  if (!is(tokens[at], ROLE_NOUN)) return -1;
  while (is(tokens[at + 1], ROLE_NOUN)) at += 1;
  return at;
}
