import { courtesiesEnd } from "./courtesies.ts";
import { homeBehind } from "./home-behind.ts";
import type { Known } from "./known.ts";
import type { Lexicon } from "./lexicon.ts";
import { partsMedium } from "./medium.ts";
import { canBeName, isFirstName } from "./name-signs.ts";
import { isWholeParticle, nicknameEnd } from "./nicknames.ts";
import { jobBehind } from "./short-titles.ts";
import { is, type Token } from "./tokens.ts";
import { isOwner } from "./weights.ts";
import {
  AGENCY,
  ARTICLE,
  BODY,
  CONJUNCTION,
  GIVEN_NAME,
  INDEFINITE,
  JOINED,
  NOT_NAME,
  PARTICLE,
  PARTING,
  POSTNOMINAL,
  PREPOSITION,
  ROLE_NOUN,
  STOP,
  SUFFIX,
  TITLE,
} from "./word-class.ts";

/** Capitalised words in a row, at most; headlines in title case have more and are no names. */
const LONGEST = 16;
/** "of the … for …" in the name of a body, at most. */
const BODY_LINKS = 3;
export const POSSESSIVE = /['’]s?$/u;
/** What a possessive ends on: looked at first. */
const POSSESSIVE_ENDS = "s'’";

/** True for "Acme’s", "the keepers’". */
export const endsInPossessive = (words: string): boolean =>
  words !== "" && POSSESSIVE_ENDS.includes(words.charAt(words.length - 1)) && POSSESSIVE.test(words);

/**
 * The end of the run of capitalised words that starts at `at`, small parts of names included ("van der"); `at` itself
 * where none starts. A possessive ends it, and so does anything but a space.
 */
export function capitalRun(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (!(canBeName(first) || isNamesake(tokens, at)) || first === undefined || is(first, ARTICLE)) return at;
  if (isCut(tokens, at)) {
    const rest = capitalRun(tokens, at + CUT);
    return rest > at + CUT ? rest : at;
  }
  const opensSentence = tokens[at - 1]?.sentence !== first.sentence;
  if ((opensSentence && is(first, STOP)) || (is(first, JOINED) && DESCRIBES.test(first.text))) return at;
  let end = at + 1;
  // "contó a EFE Juana Ejemplo": an agency that somebody speaks to is no part of the name behind it.
  const governor = is(tokens[at - 1], ARTICLE) ? tokens[at - 2] : tokens[at - 1];
  if (is(first, AGENCY) && !opensSentence && is(governor, PREPOSITION)) return end;
  while (end < at + LONGEST) {
    const token = tokens[end];
    if (token?.sentence !== first.sentence || isOwner(tokens[end - 1])) break;
    // "Brandle & Sons" is one name.
    let next = token.mark === "&" ? end + 1 : end;
    while (next < end + 3 && is(tokens[next], PARTICLE)) next += 1;
    // "Prof. dr. Jan Voorbeeld", "Minister a.D. Max Beispiel": courtesies in small letters behind a title.
    const courteous = courtesiesEnd(tokens, end);
    if (courteous > end && is(tokens[end - 1], TITLE | ROLE_NOUN)) next = courteous;
    const nickname = nicknameEnd(tokens, at, end);
    if (nickname > end) next = nickname;
    if (next > end && nickname === end && isWholeParticle(tokens, end)) next = end;
    const part = tokens[next];
    if (!canBeName(part) || part.sentence !== first.sentence) break;
    // «…», цитирует Яна Примера News.example: the site that tells it is no part of the name in front.
    if (is(part, JOINED) && SITE.test(part.text)) break;
    if (partsMedium(tokens, at, next)) break;
    const small = next > end && token.mark !== "&" && nickname === end && next !== courteous;
    if (small && (opensBody(tokens, next, first) || isParted(tokens, { at, end, next }))) break;
    end = next + 1;
  }
  return end;
}

/** "Lenta.ru", "Gazeta.Ru", "Новости.ру". Refuses "Node.js", "U.S". */
const SITE =
  /^[\p{L}\p{N}-]{3,30}\.(?:com|net|org|info|news|tv|io|eu|example|ру|рф|укр|бел|ru|su|ua|by|kz|pl|cz|sk|hu|gr|bg|rs|hr|si|mk|me|ba|al|tr|lt|lv|ee|ge|am|az|md)$/iu;

/** "Jan Example", "April Example": first names that are months as well, if neither day nor "in" says which. */
function isNamesake(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.capital !== true || !is(token, GIVEN_NAME) || !canBeName(next) || next.sentence !== token.sentence)
    return false;
  if (is(next, TITLE | ROLE_NOUN | GIVEN_NAME) || next.start !== token.end + 1) return false;
  return before?.sentence !== token.sentence || !(is(before, PREPOSITION | NOT_NAME) || FIGURE.test(before.text));
}

