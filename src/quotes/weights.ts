import { isPossessive, type Token } from "./tokens.ts";
import { TITLE_OWNER } from "./word-class.ts";

/** True if a token is one of what the bits of the second mask say. */
export const weighs = (token: Token | undefined, classes: number): boolean =>
  ((token?.word?.weight ?? 0) & classes) !== 0;

/** "Acme's": what follows is the thing of somebody, but in "State's Attorney" it is all one title. */
export const isOwner = (token: Token | undefined): boolean => isPossessive(token) && !weighs(token, TITLE_OWNER);
