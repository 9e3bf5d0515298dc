import type { Known } from "./known.ts";
import type { Lexicon } from "./lexicon.ts";
import { bareWord } from "./names.ts";
import { phraseAt, phraseOf } from "./phrases.ts";
import { shortFormBefore } from "./short-titles.ts";
import { is, isPossessive, type Token } from "./tokens.ts";
import { isOwner } from "./weights.ts";
import {
  AGENCY,
  ARTICLE,
  BODY,
  CONJUNCTION,
  GIVEN_NAME,
  NOT_NAME,
  PREPOSITION,
  ROLE_NOUN,
  STOP,
} from "./word-class.ts";

/** Words a title has in front of its head noun, at most. */
const LONGEST = 8;

/** How far a job title reaches to the left of its head noun: "River board flood control warden". */
export function titleStart(tokens: readonly Token[], noun: number, lexicon: Lexicon, known?: Known): number {
  let from = noun;
  while (from > 0 && noun - from < LONGEST) {
    from -= shortFormBefore(tokens, from);
    const token = tokens[from - 1];
    const body = markedBody(tokens, from - 1, noun, lexicon);
    if (body >= 0) return body;
    const shared = sharedCompound(tokens, from);
    if (shared >= 0) {
      from = shared;
      continue;
    }
    if (token?.kind !== "word" || token.sentence !== tokens[noun]?.sentence) break;
    if (isOwner(token) || is(token, NOT_NAME)) break;
    const cut = from === noun && is(token, CONJUNCTION) ? cutCompound(tokens, from - 2) : -1;
    if (cut >= 0) {
      from = cut;
      continue;
    }
    if (is(token, STOP | ARTICLE)) {
      // "officer and co-founder" is one title.
      const joined =
        isBodyAlone(tokens, from - 2, noun) ||
        ((from < noun || hasField(tokens, from) || lexicon.verbLast) &&
          isFieldAlone(tokens, from - 2, lexicon, known)) ||
        (from < noun && isFirstField(tokens, from - 2, lexicon)) ||
        (from < noun && isFieldBefore(tokens, from - 2, lexicon)) ||
        (from < noun && isCaseOf(tokens[from - 2], lexicon));
      const joins = is(token, CONJUNCTION) && (is(tokens[from - 2], ROLE_NOUN) || joined);
      if (!joins || tokens[from - 2]?.sentence !== token.sentence) break;
    }
    if (lexicon.capitalNouns && isVerbInFront(tokens, from - 1)) break;
    if (!mayOpenTitle(tokens, from - 1, lexicon)) break;
    if (from - 1 < noun && isInvertedVerb(tokens, from - 1, noun, lexicon)) break;
    // "рассказал ТАСС профессор": an agency to whom somebody speaks. "a declarat directorul": a verb has two words.
    const verb = phraseAt(tokens, from - 2, lexicon.verbs);
    if (verb === 2 || (verb === 1 && is(token, AGENCY))) break;
    from -= 1;
  }
  return isGoverned(tokens, from, noun, lexicon) ? noun : behindAge(tokens, from, noun);
}

/** "34-jährige Trainer", "34-årige træner": how old somebody is is no part of the job. */
const behindAge = (tokens: readonly Token[], from: number, noun: number): number =>
  from < noun && AGE.test(tokens[from]?.text ?? "") ? from + 1 : from;
const AGE = /^\d{2}-\p{Ll}{4,8}$/u;

/** Adjectives between an article and a title. */
const MOST_ADJECTIVES = 3;

/**
 * "Law and Harbour Secretary"; "die verkehrspolitische Sprecherin": where nouns have capitals, what stands between the article and the title in small letters is of it. `from` where
 * there is no article, or nothing between.
 */
export function adjectivesStart(tokens: readonly Token[], from: number, lexicon: Lexicon, known: Known): number {
  const joined =
    is(tokens[from - 1], CONJUNCTION) && hasField(tokens, from) && isFieldAlone(tokens, from - 2, lexicon, known);
  if (joined && tokens[from - 2]?.sentence === tokens[from]?.sentence) return from - 2;
  if (!lexicon.capitalNouns) return from;
  const sentence = tokens[from]?.sentence;
  for (let at = from - 1; at >= from - MOST_ADJECTIVES - 1; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== "word" || token.sentence !== sentence) return from;
    if (is(token, ARTICLE)) return behindAge(tokens, at + 1, from);
    if (token.capital) return from;
    // "die neue verkehrspolitische Sprecherin"
    if (is(token, STOP | NOT_NAME)) return is(tokens[at - 1], ARTICLE) ? at + 1 : from;
  }
  return from;
}

