import { PART_CLOSE, PART_OPEN } from "./marks.ts";
import type { Place } from "./place.ts";

/** A text with signs where its parts begin and end, outer before inner. */
export function signed(text: string, places: readonly Place[]): string {
  let result = "";
  let done = 0;
  const open: number[] = [];
  const upTo = (offset: number) => {
    result += text.slice(done, offset);
    done = offset;
  };
  const closeUntil = (offset: number) => {
    for (let end = open.at(-1); end !== undefined && end <= offset; end = open.at(-1)) {
      upTo(end);
      result += PART_CLOSE;
      open.pop();
    }
  };
  for (const { start, end } of places) {
    closeUntil(start);
    upTo(start);
    result += PART_OPEN;
    open.push(end);
  }
  closeUntil(text.length);
  return result + text.slice(done);
}
