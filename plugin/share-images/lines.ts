import { type LinePiece, lettersOf, piecesOfLine } from "./pieces.ts";

/** The width of a text at a size of 1. */
export type Measure = (text: string) => number;

export interface Setting {
  readonly size: number;
  readonly lines: readonly string[];
}

/** What a text has to fit into. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** Largest first. */
  readonly sizes: readonly number[];
  /** Of a line, in sizes of its letters. */
  readonly leading: number;
}

/**
 * A text in lines, as large as its room allows. At the smallest size a word that is longer than a line is broken, and what
 * finds no room is left out: an ellipsis says so.
 */
export function inRoom(text: string, language: string, room: Room, measure: Measure): Setting {
  const pieces = piecesOfLine(text, language);
  const most = (size: number): number => Math.max(1, Math.floor(room.height / (size * room.leading)));
  for (const size of room.sizes) {
    const lines = broken(pieces, room.width / size, measure);
    if (lines.length <= most(size) && lines.every((line) => measure(line) * size <= room.width)) return { size, lines };
  }
  const size = room.sizes.at(-1) ?? 1;
  const width = room.width / size;
  const cut = pieces.flatMap((piece) => (measure(piece.text) > width ? lettersOf(piece, language) : [piece]));
  const lines = broken(cut, width, measure);
  if (lines.length <= most(size)) return { size, lines };
  const kept = lines.slice(0, most(size));
  return { size, lines: [...kept.slice(0, -1), shortened(kept.at(-1) ?? "", width, measure)] };
}

function broken(pieces: readonly LinePiece[], width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const { text, spaced } of pieces) {
    const last = lines.at(-1);
    const longer = last === undefined ? "" : `${last}${spaced ? " " : ""}${text}`;
    if (last !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(text);
  }
  return lines;
}

function shortened(line: string, width: number, measure: Measure): string {
  const letters = [...line];
  while (letters.length > 0 && measure(`${letters.join("").trimEnd()}…`) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
