import { is, type Token } from "./tokens.ts";
import { GIVEN_NAME, JOINED, NOT_NAME } from "./word-class.ts";

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
