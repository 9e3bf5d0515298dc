import { expect, it } from "vitest";
import { press } from "./terminal.ts";

it.each([
  [["shard"], "shard does one of read, pages, rest, or all"],
  [["shard", "some", "2024"], "not “some”"],
  [["shard", "read"], "wants the folders of its part"],
  [["shard", "rest", "2024"], "the rest is of no folder"],
  [["shard", "all"], "wants one folder"],
  [["shard", "all", "a", "b"], "wants one folder"],
  [["shard", "all", "tests/nowhere"], "no text in tests/nowhere"],
])("refuses %j", async (words, message) => {
  const { code, err } = await press(words);
  expect([code, err]).toEqual([2, expect.stringContaining(message)]);
});
