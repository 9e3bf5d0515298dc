import type { Known } from "./known.ts";
import type { Lexicon } from "./lexicon.ts";
import { isToldTo } from "./medium.ts";
import { bareWord } from "./names.ts";
import { is, type Token } from "./tokens.ts";
import {
  ARTICLE,
  GIVEN_NAME,
  NOT_NAME,
  PREPOSITION,
  PRONOUN,
  ROLE_NOUN,
  STOP,
  SUBJECT_PRONOUN,
  TITLE,
} from "./word-class.ts";

/** Marks in front of a name. */
const OPENING = "\"“„«»‘'‚";
export const isOpening = (token: Token | undefined): boolean =>
  token !== undefined && token.mark !== "" && OPENING.includes(token.mark);

/** iš frakcijos „Darna“: what stands by itself in marks behind a small noun is what that is called, and nobody; so is the paper to which somebody speaks. */
export function isCalled(tokens: readonly Token[], from: number, to: number, { genitive }: Lexicon): boolean {
  if (isToldTo(tokens, from)) return true;
  if (genitive?.loose !== true || !isOpening(tokens[from - 1]) || !isClosing(tokens[to])) return false;
  // „Vėjuko“ įkūrėjas: whose head somebody is.
  if (is(tokens[to + 1], ROLE_NOUN)) return true;
  const noun = tokens[from - 2];
  return noun?.kind === "word" && !noun.capital && !is(noun, STOP | ROLE_NOUN);
}

const isClosing = (token: Token | undefined): boolean =>
  token !== undefined && token.mark !== "" && "\"”“»«'’‘".includes(token.mark);

/** Ends of German adjectives: "diesjährigen". */
const ADJECTIVE = /(?:e|e[mnrs])$/;

/**
 * How many words in front of a name or a title belong to it: an article; where every noun has a capital, also "seiner" and
 * an adjective ("seiner amtlichen Funktion"); where adjectives stand behind, a noun of which one word is the name ("del
 * gruppo Atlantis"): that is nobody.
 */
export function leadOf(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon, known: Known): number {
  const before = tokens[from - 1];
  if (is(before, ARTICLE)) return 1;
  if (to - from > 1 || before?.kind !== "word" || before.capital || before.sentence !== tokens[from]?.sentence)
    return 0;
  const name = tokens[from];
  if (!name?.capital || is(name, GIVEN_NAME | ROLE_NOUN | TITLE) || known.isLast(bareWord(name))) return 0;
  if (lexicon.capitalNouns) {
    if (isPossessive(before)) return 1;
    const leads = is(tokens[from - 2], ARTICLE) || isPossessive(tokens[from - 2]);
    return leads && ADJECTIVE.test(before.lower) && !is(before, STOP | NOT_NAME) ? 2 : 0;
  }
  const noun = lexicon.adjectivesBehind && !is(before, STOP | NOT_NAME | ROLE_NOUN | TITLE);
  return noun && is(tokens[from - 2], ARTICLE | PREPOSITION) ? 2 : 0;
}

/** "seiner", "ihrem". */
const isPossessive = (token: Token | undefined): boolean => is(token, PRONOUN) && !is(token, SUBJECT_PRONOUN);

/** An office and a name of two words. */
const WITH_OFFICE = 3;

/** Where the name begins in "le développeur Atlantis Jean Exemple": the first name tells it from the body before it. */
export function behindBody(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon, known: Known): number {
  if (is(tokens[from], GIVEN_NAME | TITLE)) return from;
  // "wethouder Wonen Jana Voorbeeld": what is a name by itself elsewhere is one here.
  if (to - from === WITH_OFFICE && known.isRun(`${bareWord(tokens[to - 2])} ${bareWord(tokens[to - 1])}`))
    return to - 2;
  if (!lexicon.adjectivesBehind) return from;
  for (let at = from + 1; at < to - 1; at += 1) if (is(tokens[at], GIVEN_NAME)) return at;
  return from;
}
