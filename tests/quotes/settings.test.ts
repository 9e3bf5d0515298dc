import { expect, it } from "vitest";
import { readPullQuoteSetting, settled } from "../../src/quotes/settings.ts";

it.each([
  [undefined, null, null],
  [null, null, null],
  [false, "off", null],
  ["off", "off", null],
  ["promote", "promote", null],
  [0, null, 0],
  [3, null, 3],
  [{}, null, null],
  [{ mode: "repeat" }, "repeat", null],
  [{ mode: false }, "off", null],
  [{ count: 2 }, null, 2],
  [{ mode: "promote", count: 1 }, "promote", 1],
])("reads %j", (value, mode, count) => expect(readPullQuoteSetting(value)).toEqual({ mode, count }));

it.each([
  true,
  "large",
  -1,
  1.5,
  Number.NaN,
  "2",
  [],
  [1],
  { mode: 1 },
  { count: "off" },
  { count: "2" },
  { mode: "x" },
  { size: 1 },
])("refuses %j", (value) => expect(readPullQuoteSetting(value)).toBeNull());

it("takes each part from whoever says it first", () => {
  const choices = [1, { mode: "promote", count: 2 }, "off"].map(readPullQuoteSetting);
  expect(settled(choices)).toEqual({ mode: "promote", count: 1 });
  expect(settled([null])).toEqual({ mode: "repeat", count: null });
});
