import { key } from "../text/fold.ts";
import { numbersSheet } from "../text/page-turn.ts";
import type { WrittenLine } from "../text/written-lines.ts";
import type { Claim } from "../types.ts";

/** The head of the first sheet is among so many lines. */
const HEADER = 6;
/** Lines round the number of a sheet among which its head is printed again. */
const NEAR = 3;
/** A shorter line may stand in a text twice. */
const SHORTEST_HEAD = 8;

/**
 * What every sheet of a printed text repeats: "Page 1 of 2", and beside it the lines of the first sheet's head. They are set aside before anything
 * is read, as corrections are.
 */
export function sheets(lines: readonly WrittenLine[], markers: ReadonlyMap<number, unknown>): Claim[] {
  const found = new Map<WrittenLine, string>();
  for (const [at, line] of lines.entries()) {
    if (!numbersSheet(line.text)) continue;
    found.set(line, "the number of a sheet");
    for (const near of lines.slice(Math.max(HEADER, at - NEAR), at + NEAR + 1))
      if (isHead(near, lines)) found.set(near, "the head of a sheet again");
  }
  return [...found]
    .filter(([{ number }]) => !markers.has(number))
    .map(([{ number }, because]) => ({
      field: "wire",
      lines: [number, number],
      strength: "labelled",
      by: "sheets",
      because,
    }));
}

const isHead = ({ text, number }: WrittenLine, lines: readonly WrittenLine[]): boolean =>
  text.length >= SHORTEST_HEAD &&
  lines.slice(0, HEADER).some((head) => head.number < number && key(head.text) === key(text));
