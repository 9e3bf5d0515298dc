import { indexFrom } from "./cue.ts";
import type { Mention } from "./mention.ts";
import { is, type Token } from "./tokens.ts";
import { weighs } from "./weights.ts";
import { ARTICLE, GIVEN_NAME, MEDIUM, MEDIUM_FOR, PREPOSITION } from "./word-class.ts";

/** Tokens of a name in marks: «Новый пример». */
const LONGEST = 6;
const [OPENING, CLOSING] = ["«„“\"'‘", "»“”\"'’"];

/** True for the paper in "řekl deníku Příklad", "rekao je za portal Primjer": somebody speaks to it. Refuses "portal Primjer piše". */
export const isMedium = (tokens: readonly Token[], at: number): boolean =>
  weighs(tokens[at], MEDIUM) || (weighs(tokens[at], MEDIUM_FOR) && is(tokens[at - 1], PREPOSITION));

/** True for a name behind a paper, or one that opens with the word for it: "Gazecie Przykładowej". */
export function isToldTo(tokens: readonly Token[], from: number): boolean {
  if (tokens[from]?.capital !== true) return false;
  const { mark = "" } = tokens[from - 1] ?? {};
  const led = is(tokens[from - 1], ARTICLE) || (mark !== "" && OPENING.includes(mark));
  return isMedium(tokens, led ? from - 2 : from - 1) || isMedium(tokens, from);
}

/** True where the name of a paper is over and that of a person begins: "Gazecie Przykładowej Anna Wzorcowa", "al diario El Faro Juan Ejemplo". */
export const partsMedium = (tokens: readonly Token[], at: number, next: number): boolean =>
  is(tokens[next], GIVEN_NAME) && isToldTo(tokens, at);

/** Behind the paper at `at` to which somebody speaks, with its name; `at` where there is none. */
export function behindMedium(tokens: readonly Token[], mentions: readonly Mention[], at: number): number {
  const noun = isMedium(tokens, at) ? at : isMedium(tokens, at + 1) ? at + 1 : -1;
  if (noun < 0) return at;
  const first = mentions[indexFrom(mentions, noun)];
  if (first?.oblique && first.start <= noun + 1) return first.end;
  const open = tokens[noun + 1];
  if (open?.kind === "quotation") return noun + 2;
  if (open === undefined || open.mark === "" || !OPENING.includes(open.mark)) return noun + 1;
  for (let close = noun + 3; close <= noun + LONGEST; close += 1) {
    const { mark = "" } = tokens[close] ?? {};
    if (mark !== "" && CLOSING.includes(mark)) return close + 1;
  }
  return noun + 1;
}
