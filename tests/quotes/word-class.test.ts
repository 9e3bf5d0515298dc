import { expect, test } from "vitest";
import * as Class from "../../src/quotes/word-class.ts";

/** Those in the mask of weights; all others are in that of what a word is. */
const WEIGHTS = [
  "STRONG",
  "WE",
  "DULL",
  "CALENDAR",
  "HANGING_END",
  "POINTING",
  "TITLE_OWNER",
  "APPOINTED",
  "AS",
  "SERVICE_RANK",
  "MEDIUM",
  "MEDIUM_FOR",
];

test("each class of words has a bit of its own in its mask", () => {
  const bits = Object.entries(Class).filter(([, bit]) => typeof bit === "number");
  for (const inWeights of [true, false]) {
    const mask = bits.filter(([name]) => WEIGHTS.includes(name) === inWeights).map(([, bit]) => bit);
    expect(new Set(mask).size).toBe(mask.length);
  }
  expect(WEIGHTS.filter((name) => !(name in Class))).toEqual([]);
});
