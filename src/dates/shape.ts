import type { CalendarDate } from "../types.ts";
import type { PartialDate } from "./reading.ts";
import type { Token } from "./tokens.ts";

export type Order = "dmy" | "mdy" | "ymd";

/** One way to read a date; its parts are in range, the day need not exist. */
export interface DateOption {
  readonly order: Order;
  readonly date: CalendarDate;
}

/** What has the form of a date, before the calendar is asked. */
export interface Shape {
  /** Offset of its first character, where that is not the start of its first token ("令和3年"). */
  readonly start?: number;
  /** Offset behind it. */
  readonly end: number;
  /** Every way to read it; none where day, month or year is not stated. */
  readonly options: readonly DateOption[];
  /** What is stated, for a shape without options. */
  readonly partial: PartialDate;
  /** "115-02-09": three figures that count from the founding of the Republic of China, in Chinese alone. */
  readonly republic?: true;
  /** Its month was known only as a word of a foreign language. */
  readonly foreign: boolean;
}

/** Marks that glue numbers into something else: versions, ranges, times, paths, prices. */
const GLUE = ".,:/-–—_=";
const CURRENCY = "$€£¥₽#";
/** A letter without case stands beside a number without a space in Chinese, Japanese, Arabic, Thai. */
const CASELESS_END = /\p{Lo}\p{M}*$/u;
const CASELESS_START = /^\p{Lo}/u;

/** Whether a number at `index` belongs to something that stands to its left: "B13", "2.13", "/13", "12–13", "$13". */
export function gluedLeft(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token?.tight || !before) return false;
  if (before.kind === "word") return !CASELESS_END.test(before.text);
  if (CURRENCY.includes(before.text)) return true;
  const beyond = tokens[index - 2];
  // "发布时间:2016-09-11", "Datum:13.10.2021": a label and its colon.
  if (before.text === ":" && beyond?.kind === "word") return false;
  return GLUE.includes(before.text) && before.tight && beyond !== undefined && beyond.kind !== "mark";
}

/** Whether a number at `index` goes on to its right: "13.5", "13–15", "13:30", "13%", "13km". */
export function gluedRight(tokens: readonly Token[], index: number): boolean {
  const after = tokens[index + 1];
  if (!after?.tight) return false;
  if (after.kind === "word") return !CASELESS_START.test(after.text);
  if (after.text === "%") return true;
  const beyond = tokens[index + 2];
  return GLUE.includes(after.text) && beyond?.kind === "number" && beyond.tight;
}
