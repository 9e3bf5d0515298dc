import { isOf, type Lexicon } from "./lexicon.ts";
import { ROLE_NOUN } from "./word-class.ts";

/** "Direktorin" is a woman; "Direktor", who would have that ending as a woman, is a man. Null where a job does not tell. */
export function genderOfJob(head: string, lexicon: Lexicon): "he" | "she" | null {
  const ending = lexicon.feminineEnding;
  if (ending === null) return null;
  if (head.endsWith(ending)) return "she";
  return isOf(lexicon, head + ending, ROLE_NOUN) ? "he" : null;
}