/**
 * Where "infrastruktur-" of "infrastruktur- och bostadsminister" stands, `at` being its hyphen: what two compounds have in common is
 * said once, behind the "and" in front of the head. -1 for a hyphen with no word right before it, or none behind: "Bonn - und".
 */
function cutCompound(tokens: readonly Token[], at: number): number {
  const [word, hyphen, conjunction] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (word?.kind !== "word" || hyphen === undefined || !HYPHENS.includes(hyphen.mark) || hyphen.mark === "") return -1;
  if (word.end !== hyphen.start || hyphen.end === conjunction?.start || is(word, STOP | NOT_NAME)) return -1;
  return word.sentence === conjunction?.sentence ? at - 1 : -1;
}
const HYPHENS = "-‐‑";

/**
 * Where "Vereinsgründerin" of "Vereinsgründerin und -präsidentin" stands, `at` being the word behind the hyphen: what two compounds have in
 * common is said once, in front of the "and". -1 where no job is in front, or the hyphen is a dash.
 */
function sharedCompound(tokens: readonly Token[], at: number): number {
  const [first, conjunction, hyphen, word] = tokens.slice(Math.max(0, at - 3), at + 1);
  if (word === undefined || hyphen === undefined || !HYPHENS.includes(hyphen.mark) || hyphen.mark === "") return -1;
  if (hyphen.end !== word.start || hyphen.start === conjunction?.end || !is(conjunction, CONJUNCTION)) return -1;
  return is(first, ROLE_NOUN) && first?.sentence === word.sentence ? at - 3 : -1;
}

/** Words of a body's name in marks, at most. */
const MARKED = 5;

/**
 * Where UAB „Acme“ begins, in front of the rest of a title: where what hangs on a noun stands in front of it, bodies do, with
 * their names in marks behind the word for what they are. -1 for anything else.
 */
function markedBody(tokens: readonly Token[], at: number, noun: number, lexicon: Lexicon): number {
  if (!lexicon.genitive?.loose || lexicon.titleAdjectives.length > 0 || !isMark(tokens[at])) return -1;
  for (let open = at - 2; open >= at - MARKED - 1; open -= 1) {
    if (!isMark(tokens[open])) continue;
    const body = tokens[open - 1];
    // teigia „Vėjuko“ įkūrėjas: right in front of the head the name is enough.
    if (at === noun - 1 && !is(body, BODY) && tokens[open + 1]?.capital === true) return open;
    return body?.sentence === tokens[at]?.sentence && is(body, BODY) ? open - 1 : -1;
  }
  return -1;
}

const MARKS = '"“”„«»';
const isMark = (token: Token | undefined): boolean =>
  token !== undefined && token.mark !== "" && MARKS.includes(token.mark);

/** "Na konferencji prasowej szefowa": no small word hangs on who is a verb's subject, and what is between is no part of the title. */
const isGoverned = (tokens: readonly Token[], from: number, noun: number, lexicon: Lexicon): boolean =>
  lexicon.declinedRoles.size > 0 &&
  from < noun &&
  is(tokens[from - 1], PREPOSITION) &&
  !lexicon.declinedRoles.has(tokens[noun]?.lower ?? "");

/**
 * True for "tisková" of "tisková mluvčí": where adjectives are known by their ends, nothing else stands in front of the
 * head of a title, and one with a capital only where a sentence opens. Refuses "řekl ČTK poslanec", "radost trenér".
 */
