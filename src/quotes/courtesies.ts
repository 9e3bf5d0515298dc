import { is, type Token } from "./tokens.ts";
import { TITLE } from "./word-class.ts";

/** Where the courtesies in small letters end that stand at `at`: "drs.", "prof. dr.", "a.D."; `at` where there are none. */
export function courtesiesEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (isSmallTitle(tokens[end]) && tokens[end]?.sentence === tokens[at - 1]?.sentence) end += 1;
  return end;
}

const isSmallTitle = (token: Token | undefined): boolean => token?.capital === false && is(token, TITLE);
