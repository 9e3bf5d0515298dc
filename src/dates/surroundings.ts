import { dayWords } from "./common-forms.ts";
import type { Shape } from "./shape.ts";
import { folded, type Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

const days: ReadonlySet<string> = new Set(dayWords);
const PAUSES = ",.،";
const OPENING = ",،(（";
const CLOSING = ")）";
/** A weekday that ends in a full stop is short ("Thurs."); a longer word ended the sentence before. */
const LONGEST_SHORT_WEEKDAY = 5;

interface Weekday {
  readonly weekday: number;
  /** Index of its token. */
  readonly index: number;
}

/** The weekday that leads into a date: "Wed., Oct. 13", "Wednesday the 13th", "quarta-feira, 13 de outubro". */
function weekdayBefore(tokens: readonly Token[], from: number, floor: number, words: Vocabulary, foreign: boolean) {
  let stop = false;
  for (let index = from - 1; index >= Math.max(floor, from - 5); index -= 1) {
    const token = tokens[index];
    if (!token || token.kind === "number" || tokens[index + 1]?.apart) return null;
    if (token.kind === "word") {
      const weekday = words.weekday(folded(token), foreign);
      if (weekday && !(stop && token.text.length > LONGEST_SHORT_WEEKDAY)) return { weekday, index } satisfies Weekday;
      if (!words.isFiller(folded(token))) return null;
    } else if (token.text === ".") stop = true;
    else if (!PAUSES.includes(token.text) && !(token.text === "-" && token.tight)) return null;
  }
  return null;
}

/** Where a date starts that has its form from the token `index` on: at its weekday or the words that lead into it. */
export function whereItStarts(
  tokens: readonly Token[],
  index: number,
  floor: number,
  words: Vocabulary,
  foreign: boolean,
): { start: number; weekday: number | null } {
  const found = weekdayBefore(tokens, index, floor, words, foreign);
  let first = found?.index ?? index;
  for (let steps = 0; steps < 2; steps += 1) {
    const token = tokens[first - 1];
    if (first - 1 < floor || token?.kind !== "word" || tokens[first]?.apart || !words.isFiller(folded(token))) break;
    // "10 am 5 May": behind a number, the word is that number's.
    if (tokens[first - 2]?.kind === "number") break;
    first -= 1;
  }
  return { start: tokens[first]?.start ?? 0, weekday: found?.weekday ?? null };
}

/** Letters of a weekday that stands behind a date without a mark: a shorter one is another word in too many languages. */
const FEWEST_BARE = 4;

/** "12 Mart 2025 Çarşamba", "12/3/2025 Τετάρτη": a weekday right behind the year, and nothing but a mark behind it. */
function bareWeekday(
  tokens: readonly Token[],
  at: number,
  words: Vocabulary,
  { options, foreign }: Shape,
): { weekday: number; end: number } | null {
  const token = tokens[at];
  if (options.length === 0 || token?.kind !== "word" || token.text.length < FEWEST_BARE || token.apart) return null;
  if (tokens[at + 1] !== undefined && tokens[at + 1]?.kind !== "mark") return null;
  const weekday = words.weekday(folded(token), foreign);
  return weekday ? { weekday, end: token.end } : null;
}

/** A weekday behind a date: "13 October 2021 (Wednesday)", "13., szerda", "13 d., trečiadienis", "12 Mart 2025 Çarşamba". Refuses the head of another date. */
export function weekdayAfter(
  tokens: readonly Token[],
  next: number,
  words: Vocabulary,
  shape: Shape,
): { weekday: number; end: number } | null {
  const day = tokens[next];
  const behind = day?.kind === "word" && !day.apart && days.has(folded(day)) ? next + 1 : next;
  const at = tokens[behind]?.text === "." && tokens[behind]?.tight ? behind + 1 : behind;
  const bare = bareWeekday(tokens, at, words, shape);
  if (bare !== null) return bare;
  const opening = tokens[at];
  const token = tokens[at + 1];
  if (!opening || !OPENING.includes(opening.text) || token?.kind !== "word" || opening.apart || token.apart)
    return null;
  const weekday = words.weekday(folded(token), shape.foreign);
  if (!weekday) return null;
  const inBrackets = "(（".includes(opening.text);
  const dot = tokens[at + 2]?.text === "." && tokens[at + 2]?.tight ? 1 : 0;
  const after = tokens[at + 2 + dot];
  if (inBrackets) return after && CLOSING.includes(after.text) ? { weekday, end: after.end } : null;
  const goesOn = tokens.slice(at + 2, at + 5).some((later) => later.kind === "number");
  return goesOn ? null : { weekday, end: token.end };
}