export function mayOpenTitle(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { titleAdjectives, declinedRoles, titleFronts } = lexicon;
  const [before, token] = [tokens[at - 1], tokens[at]];
  // "Näituse kujundas kunstnik": what hangs on a title in front has the ending of a case, and a verb has none.
  if (titleFronts.length > 0 && token?.capital === false && !is(token, CONJUNCTION | ROLE_NOUN))
    return titleFronts.some((ending) => token.lower.endsWith(ending));
  if (titleAdjectives.length === 0 || token === undefined || is(token, CONJUNCTION)) return true;
  if (is(token, ROLE_NOUN)) return !declinedRoles.has(token.lower);
  if (token.capital && before?.kind === "word" && before.sentence === token.sentence) return false;
  return titleAdjectives.some((ending) => token.lower.endsWith(ending));
}

/** "Police and Crime Commissioner": one word for a body, another field, and then the head. */
function isBodyAlone(tokens: readonly Token[], at: number, noun: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token?.capital !== true || !is(token, BODY) || at + 2 >= noun || tokens[at + 2]?.capital !== true) return false;
  return before?.capital !== true || before.sentence !== token.sentence;
}

/**
 * "Acme energy and climate campaigner", "the trust’s health and safety officer": the first of two fields in small letters, right behind a name or an
 * owner. Refuses "the council and transport director", "the Oldport council and transport director".
 */
function isFieldBefore(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (lexicon.adjectivesBehind || lexicon.capitalNouns || lexicon.titleAdjectives.length > 0 || lexicon.verbLast)
    return false;
  if (token?.kind !== "word" || token.capital || is(token, STOP | NOT_NAME | ROLE_NOUN | ARTICLE)) return false;
  if (before?.kind !== "word" || before.sentence !== token.sentence) return false;
  if (isPossessive(before)) return true;
  if (!before.capital || is(before, ARTICLE)) return false;
  let first = at - 1;
  while (tokens[first - 1]?.capital === true && !is(tokens[first - 1], ARTICLE)) first -= 1;
  return !is(token, BODY) || !is(tokens[first - 1], ARTICLE);
}

/** "klimata un enerģētikas ministre": a field in the case in which it stands in front of a title. */
const isCaseOf = (token: Token | undefined, { titleFronts }: Lexicon): boolean =>
  token?.kind === "word" && !is(token, STOP) && titleFronts.some((ending) => token.lower.endsWith(ending));

/** "Harbour" of "Harbour Secretary", and "Justice" of "Justice Minister": a field, though it is a job's head as well. */
const hasField = (tokens: readonly Token[], at: number): boolean =>
  !is(tokens[at], ROLE_NOUN) || is(tokens[at + 1], ROLE_NOUN);

/** "Sanayi ve Teknoloji Bakanı", "Law and Harbour spokesperson": one word with a capital for another field, where all of a title stands in front of its head. */
function isFieldAlone(tokens: readonly Token[], at: number, lexicon: Lexicon, known?: Known): boolean {
  const [before, token, behind] = [tokens[at - 1], tokens[at], tokens[at + 2]];
  const inFront = !lexicon.adjectivesBehind && !lexicon.capitalNouns && !is(token, GIVEN_NAME | NOT_NAME | STOP);
  if (lexicon.genitive !== null || !(lexicon.verbLast || inFront)) return false;
  if (token?.capital !== true || behind?.capital !== true) return false;
  // "Sample and Harbour Secretary Ann Example": two people, and the first has stood there with more of the name.
  if (!lexicon.verbLast && (known === undefined || known.isLast(bareWord(token)))) return false;
  return before?.capital !== true || before.sentence !== token.sentence;
}

/** "Mádenıet jáne ózen porttary mınıstri": the only word with a capital in such a title, and nobody's first name. */
function isFirstField(tokens: readonly Token[], at: number, { verbLast, genitive }: Lexicon): boolean {
  const [before, token, behind] = [tokens[at - 1], tokens[at], tokens[at + 2]];
  if (!verbLast || genitive === null || token?.capital !== true || behind?.capital !== false) return false;
  return !is(token, GIVEN_NAME) && (before?.capital !== true || before.sentence !== token.sentence);
}

/** "… Rahmen zeichneten Direktor Jan Beispiel": where nouns have capitals, no adjective stands right behind one. */
function isVerbInFront(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token?.capital !== false || before?.kind !== "word" || before.sentence !== token.sentence) return false;
  return before.capital && !is(before, ARTICLE) && !before.text.endsWith("s");
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
