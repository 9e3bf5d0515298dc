import { expect, test } from "vitest";
import { isCapitals, wordCount } from "../../src/text/prose.ts";

test.for([
  ["", 0],
  ["one two", 2],
  ["don't re-open Bašić’s", 3],
  ["«Мы рады», — сказал", 3],
  ["東京の港", 2],
  ["1,200 cars", 3],
] as const)("%s has %i words", ([text, words]) => {
  expect(wordCount(text)).toBe(words);
});

test("capitals are capitals throughout", () => {
  expect(["TWO FEWER CARS", "ЧЕТЫРЕ", "Two", "A", "12"].map(isCapitals)).toEqual([true, true, false, false, false]);
});
