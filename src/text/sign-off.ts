import { salutations, signOffs } from "../languages/sign-offs.ts";
import { key } from "./fold.ts";

const phrases = signOffs.map(key);
const whole = new Set(phrases);
/** Words from which on a formula closes a sentence by itself: "Cordialement" alone may end another one. */
const FEWEST_AT_END = 2;
/** Those phrases by their last letters: most lines end on none of these. */
const atEnd = new Map<string, string[]>();
const TAIL = 3;
for (const phrase of phrases) {
  if (phrase.split(" ").length < FEWEST_AT_END) continue;
  const tail = phrase.slice(-TAIL);
  atEnd.set(tail, [...(atEnd.get(tail) ?? []), phrase]);
}
/** More characters than a tail and the marks behind it. */
const TAIL_REACH = 12;
const tails = new Set(phrases.map((phrase) => phrase.slice(-TAIL)));
const MARKS = /^[\s"“„«]+|[\s.,;:!。、！]+$/gu;

/** True for what closes a letter: "Mit freundlichen Grüßen,", "…, nous vous prions d’agréer nos salutations distinguées." Refuses "with kind regards to …". */
export function closesLetter(text: string): boolean {
  if (!tails.has(key(text.slice(-TAIL_REACH)).replace(MARKS, "").slice(-TAIL))) return false;
  const line = key(text).replace(MARKS, "");
  if (whole.has(line)) return true;
  const phrases = atEnd.get(line.slice(-TAIL)) ?? [];
  return phrases.some((phrase) => line.endsWith(phrase) && !/[\p{L}\p{M}]$/u.test(line.slice(0, -phrase.length)));
}

const openings = new Map<string, string[]>();
for (const phrase of salutations.map(key)) {
  const [head = ""] = phrase.split(/[ ,]/, 1);
  openings.set(head, [...(openings.get(head) ?? []), phrase]);
}
/** The first word of a line. */
const FIRST = /^\p{L}+/u;

/** True for what opens one: "Dear Mr. Example:", "Poštovani sugrađani:". Refuses "Dearest of all:". */
export function opensLetter(text: string): boolean {
  const phrases = openings.get(FIRST.exec(key(text))?.[0] ?? "");
  if (phrases === undefined) return false;
  const line = key(text);
  return phrases.some((phrase) => line.startsWith(phrase) && !/[\p{L}\p{M}]/u.test(line.charAt(phrase.length)));
}
