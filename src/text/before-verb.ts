import { type HeadWord, wordsAtHead } from "./dash-names.ts";
import type { SpeechWords } from "./dash-speech.ts";
import { key } from "./fold.ts";
import { verbOf } from "./speech-verbs.ts";

/** "Esimerkin kaupungin johtaja Kari Esimerkki": words of a title and a name in front of the verb. */
const TITLE_AND_NAME = 8;
/** A shorter noun ends no compound: "sjef" in "konsernsjef" does. */
export const SHORTEST_HEAD = 4;
/** What closes a clause behind its verb. */
const CLOSES = /^\p{Ll}[^,.!?]{0,40}(?:[,.!?]|$)/u;
const CAPITAL = /^\p{Lu}/u;

/** "Kari Eksempel sier.", "hän kertoo,": a title and a name, or a pronoun, in front of a verb that closes its clause. */
export function namesBeforeVerb(rest: string, words: SpeechWords): boolean {
  const parts = wordsAtHead(rest, TITLE_AND_NAME);
  for (let at = 0; at < parts.length; at += 1) {
    const [word, start] = parts[at] as HeadWord;
    if (at > 0 && verbOf(rest.slice(start), words.verbs) !== undefined) return CLOSES.test(rest.slice(start));
    if (CAPITAL.test(word) || endsInRole(key(word), words)) continue;
    // A pronoun stands alone.
    const next = parts[at + 1];
    const alone = at === 0 && words.pronouns.has(key(word)) && next !== undefined;
    if (!alone || verbOf(rest.slice(next[1]), words.verbs) === undefined)
      return words.articles.size === 0 && bareTitleBeforeVerb(rest, words);
  }
  return false;
}

/** "(kok.)": a party behind a name. */
const PARTY = / \(\p{L}{1,8}\.?\)(?= )/u;
/** One clause: a comma parts two titles alone. */
const MARK = /[,.!?;…"“”«»()]|:(?!\p{Ll})/u;

/**
 * "eläintarhan johtaja Matti Esimerkki kertoo", "professori Matti Esimerkki Mallilan yliopistosta sanoo": where nouns hang on a
 * title without any small word, whatever stands in front of it; behind the name in small letters the place it is from.
 */
function bareTitleBeforeVerb(whole: string, words: SpeechWords): boolean {
  const rest = whole.replace(PARTY, "");
  const parts = wordsAtHead(rest, TITLE_AND_NAME);
  const verb = parts.findIndex(([word, start], at) => at > 1 && isVerb(word, rest.slice(start), words));
  const before = parts.slice(0, Math.max(verb, 0));
  const title = before.findLastIndex(([word]) => endsInRole(key(word), words));
  const start = parts[verb]?.[1];
  if (start === undefined || !CAPITAL.test(before[title + 1]?.[0] ?? "") || !CLOSES.test(rest.slice(start)))
    return false;
  // "yksikön päällikkö, dosentti Matti Esimerkki": two titles.
  const [first = "", second = "", ...more] = rest.slice(0, start).split(", ");
  if (MARK.test(first + second) || more.length > 0) return false;
  if (second !== "" && !endsInRole(key(wordsAtHead(first, TITLE_AND_NAME).at(-1)?.[0] ?? ""), words)) return false;
  return before.every(([word], at) => CAPITAL.test(word) || fits(word, at > title, words));
}

const isVerb = (word: string, rest: string, words: SpeechWords): boolean =>
  !CAPITAL.test(word) && verbOf(rest, words.verbs) !== undefined;

/** In front of the title any noun, behind the name a place that somebody is from. */
const fits = (word: string, isBehind: boolean, words: SpeechWords): boolean =>
  !words.common.has(key(word)) && (!isBehind || words.homes.some((ending) => word.endsWith(ending)));

/** "konsernsjef" ends in "sjef". */
export function endsInRole(lower: string, { roles }: SpeechWords): boolean {
  for (let start = lower.length - SHORTEST_HEAD; start >= 0; start -= 1) if (roles.has(lower.slice(start))) return true;
  return false;
}
