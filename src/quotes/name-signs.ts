import { is, type Token } from "./tokens.ts";
import { GENITIVE_BODY, GIVEN_NAME, JOINED, NOT_NAME } from "./word-class.ts";

/** "R-Va.", "D-OR": party and seat of a member. */
const PARTY = /^[DRI]-\p{Lu}[\p{L}.]{0,6}$/u;

/** True for a capitalised word that is no weekday, month or "Today". */
export function canBeName(token: Token | undefined): token is Token {
  if (token?.kind !== "word" || !token.capital || is(token, NOT_NAME)) return false;
  return !(is(token, JOINED) && PARTY.test(token.text));
}

const INITIAL = /^\p{Lu}\.$/u;
const LONGEST_INITIAL = 3;

/** True for "Jane" and "J.". */
export const isFirstName = (token: Token | undefined): boolean =>
  token?.capital === true &&
  (is(token, GIVEN_NAME) || (token.end - token.start <= LONGEST_INITIAL && INITIAL.test(token.text)));

/** "QR", "ҚР": the letters of a country or a body. */
export const isLetters = (token: Token | undefined): boolean => token?.kind === "word" && LETTERS.test(token.text);
const LETTERS = /^\p{Lu}{2,5}$/u;

/** "Петко", and "Б.Загвар" of Mongolian, a father's initial glued to a first name: one word that is a whole name. */
export const isNamedAlone = (token: Token | undefined): boolean =>
  (is(token, GIVEN_NAME) && !isLetters(token)) || (is(token, JOINED) && INITIALLED.test(token?.text ?? ""));
const INITIALLED = /^(?=\p{Script=Cyrillic})\p{Lu}\.\p{Lu}\p{Ll}{2,20}$/u;

/** True where one of some words is a first name, or the family name that comes first. */
export const holdsFirstName = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => is(token, GIVEN_NAME));

/** A capitalised word that belongs to no place and no body. */
export const isPlainName = (token: Token | undefined): boolean => token?.capital === true && !is(token, GENITIVE_BODY);
