import { expect, test } from "vitest";
import { positionOf, sourceOf, trimmed } from "../../src/text/source.ts";

test("lines end at any ending and keep every character", () => {
  const source = sourceOf("a\r\nb\rc\n\nd");
  expect(source.lines.map(({ text }) => text)).toEqual(["a", "b", "c", "", "d"]);
  for (const { start, end, text } of source.lines) expect(source.text.slice(start, end)).toBe(text);
});

test("an empty text has one empty line", () => {
  expect(sourceOf("").lines).toEqual([{ number: 1, start: 0, end: 0, text: "" }]);
});

test("positions are 1-based, columns in UTF-16 units", () => {
  const source = sourceOf("one\n𝒶b\nthree");
  expect(positionOf(source, 0)).toEqual({ line: 1, column: 1 });
  expect(positionOf(source, source.text.indexOf("b"))).toEqual({ line: 2, column: 3 });
  expect(positionOf(source, source.text.length)).toEqual({ line: 3, column: 6 });
});

test("a span is trimmed to its words", () => {
  expect(trimmed(sourceOf("  one  "), { start: 0, end: 7 })).toEqual({ start: 2, end: 5 });
});
