import { describe, expect, it } from "vitest";
import { areSame } from "../../plugin/same.ts";
import { parse } from "../../src/index.ts";

const text = "Bridge opens\n\n13 October 2021\n\nIt opened.\n";
const release = parse(text);

/** A list that holds itself. */
function circle(): unknown[] {
  const list: unknown[] = [1];
  list.push(list);
  return list;
}

describe("two values say the same", () => {
  it.each<[string, unknown, unknown]>([
    ["one value", "a", "a"],
    ["not a number", Number.NaN, Number.NaN],
    ["lists", [1, [2, "a"]], [1, [2, "a"]]],
    ["objects whose keys are in another order", { a: 1, b: null }, { b: null, a: 1 }],
    ["days", [new Date(5)], [new Date(5)]],
    ["maps", { a: new Map([[1, 2]]) }, { a: new Map([[1, 2]]) }],
    ["one release in two lists", [{ release, url: "/a/" }], [{ release, url: "/a/" }]],
    [
      "one text with other pull-quotes asked for in the same way",
      { ...release, because: [1] },
      { ...release, because: [1] },
    ],
    ["circles", circle(), circle()],
  ])("%s", (_, one, other) => {
    expect(areSame(one, other)).toBe(true);
    expect(areSame(other, one)).toBe(true);
  });
});

describe("two values differ", () => {
  it.each<[string, unknown, unknown]>([
    ["a number and its figures", 1, "1"],
    ["nothing and no key", { a: undefined }, {}],
    ["nothing and another key", { a: undefined }, { b: undefined }],
    ["a list and an object", ["a"], { 0: "a" }],
    ["a longer list", [1], [1, 2]],
    ["nothing and an empty object", null, {}],
    ["days", new Date(5), new Date(6)],
    ["a day and an object", new Date(5), {}],
    ["what stands deep", { a: [{ b: [{ c: 1 }] }] }, { a: [{ b: [{ c: 2 }] }] }],
    ["functions", () => 1, () => 1],
    ["a text that was read again", [release], [parse(text)]],
    ["a circle and a list", circle(), [1, [1, [1]]]],
  ])("%s", (_, one, other) => {
    expect(areSame(one, other)).toBe(false);
    expect(areSame(other, one)).toBe(false);
  });
});
