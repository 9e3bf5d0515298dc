import { is, type Token } from "./tokens.ts";
import { TITLE } from "./word-class.ts";

/** Where the courtesies in small letters end that stand at `at`: "drs.", "prof. dr.", "a.D.", "a. D."; `at` where there are none. */
export function courtesiesEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (tokens[end]?.sentence === tokens[at - 1]?.sentence && (isSmallTitle(tokens[end]) || isRetired(tokens, end)))
    end += isSmallTitle(tokens[end]) ? 1 : 2;
  return end;
}

/** Where the name begins behind courtesies in any letters: "Prof. Dr.", "a. D.". */
export function behindTitles(tokens: readonly Token[], from: number, to: number): number {
  let name = from;
  while (name < to && (is(tokens[name], TITLE) || isRetired(tokens, name))) name += is(tokens[name], TITLE) ? 1 : 2;
  return Math.min(name, to);
}

/** "a. D.", "i. R.": out of office, written in two. */
const isRetired = (tokens: readonly Token[], at: number): boolean =>
  RETIRED.test(`${tokens[at]?.text} ${tokens[at + 1]?.text}`);
const RETIRED = /^(?:a\. D|i\. R)\.$/;

const isSmallTitle = (token: Token | undefined): boolean => token?.capital === false && is(token, TITLE);
