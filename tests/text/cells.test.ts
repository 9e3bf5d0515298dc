import { expect, test } from "vitest";
import { cellsOf } from "../../src/text/cells.ts";

test.for([
  ["Cars      40", ["Cars", "40"]],
  ["Press release | 2 November 2021", ["Press release", "2 November 2021"]],
  ["a\tb\t c", ["a", "b", "c"]],
  ["one cell only", ["one cell only"]],
  ["   ", []],
] as const)("%j", ([line, cells]) => {
  expect(cellsOf(line).map(({ text }) => text)).toEqual(cells);
  for (const { start, end, text } of cellsOf(line)) expect(line.slice(start, end)).toBe(text);
});

test("folds the words of a cell as all others are", () => {
  expect(cellsOf("Found\ufeff here  1").map(({ text }) => text)).toEqual(["Found here", "1"]);
});
