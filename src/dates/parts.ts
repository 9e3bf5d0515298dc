import { thaiMonths } from "../languages/thai-months.ts";
import { codeAt } from "../text/characters.ts";
import { fullYear, isYear } from "./calendar.ts";
import { monthEnds, monthFronts, yearEndings, yearWords } from "./common-forms.ts";
import type { MonthName } from "./names.ts";
import { gluedRight } from "./shape.ts";
import { folded, type Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A part of a date, and the index of the token behind it. */
export interface Part {
  readonly value: number;
  readonly next: number;
}

const years: ReadonlySet<string> = new Set(yearWords);
/** "5 พฤศจิกายน 2569": Thailand counts its years from the death of the Buddha. */
const BUDDHIST = 543;
const THAI = /\p{Script=Thai}$/u;
const FIRST_THAI = 0xe00;
/** Asked of each year: the word before it is hardly ever Thai. */
const isThai = (word: string): boolean => word !== "" && codeAt(word, word.length - 1) >= FIRST_THAI && THAI.test(word);
const endings: ReadonlySet<string> = new Set(yearEndings);
const hasEnding = (after: Token | undefined): boolean =>
  after?.kind === "word" && (endings.has(folded(after)) || (isCyrillic(after.text) && years.has(folded(after))));
/** "2023г.", "2023ж.": run into the year. */
const isCyrillic = (word: string): boolean => codeAt(word, 0) >= 0x400 && codeAt(word, 0) < 0x530;
const APOSTROPHES = "'’";

/**
 * Steps over what may join two parts of a date: a few of the given marks, a tight hyphen, up to two fillers. Gives the
 * index of the next part; where a blank line comes first, one behind the last token.
 */
export function overJoint(tokens: readonly Token[], from: number, words: Vocabulary, marks: string): number {
  let index = from;
  let fillers = 0;
  for (; index < from + 4; index += 1) {
    const token = tokens[index];
    if (token?.apart) return tokens.length;
    if (!token || token.kind === "number") break;
    if (token.kind === "word") {
      fillers += 1;
      const word = folded(token);
      // "3. des. 2024", "4 พ.ย. 2569": a small word of one language is short for a month in another.
      if (fillers > 2 || !words.isFiller(word) || words.month(word, false) || thaiMonthAt(tokens, index)) break;
    } else if (token.text === "-") {
      if (!token.tight || !tokens[index + 1]?.tight) break;
    } else if (!marks.includes(token.text) && !APOSTROPHES.includes(token.text)) break;
  }
  return index;
}

/** A day of the month with its ordinal: "13", "13th", "1er", "1.º", "1°", "13-án". */
export function dayAt(tokens: readonly Token[], index: number, words: Vocabulary): Part | null {
  const token = tokens[index];
  if (token?.kind !== "number" || token.text.length > 2) return null;
  if (token.value < 1 || token.value > 31) return null;
  const after = tokens[index + 1];
  const next = index + 1;
  if (!after?.tight) return { value: token.value, next };
  if (after.text === "°" || words.isOrdinal(folded(after))) return { value: token.value, next: next + 1 };
  const beyond = tokens[index + 2];
  if ((after.text === "." || after.text === "-") && beyond?.tight && words.isOrdinal(folded(beyond)))
    return { value: token.value, next: next + 2 };
  return { value: token.value, next };
}

/** A month by name, of one word or two ("تشرين الأول"). */
export function monthAt(
  tokens: readonly Token[],
  index: number,
  words: Vocabulary,
  foreign: boolean,
): { name: MonthName; next: number } | null {
  const token = tokens[index];
  if (token?.kind !== "word") return null;
  const dotted = thaiMonthAt(tokens, index);
  if (dotted !== null) return dotted;
  const first = folded(token);
  const name = words.month(first, foreign) ?? behindPrefix(first, words, foreign);
  if (name) return { name, next: overTwin(tokens, index + 1, name, words, foreign) };
  if (!words.isPartOfMonth(first, foreign)) return null;
  const second = tokens[index + 1];
  const pair = second?.kind === "word" ? words.month(`${first} ${folded(second)}`, foreign) : undefined;
  return pair ? { name: pair, next: overTwin(tokens, index + 2, pair, words, foreign) } : null;
}

/** "ส.ค.": letters with a stop behind each. */
function thaiMonthAt(tokens: readonly Token[], index: number): { name: MonthName; next: number } | null {
  const [first, stop, second, end] = tokens.slice(index, index + 4);
  if (first === undefined || codeAt(first.text, 0) < FIRST_THAI || stop?.text !== "." || second?.tight !== true)
    return null;
  const month = thaiMonths[`${first.text}.${second.text}`];
  if (month === undefined) return null;
  return { name: { month, capital: false }, next: index + (end?.text === "." && end.tight ? 4 : 3) };
}

/** "במאי", "ខែមីនា", "မတ်လ": some languages write a small word in one with the month. */
function behindPrefix(word: string, words: Vocabulary, foreign: boolean): MonthName | undefined {
  const front = monthFronts.find((each) => word.startsWith(each));
  if (front !== undefined) return words.month(word.slice(front.length), foreign);
  const end = monthEnds.find((each) => word.endsWith(each));
  return end === undefined ? undefined : words.month(word.slice(0, -end.length), foreign);
}

/** "نوفمبر/تشرين الثاني": the same month again, as another region calls it. */
function overTwin(
  tokens: readonly Token[],
  slash: number,
  { month }: MonthName,
  words: Vocabulary,
  foreign: boolean,
): number {
  if (tokens[slash]?.text !== "/") return slash;
  const again = monthAt(tokens, slash + 1, words, foreign);
  return again?.name.month === month ? again.next : slash;
}

/** A year of four digits with what may follow it ("г."), or of two behind a tight hyphen ("13-Oct-21"). */
export function yearAt(tokens: readonly Token[], index: number): Part | null {
  const token = tokens[index];
  if (token?.kind !== "number") return null;
  const glued = gluedRight(tokens, index);
  // "2025eko ekainaren 5a": the year in a case.
  if (glued)
    return token.text.length === 4 && isYear(token.value) && hasEnding(tokens[index + 1])
      ? { value: token.value, next: index + 2 }
      : null;
  if (token.text.length === 2 && token.tight && tokens[index - 1]?.text === "-") {
    return { value: fullYear(token.value), next: index + 1 };
  }
  // "6 ส.ค. 69": a year of two digits behind a month with stops.
  if (token.text.length === 2 && tokens[index - 1]?.text === "." && thaiMonthAt(tokens, index - 4) !== null)
    return { value: 2500 + token.value - BUDDHIST, next: index + 1 };
  // "พ.ศ. 2569": the stop is the era's.
  const lead = tokens[index - 1]?.text === "." ? tokens[index - 2] : tokens[index - 1];
  if (token.text.length === 4 && isThai(lead?.text ?? "") && isYear(token.value - BUDDHIST))
    return { value: token.value - BUDDHIST, next: index + 1 };
  if (token.text.length !== 4 || !isYear(token.value)) return null;
  // "2026. gada", "2026. godine": where numbers of an order have a stop.
  const stop = tokens[index + 1]?.text === "." && tokens[index + 1]?.tight === true ? 1 : 0;
  const word = tokens[index + 1 + stop];
  if (word?.kind !== "word" || word.apart || !years.has(folded(word))) {
    return { value: token.value, next: index + 1 };
  }
  const dot = tokens[index + 2 + stop];
  // "2021 г." keeps its dot; behind "года" the dot ends the sentence.
  const dotted = word.text.length === 1 && dot?.text === "." && dot.tight;
  return { value: token.value, next: index + stop + (dotted ? 3 : 2) };
}
