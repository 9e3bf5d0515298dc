import { type DateReading, readDate } from "../dates/index.ts";
import type { Span } from "../types.ts";
import type { Context } from "./context.ts";

const FIRST = "「『《";
/** "「見本日報」". */
const IN_MARKS = /^[「『《]([^「」『』《》]{2,30})[」』》]\s?/u;

/** "「見本日報」2016年1月14日": the paper or site that had an item, in marks, and the day right behind, as its last line. Refuses what goes on. */
export function behindMarks(text: string, { dates }: Context): { reading: DateReading; source: Span } | null {
  if (!FIRST.includes(text.charAt(0))) return null;
  const [whole = "", name = ""] = IN_MARKS.exec(text) ?? [];
  const reading = whole === "" ? null : readDate(text.slice(whole.length), dates);
  return reading === null ? null : { reading, source: { start: 1, end: 1 + name.length } };
}