const FIGURE = /^\p{N}/u;

/** "Zoo- und Tierparkdirektor", "Slots- og Kulturstyrelsen": the first part of a compound whose end comes later. */
function isCut(tokens: readonly Token[], at: number): boolean {
  const [word, hyphen] = [tokens[at], tokens[at + 1]];
  if (word?.kind !== "word" || hyphen?.mark !== "-" || hyphen.start !== word.end) return false;
  return is(tokens[at + 2], CONJUNCTION) && tokens[at + 2]?.sentence === word.sentence;
}

/** Tokens of "Zoo- und". */
const CUT = 3;

/** "Oldport-born", "Acme-based": before a name, no part of it. */
const DESCRIBES = /^\p{Lu}.{0,30}-\p{Ll}{4,20}$/u;
/**
 * True where "von" is no part of a name: behind a full name ("Jan Beispiel von Amnesty"), behind a job or a noun with an
 * article, before a full name ("Tochter von Jan Beispiel"). First names alone hold it: "Jan Peter von Beispiel".
 */
function isParted(
  tokens: readonly Token[],
  { at, end, next }: { readonly at: number; readonly end: number; readonly next: number },
): boolean {
  if (!is(tokens[end], PARTING)) return false;
  let from = at;
  while (from < end && is(tokens[from], TITLE | ROLE_NOUN)) from += 1;
  const named = tokens.slice(from, end);
  if (named.length === 0) return true;
  if (named.every((token) => isFirstName(token))) return false;
  if (named.length > 1 || (from === at && is(tokens[at - 1], ARTICLE))) return true;
  return canBeName(tokens[next + 1]) && tokens[next + 1]?.sentence === tokens[next]?.sentence;
}

/** Words of a body's name looked at behind "von der", "de la". */
const BODY_WORDS = 4;
/** "FSFX", "C3SL". */
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]+$/u;

/** "Jan Beispiel von der Verbraucherzentrale", "Jeanne Exemple de la FSFX": what follows is where the person works. */
function opensBody(tokens: readonly Token[], at: number, first: Token): boolean {
  if (ACRONYM.test(tokens[at]?.text ?? "") && !ACRONYM.test(first.text)) return true;
  for (let word = at; word < at + BODY_WORDS && canBeName(tokens[word]); word += 1)
    if (is(tokens[word], BODY)) return true;
  return false;
}

/** "die Malerin Anna Beispiel": where every noun has a capital, the name behind an article begins with a first name; `from` where none does. */
export function behindNoun(tokens: readonly Token[], from: number, to: number): number {
  const [noun, first] = [tokens[from], tokens[from + 1]];
  if (to - from !== 3 || is(noun, GIVEN_NAME | BODY | TITLE) || !is(first, GIVEN_NAME) || is(tokens[to - 1], BODY))
    return from;
  return from + 1;
}

