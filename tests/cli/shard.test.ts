import { expect, it } from "vitest";
import { press } from "./terminal.ts";

it.each([
  [["shard"], "a part is one of read, pages, rest"],
  [["shard", "some", "2024"], "not “some”"],
  [["shard", "read"], "wants the folders of its part"],
  [["shard", "rest", "2024"], "the rest is of no folder"],
])("refuses %j", async (words, message) => {
  const { code, err } = await press(words);
  expect([code, err]).toEqual([2, expect.stringContaining(message)]);
});
