import { signOffs } from "../languages/sign-offs.ts";
import { key } from "./fold.ts";

const phrases = signOffs.map(key);
const whole = new Set(phrases);
/** Words from which on a formula closes a sentence by itself: "Cordialement" alone may end another one. */
const FEWEST_AT_END = 2;
const atEnd = phrases.filter((phrase) => phrase.split(" ").length >= FEWEST_AT_END);
const MARKS = /^[\s"“„«]+|[\s.,;:!。、！]+$/gu;

/** True for what closes a letter: "Mit freundlichen Grüßen,", "…, nous vous prions d’agréer nos salutations distinguées." Refuses "with kind regards to …". */
export function closesLetter(text: string): boolean {
  const line = key(text).replace(MARKS, "");
  return (
    whole.has(line) ||
    atEnd.some((phrase) => line.endsWith(phrase) && !/[\p{L}\p{M}]$/u.test(line.slice(0, -phrase.length)))
  );
}
