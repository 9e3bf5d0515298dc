import type { Block } from "../types.ts";

/** Body blocks between two pull-quotes at least: a margin quotation floats and must not run into the next. */
const APART = 3;

/** Body blocks between a pull-quote and its original at most: further away nobody connects the two. */
const REACH = 40;

/**
 * Where a pull-quote can stand: the index of the body block it is set before. Between two paragraphs, not beside a
 * subhead, not after the line that introduces a list; at least one paragraph away from its original where the body is
 * long enough. Null where the body has no such place or others are too near.
 */
export function placeFor(
  body: readonly Block[],
  original: number,
  taken: ReadonlySet<number>,
  apart: number = APART,
): number | null {
  const places: number[] = [];
  for (let at = Math.max(0, original - REACH); at <= Math.min(body.length - 1, original + REACH); at += 1) {
    if (isPlace(body, at) && isFree(at, taken, apart)) places.push(at);
  }
  const away = places.filter((at) => at >= original + 2 || at < original);
  const best = nearest(away, original);
  if (best !== null || taken.size > 0) return best;
  // A short body: beside its original is better than not at all.
  return nearest(places, original) ?? (body[original] === undefined ? null : original);
}

function isFree(at: number, taken: ReadonlySet<number>, apart: number): boolean {
  for (let other = at - apart + 1; other < at + apart; other += 1) if (taken.has(other)) return false;
  return true;
}

/** The place nearest to the original; after it rather than before it. */
function nearest(places: readonly number[], original: number): number | null {
  let best: number | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (const at of places) {
    const distance = at > original ? at - original : (original - at) * 1.5 + 1;
    if (distance < shortest) [best, shortest] = [at, distance];
  }
  return best;
}

function isPlace(body: readonly Block[], at: number): boolean {
  const [before, after] = [body[at - 1], body[at]];
  if (before === undefined || after === undefined) return false;
  const isText = (block: Block): boolean => block.role === "paragraph" || block.role === "quotation";
  const introduces = ({ text }: Block): boolean => text.endsWith(":") || text.endsWith("：");
  return isText(before) && isText(after) && !introduces(before) && !introduces(after);
}
