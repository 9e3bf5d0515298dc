import { lengthsOfTime, onOccasions } from "../languages/on-occasions.ts";
import { holdsRole } from "./titles.ts";
import type { Token } from "./tokens.ts";

/** By their first word, the rest of each. */
const phrases = new Map<string, (readonly string[])[]>();
for (const phrase of onOccasions) {
  const [first = "", ...rest] = phrase.replaceAll("'", "' ").split(" ");
  phrases.set(first, [...(phrases.get(first) ?? []), rest]);
}
const lengths: ReadonlySet<string> = new Set(lengthsOfTime);
const FIGURE = /^\p{N}/u;

/**
 * Where "during the festival" begins in "mayor of Oldport during the festival", behind the head of a title between `from` and `to`;
 * `to` where nothing of the kind stands there. Refuses "mayor during ten years".
 */
export function occasionFrom(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) {
    const token = tokens[at];
    const rests = token?.capital === false ? phrases.get(straight(token.lower)) : undefined;
    const rest = rests?.find((words) => words.every((word, index) => isWord(tokens[at + 1 + index], word)));
    if (rest === undefined) continue;
    const next = tokens[at + 1 + rest.length];
    if (next === undefined || lengths.has(next.lower) || FIGURE.test(next.text)) continue;
    if (holdsRole(tokens, { from, to: at })) return at;
  }
  return to;
}

const straight = (word: string): string => (word.endsWith("’") ? `${word.slice(0, -1)}'` : word);
const isWord = (token: Token | undefined, word: string): boolean =>
  token?.kind === "word" && straight(token.lower) === word;
