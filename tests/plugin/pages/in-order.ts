import { expect } from "vitest";

/** That pieces stand in some markup, one after the other. */
export function expectInOrder(markup: string, pieces: readonly string[]): void {
  let from = 0;
  for (const piece of pieces) {
    const at = markup.indexOf(piece, from);
    expect(at, `“${piece}” comes next in\n${markup}`).toBeGreaterThanOrEqual(from);
    from = at + piece.length;
  }
}
