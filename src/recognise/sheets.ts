import { bitsOf, LOWER } from "../text/characters.ts";
import { key } from "../text/fold.ts";
import { finalMark } from "../text/line-kind.ts";
import { addressesSheet, isLoneNumber, numbersSheet, titlesSheet } from "../text/page-turn.ts";
import type { WrittenLine } from "../text/written-lines.ts";
import type { Claim, LineRange } from "../types.ts";

/** The head of the first sheet is among so many lines. */
const HEADER = 6;
/** Lines round the number of a sheet among which its head is printed again. */
const NEAR = 3;
/** A shorter line may stand in a text twice. */
const SHORTEST_HEAD = 8;

/** A shorter line may be a cell's or a heading. */
const SHORTEST_PROSE = 40;

const NUMBER = "the number of a sheet";
const PRINTED = "what a browser prints on each sheet";
const isAddress = (line: WrittenLine | undefined): boolean => line !== undefined && addressesSheet(line.text);

/** Where the lines stand within a sentence: the lines from the one that it leaves to the one that it goes on in, both left out. */
export interface SheetValue {
  readonly within: LineRange;
}

/**
 * What every sheet of a printed text repeats: "Page 1 of 2", and beside it the lines of the first sheet's head; the title, the day and the address
 * that browsers print with it; and the bare number of a sheet where it parts a sentence. They are set aside before anything is read, as corrections are; a sentence goes on over them.
 */
export function sheets(lines: readonly WrittenLine[], markers: ReadonlyMap<number, unknown>): Claim[] {
  const found = new Map<WrittenLine, string>();
  for (const [at, line] of lines.entries()) {
    const printed = titlesSheet(line.text) ? [lines[at - 1], lines[at + 1]].find(isAddress) : undefined;
    if (printed !== undefined) found.set(line, PRINTED).set(printed, PRINTED);
    if (!numbersSheet(line.text)) continue;
    found.set(line, NUMBER);
    for (const near of lines.slice(Math.max(HEADER, at - NEAR), at + NEAR + 1))
      if (isHead(near, lines)) found.set(near, "the head of a sheet again");
  }
  for (const line of loneNumbers(lines)) found.set(line, NUMBER);
  const claims: Claim[] = [];
  if (found.size === 0) return claims;
  for (let at = 0; at < lines.length; at += 1) {
    let end = at;
    while (end < lines.length && found.has(lines[end] as WrittenLine)) end += 1;
    if (end === at) continue;
    const [above, below] = [lines[at - 1], lines[end]];
    const run = lines.slice(at, end).filter(({ number }) => !markers.has(number));
    const within = run.length === end - at ? cutBetween(above, below) : null;
    const value: SheetValue | null = within && { within };
    for (const line of run) {
      const because = found.get(line) ?? "";
      claims.push({
        field: "wire",
        lines: [line.number, line.number],
        strength: "labelled",
        by: "sheets",
        because,
        value,
      });
    }
    at = end;
  }
  return claims;
}

/**
 * Bare numbers between paragraphs: one parts a sentence, or they count from two, since a first sheet has none. Refuses "1" over the first
 * of several parts.
 */
function loneNumbers(lines: readonly WrittenLine[]): WrittenLine[] {
  let isCut = false;
  const found = lines.filter((line, at) => {
    if (!isLoneNumber(line.text)) return false;
    const [above, below] = [lines[at - 1], lines[at + 1]];
    const cut = cutBetween(above, below) !== null;
    isCut ||= cut;
    const apart = line.apart && below?.apart !== false && (above?.text.length ?? 0) >= SHORTEST_PROSE;
    return cut || apart;
  });
  const counts = found.every(({ text }, at) => numberIn(text) === at + 2);
  return isCut || counts ? found : [];
}

const numberIn = (text: string): number => Number(/\d+/.exec(text)?.[0]);

/** The lines between two where a sentence leaves the one without a mark and goes on in the other with a small letter; null where none does. */
function cutBetween(above?: WrittenLine, below?: WrittenLine): LineRange | null {
  if (above === undefined || below === undefined || above.text.length < SHORTEST_PROSE) return null;
  const mark = finalMark(above.text);
  const goesOn = (mark === "" || mark === ",") && (bitsOf(below.text.charCodeAt(0)) & LOWER) !== 0;
  return goesOn ? [above.number + 1, below.number - 1] : null;
}

const isHead = ({ text, number }: WrittenLine, lines: readonly WrittenLine[]): boolean =>
  text.length >= SHORTEST_HEAD &&
  lines.slice(0, HEADER).some((head) => head.number < number && key(head.text) === key(text));