/** Where the name of a body goes on: "the Ministry" in "the Ministry of Water and of the Marsh". */
export function bodyEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  for (let links = 0; links < BODY_LINKS; links += 1) {
    if (!is(tokens[end], PREPOSITION) || tokens[end]?.sentence !== tokens[at - 1]?.sentence) break;
    // "die Stadt in einer Mitteilung": what is new is no part of a name.
    if (is(tokens[end + 1], INDEFINITE)) break;
    const next = is(tokens[end + 1], ARTICLE) ? end + 2 : end + 1;
    if (isFirstName(tokens[next])) break;
    const run = capitalRun(tokens, next);
    if (run === next) break;
    // "das Team um die Biologin Jana Beispiel": whom it is about has a name of her own.
    if (tokens.slice(next, run).some((token) => is(token, TITLE | ROLE_NOUN))) break;
    end = run;
  }
  return end;
}

/** Where a name that may go on with ", Jr." or a degree ends, and where what is printed after it begins. */
export function nameEnd(
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon?: Lexicon,
): { name: number; after: number } {
  const home = lexicon === undefined ? null : homeBehind(tokens, from, to, lexicon);
  if (home !== null && home.after > home.name) return home;
  const job = jobBehind(tokens, from, to);
  if (job < to) return { name: job, after: job };
  let name = to;
  while (name - from > 2 && is(tokens[name - 1], POSTNOMINAL)) name -= 1;
  let after = to;
  if (name === to && tokens[to]?.mark === "," && is(tokens[to + 1], SUFFIX) && !opensJob(tokens, to + 1)) {
    name = to + 2;
    after = to + 2;
  }
  for (let size = degreeAt(tokens, after); size > 0; size = degreeAt(tokens, after)) after += size;
  // ", M.D., FAHA,": behind a degree the pack knows stand others.
  while (
    after > to &&
    tokens[after]?.mark === "," &&
    tokens[after + 2]?.mark === "," &&
    ACRONYM.test(tokens[after + 1]?.text ?? "")
  )
    after += 2;
  return { name, after };
}

/** Tokens of ", M.D." and of ", Ph. D."; 0 where no degree follows. */
function degreeAt(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.mark !== ",") return 0;
  if (is(tokens[at + 1], POSTNOMINAL)) return 2;
  const [first, second] = [tokens[at + 1], tokens[at + 2]];
  return APART.test(first?.text ?? "") && second?.text === "D." && second.sentence === first?.sentence ? 3 : 0;
}
/** The first half of a degree that is written in two. */
const APART = /^(?:Ph|Pharm|Psy|Ed)\.$/;

/** ", Senior Works Engineer": no part of the name before it, but the first word of a job. */
const opensJob = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text.endsWith(".") === false &&
  canBeName(tokens[at + 1]) &&
  tokens[at + 1]?.sentence === tokens[at]?.sentence;

/** One past the case of Turkish that is cut from the name before `at`: "'in" of "Örnek'in"; `at` where there is none. */
export const caseEnd = (tokens: readonly Token[], at: number, { casesBehindApostrophe }: Lexicon): number =>
  casesBehindApostrophe && tokens[at]?.kind === "word" && tokens[at]?.start === tokens[at - 1]?.end ? at + 1 : at;

/** Lower case, without a possessive. */
export function bareWord(token: Token | undefined): string {
  const lower = token?.lower ?? "";
  return is(token, JOINED) || lower.length < 3 ? lower.replace(POSSESSIVE, "") : lower;
}

/** One capitalised word that opens a sentence and is nobody's surname elsewhere: "Sentencing, Judge Example said". */
function isDoubtful(tokens: readonly Token[], from: number, to: number, known: Known): boolean {
  const opens = tokens[from - 1]?.sentence !== tokens[from]?.sentence;
  return opens && to - from === 1 && !known.isLast(bareWord(tokens[from]));
}

/** "in Spring, District Attorney Jane Example": one word behind a preposition, nobody's surname, has no title behind it. */
const isPlace = (tokens: readonly Token[], from: number, to: number, known: Known): boolean =>
  to - from === 1 && is(tokens[from - 1], PREPOSITION) && !known.isLast(bareWord(tokens[from]));

/** One word that nothing says is a name. */
export const isUnsure = (tokens: readonly Token[], from: number, to: number, known: Known): boolean =>
  isDoubtful(tokens, from, to, known) || isPlace(tokens, from, to, known);
