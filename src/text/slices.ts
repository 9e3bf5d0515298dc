import type { Source, Span } from "../types.ts";

/** Stands for a character that is no word's; a noncharacter of Unicode, which no text may hold. */
export const SIGN = "\uFDD4";
const SIGNS = /\uFDD4+/g;

/** A slice of the source with each sign of a mark replaced, so that offsets stay. */
export function maskedSlice({ text, signs }: Source, start: number, end: number): string {
  const slice = text.slice(start, end);
  if (signs === undefined) return slice;
  let masked = "";
  let done = start;
  for (let at = firstAfter(signs, start); at < signs.length; at += 1) {
    const sign = signs[at];
    if (sign === undefined || sign.start >= end) break;
    const from = Math.max(sign.start, start);
    const to = Math.min(sign.end, end);
    masked += text.slice(done, from) + SIGN.repeat(to - from);
    done = to;
  }
  return masked === "" ? slice : masked + text.slice(done, end);
}

/** Index of the first span that ends behind an offset. */
function firstAfter(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A masked text without what stands for the signs. */
export const withoutMask = (text: string): string => text.replace(SIGNS, "");

/** A slice of the source as its author wants it read: without the signs round marked words. */
export function wordsAt(source: Source, start: number, end: number): string {
  return source.signs === undefined
    ? source.text.slice(start, end)
    : maskedSlice(source, start, end).replace(SIGNS, "");
}
