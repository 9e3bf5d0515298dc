import type { Span } from "../types.ts";
import { bitsOf, codeOf, DIGIT } from "./characters.ts";

/** Text found in another; offsets are relative to it. */
export interface Found extends Span {
  readonly text: string;
}

/** The fewest digits of a telephone number. */
export const FEWEST_DIGITS = 7;
/** The most (ITU-T E.164). */
export const MOST_DIGITS = 15;

/** A run that may be a telephone number: "+44 (0)1632 960-001", "(213) 555-0100". */
const PHONE = /(?:\+{1,2}|\()?\d[\d\s().\u00a0/–-]{5,24}\d/g;

/** True where a text holds enough figures for a telephone number. */
export function hasDigitsToCall(text: string): boolean {
  let digits = 0;
  for (let at = 0; at < text.length; at += 1) {
    if ((bitsOf(codeOf(text, at)) & DIGIT) !== 0) digits += 1;
  }
  return digits >= FEWEST_DIGITS;
}

/** Runs that may be numbers; a stroke with a whole number on either side parts two: "020 7946 0101 / 07700 900123". Refuses "0621/5550-101". */
export function runsIn(text: string): Found[] {
  const found: Found[] = [];
  PHONE.lastIndex = 0;
  for (let match = PHONE.exec(text); match !== null; match = PHONE.exec(text)) {
    const stroke = match[0].includes("/")
      ? strokeIn(match[0], text.slice(match.index, match.index + LONGEST_PAIR))
      : secondIn(match[0]);
    const run = stroke < 0 ? match[0] : match[0].slice(0, stroke).trimEnd();
    const start = match.index - before(run, text, match.index);
    found.push({ start, end: match.index + run.length, text: text.slice(start, match.index + run.length) });
    if (stroke >= 0) PHONE.lastIndex = match.index + stroke + 1;
  }
  return found;
}
const LONGEST_PAIR = 56;

/** Characters in front of a run that are of the number: the bracket of "(+352) 555 01", and "+ " of "+ 41 22 555 01 00". */
function before(run: string, text: string, at: number): number {
  const closes = run.indexOf(")");
  if (closes > 0 && text.charAt(at - 1) === "(" && !run.slice(0, closes).includes("(")) return 1;
  return run.charCodeAt(0) !== PLUS && text.slice(Math.max(0, at - 3), at).trimStart() === "+ " ? 2 : 0;
}
const PLUS = 0x2b;

function strokeIn(run: string, whole: string): number {
  for (let at = run.indexOf("/"); at >= 0; at = run.indexOf("/", at + 1)) {
    if (!hasDigitsToCall(run.slice(0, at))) continue;
    const behind = NUMBER_BEHIND.exec(whole.slice(at + 1))?.[0] ?? "";
    return hasDigitsToCall(behind) ? at : -1;
  }
  return -1;
}
/**
 * Where a second number begins right behind the first: "01632 960001 01632 960002", as columns leave it. It has its nought or bracket, and the two
 * are more than one number has. -1 where none does.
 */
function secondIn(run: string): number {
  if (run.length < FEWEST_IN_TWO) return -1;
  for (const { index } of run.matchAll(/\s(?=0\d|\(0)/g)) {
    const [first, second] = [run.slice(0, index), run.slice(index)];
    if (hasDigitsToCall(first) && second.replace(/\D/g, "").length >= FEWEST_SECOND && isTooLong(run)) return index;
  }
  return -1;
}
const isTooLong = (run: string): boolean => run.replace(/\D/g, "").length > MOST_DIGITS;
/** Signs of a run of more digits than a number has. */
const FEWEST_IN_TWO = 18;
/** The run may end within the second number. */
const FEWEST_SECOND = 6;

/** A number behind a stroke. */
const NUMBER_BEHIND = /^\s?[+(]?\d[\d\s().–-]{5,20}/;
