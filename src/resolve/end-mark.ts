import type { Context } from "../recognise/context.ts";
import type { EndMarkValue } from "../recognise/end-mark.ts";
import { key } from "../text/fold.ts";
import { excerptOf } from "../text/view.ts";
import type { Block, Excerpt } from "../types.ts";
import type { Owned } from "./blocks.ts";

/** A line that is an end mark; a day behind it is no part of the mark. */
export function markOf(owned: Owned | undefined, { source }: Context): Excerpt | null {
  const end = (owned?.claim?.value as EndMarkValue | undefined)?.markEnd;
  return owned === undefined || end === undefined ? (owned?.block ?? null) : excerptOf(owned.block, source, 0, end);
}

/** "…可以参观。（完）", "… until Easter. (ENDS)": an end mark in brackets that closes the last paragraph. */
export function closingMark(body: readonly Block[], { labels, source }: Context): Excerpt | null {
  const last = body.findLast(({ role }) => role === "paragraph");
  const tail = last?.text.slice(-MARK_REACH) ?? "";
  const signs = SIGNS_AT_END.exec(tail)?.[0];
  if (last !== undefined && signs !== undefined)
    return excerptOf(last, source, last.text.length - signs.length, last.text.length);
  const [whole = "", mark = ""] = BRACKETED_END.exec(tail) ?? [];
  if (last === undefined || whole === "" || !isMark(mark.slice(1, -1), labels.endMarks)) return null;
  const start = last.text.length - whole.length;
  return excerptOf(last, source, start, start + mark.length);
}

/** "(*)", "(ENDS)". */
const isMark = (inner: string, marks: ReadonlySet<string>): boolean => /^\*{1,3}$/.test(inner) || marks.has(key(inner));

/** Austrian desks set behind it who wrote the text: "(Schluss) em/ab". */
const BRACKETED_END = /([（(【［[][^（()）【】［\][\]]{1,12}[)）】］\]])(?:\s\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){0,3})?$/u;
/** "… until Easter. ###", "… until Easter. -30-": signs behind the last sentence. */
const SIGNS_AT_END = /(?<=[.!?”"’»)]\s)(?:#(?: ?#){1,4}|[-–—]{1,2} ?30 ?[-–—]{1,2})$/u;
const MARK_REACH = 36;
