import { describe, expect, it } from "vitest";
import { excerptOf, sourceSpans } from "../../src/text/view.ts";
import type { Excerpt, Source } from "../../src/types.ts";

const text = "  The gate\u00a0 opens \n   at high  water.  \n";
const source: Source = { text, lines: [], file: null };
const wrapped: Excerpt = {
  text: "The gate opens at high water.",
  spans: [
    { start: 2, end: 17 },
    { start: 22, end: 38 },
  ],
  joint: " ",
};
const slices = (spans: readonly { start: number; end: number }[]): string[] =>
  spans.map(({ start, end }) => text.slice(start, end));

describe("places of a view in its source", () => {
  it("gives one span a line, folded white space included", () => {
    expect(slices(sourceSpans(wrapped, source, 4, 22))).toEqual(["gate\u00a0 opens", "at high"]);
  });

  it("gives nothing for the space that joins two lines", () => {
    expect(sourceSpans(wrapped, source, 14, 15)).toEqual([]);
  });

  it("gives nothing for an empty range", () => {
    expect(sourceSpans(wrapped, source, 5, 5)).toEqual([]);
  });

  it("parts a range over lines of which nothing was folded, the space between them left out", () => {
    const plain = {
      text: "The gate opens at high water.",
      spans: [
        { start: 0, end: 14 },
        { start: 17, end: 31 },
      ],
      joint: " ",
    } as const;
    const file: Source = { text: "The gate opens\n  at high water.", lines: [], file: null };
    expect(sourceSpans(plain, file, 4, 17)).toEqual([
      { start: 4, end: 14 },
      { start: 17, end: 19 },
    ]);
    expect(sourceSpans(plain, file, 14, 15)).toEqual([]);
    expect(sourceSpans(plain, file, 18, 99)).toEqual([{ start: 20, end: 31 }]);
  });

  it("counts lines joined with nothing", () => {
    const unspaced = {
      text: "水門が開く",
      spans: [
        { start: 0, end: 3 },
        { start: 4, end: 6 },
      ],
      joint: "",
    } as const;
    const file: Source = { text: "水門が\n開く", lines: [], file: null };
    expect(sourceSpans(unspaced, file, 2, 5)).toEqual([
      { start: 2, end: 3 },
      { start: 4, end: 6 },
    ]);
  });
});

describe("an excerpt of an excerpt", () => {
  it("is verbatim and has no white space at its ends", () => {
    const excerpt = excerptOf(wrapped, source, 3, 18);
    expect(excerpt.text).toBe("gate opens at");
    expect(slices(excerpt.spans)).toEqual(["gate\u00a0 opens", "at"]);
  });
});
