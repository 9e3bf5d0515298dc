import type { Block, Release } from "../types.ts";

/** Body blocks between two pull-quotes at least: a margin quotation floats and must not run into the next. */
export const APART = 3;

/** Body blocks between a pull-quote and its original at most: further away nobody connects the two. */
const REACH = 40;

/** The body blocks before which a picture stands, as indices; `length` for the end. */
export function figuresIn({ body, pictures }: Pick<Release, "body" | "pictures">): number[] {
  const places = new Map(body.map(({ id }, at) => [id, at]));
  return pictures.map(({ before }) => places.get(before ?? "") ?? body.length);
}

/** Body blocks between a pull-quote and a picture where the body has no place for it that is `APART` from one. */
const CLOSE = 2;

/**
 * Where a pull-quote can stand: the index of the body block it is set before. Between two paragraphs, not beside a
 * subhead, not after the line that introduces a list; at least one paragraph away from its original where the body is
 * long enough, and three from a picture. Null where the body has no such place or others are too near.
 * @param figures the indices of the blocks that a picture is set before.
 */
export function placeFor(
  body: readonly Block[],
  original: number,
  taken: ReadonlySet<number>,
  { apart = APART, figures = [] }: { readonly apart?: number; readonly figures?: readonly number[] } = {},
): number | null {
  const places: number[] = [];
  for (let at = Math.max(0, original - REACH); at <= Math.min(body.length - 1, original + REACH); at += 1) {
    if (isPlace(body, at) && isFree(at, taken, apart)) places.push(at);
  }
  const last = body.length - 1;
  const clear = (from: number) => places.filter((at) => figures.every((other) => Math.abs(other - at) >= from));
  for (const from of figures.length === 0 ? [1] : [APART, CLOSE]) {
    const away = clear(from).filter((at) => at >= original + 2 || at < original);
    const best = nearest(away, original, last);
    if (best !== null) return best;
  }
  if (taken.size > 0) return null;
  // A short body: beside its original is better than not at all.
  const beside = body[original] === undefined || figures.includes(original) ? null : original;
  return nearest(clear(1), original, last) ?? beside;
}

function isFree(at: number, taken: ReadonlySet<number>, apart: number): boolean {
  if (taken.size === 0) return true;
  for (let other = at - apart + 1; other < at + apart; other += 1) if (taken.has(other)) return false;
  return true;
}

/** A place counts as so many blocks further away where one in the margin would hang down past the end of the text … */
const PAST_THE_END = 3;
/** … and where only one paragraph is between it and the original below it. */
const JUST_ABOVE = 1.5;

/** The place nearest to the original; after it rather than before it, and not at the very end. */
function nearest(places: readonly number[], original: number, last: number): number | null {
  let best: number | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (const at of places) {
    const away = at > original ? at - original : (original - at) * 1.5 + 1;
    const distance = away + (at === last ? PAST_THE_END : 0) + (at === original - 1 ? JUST_ABOVE : 0);
    if (distance < shortest) [best, shortest] = [at, distance];
  }
  return best;
}

/** Whether something may be set before a block: between two paragraphs, and not behind the line that introduces what follows. */
export function isPlace(body: readonly Block[], at: number): boolean {
  const [before, after] = [body[at - 1], body[at]];
  if (before === undefined || after === undefined) return false;
  return isText(before) && isText(after) && !introduces(before) && !introduces(after);
}

const isText = ({ role }: Block): boolean => role === "paragraph" || role === "quotation";
const introduces = ({ text }: Block): boolean => text.endsWith(":") || text.endsWith("：");
