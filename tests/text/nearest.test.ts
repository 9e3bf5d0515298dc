import { expect, it } from "vitest";
import { nearest } from "../../src/text/nearest.ts";

it.each([
  ["directroy", "directory"],
  ["Layout", "layout"],
  ["encoding", "fallbackEncoding"],
  ["now", "now"],
  ["", "now"],
])("takes %j for %s", (word, meant) => {
  expect(nearest(word, ["directory", "layout", "fallbackEncoding", "now"])).toBe(meant);
});
