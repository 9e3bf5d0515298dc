import { canBeName, isFirstName } from "./name-signs.ts";
import { is, type Token } from "./tokens.ts";
import { ARTICLE, BODY, PARTICLE, ROLE_NOUN, VERB } from "./word-class.ts";

/** Signs around what somebody is called, and those that close them. */
const OPENING = "(“\"'‘„«";
const CLOSING = ")”\"'’“»";
/** Words of "Big Jo". */
const LONGEST = 2;

/**
 * Where the name goes on behind "“Jo”" or "(Jo)" in "Josephine “Jo” Example", which stand at `at`; `at` where nobody is
 * called so. Refuses "Acme (Tarn) Works" and "the Rope “Hub” Initiative", which open on no first name.
 */
export function nicknameEnd(tokens: readonly Token[], from: number, at: number): number {
  const sign = OPENING.indexOf(tokens[at]?.mark || " ");
  // “…,” said Zorvin (Zorry) Example: right behind a verb of speech any first word is one.
  const said = from === at - 1 && is(tokens[from - 1], VERB) && tokens[from - 2]?.kind === "quotation";
  if (sign < 0 || !(said || isFirstName(tokens[from]) || isFirstName(tokens[at - 1]))) return at;
  let close = at + 1;
  while (close <= at + LONGEST && tokens[close]?.kind === "word" && tokens[close]?.capital === true) close += 1;
  if (close === at + 1 || !CLOSING.includes(tokens[close]?.mark || " ")) return at;
  if ((sign === 0) !== (tokens[close]?.mark === ")")) return at;
  const surname = tokens[close + 1];
  if (!canBeName(surname) || surname.sentence !== tokens[at]?.sentence || is(surname, ROLE_NOUN | BODY)) return at;
  // Marks stand close to what they hold: "'Jo'", and a space before them.
  return surname.start > (tokens[close]?.end ?? 0) && tokens[at + 1]?.start === tokens[at]?.end ? close + 1 : at;
}

/** "Lena Du,": a small part of names that has a capital and closes one is a surname. */
export const isWholeParticle = (tokens: readonly Token[], at: number): boolean =>
  canBeName(tokens[at]) && is(tokens[at], PARTICLE) && !is(tokens[at], ARTICLE) && tokens[at + 1]?.kind !== "word";
