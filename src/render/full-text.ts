import type { Release } from "../types.ts";
import { type PiecesOptions, piecesOf } from "./pieces.ts";
import { textOf } from "./plain-text.ts";

/**
 * The whole release as plain text, contacts and notes included: what the press office handed in without its markers, with
 * hard wraps joined and a blank line between two blocks. Every word is verbatim and there once.
 */
export function fullText(release: Release, options?: PiecesOptions): string {
  const texts = piecesOf(release, options).map(({ excerpt, block, goesOn }, at) => {
    const above = at === 0 ? "" : goesOn ? "\n" : "\n\n";
    return above + (block !== null && block === excerpt ? textOf(block) : excerpt.text);
  });
  return `${texts.join("")}\n`;
}
