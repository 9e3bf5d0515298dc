import type { Context } from "../recognise/context.ts";
import { key } from "../text/fold.ts";
import { excerptOf } from "../text/view.ts";
import type { Block, Excerpt } from "../types.ts";

/** "…可以参观。（完）", "… until Easter. (ENDS)": an end mark in brackets that closes the last paragraph. */
export function closingMark(body: readonly Block[], { labels, source }: Context): Excerpt | null {
  const last = body.findLast(({ role }) => role === "paragraph");
  const mark = last === undefined ? null : BRACKETED_END.exec(last.text.slice(-MARK_REACH))?.[0];
  if (last === undefined || mark == null || !labels.endMarks.has(key(mark.slice(1, -1)))) return null;
  return excerptOf(last, source, last.text.length - mark.length, last.text.length);
}

const BRACKETED_END = /[（(【［[][^（()）【】［\][\]]{1,12}[)）】］\]]$/u;
const MARK_REACH = 16;
