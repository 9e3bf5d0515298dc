import { expect, test } from "vitest";
import { finalMark, isRule, isWireRow, itemMark, standsAlone } from "../../src/text/line-kind.ts";

test.for([
  ["• a", "•"],
  ["- a", "-"],
  ["  * a", "*"],
  ["1. a", "1."],
  ["(3) a", "(3)"],
  ["(3) 100 boats", "(3)"],
  ["1. 200 4000-tonne ships", "1."],
  ["b) a", "b)"],
] as const)("%s is an item", ([line, marker]) => {
  expect(itemMark(line)?.marker).toBe(marker);
});

test.for(["1986. It was", "-a", "*stars*", "- ", "2*3", "A. Example", "(213) 555-0100", "(213) 555 0100"])(
  "%s is none",
  (line) => {
    expect(itemMark(line)).toBeNull();
  },
);

test.for([
  ["She said so.”", "."],
  ["Why?)", "?"],
  ["among them:", ":"],
  ["终于开了。」", "."],
  ["no mark", ""],
  ["", ""],
] as const)("%s ends on “%s”", ([text, mark]) => {
  expect(finalMark(text)).toBe(mark);
});

test("rules and addresses stand alone", () => {
  expect(["###", "* * *", "-----", "a - b"].map(isRule)).toEqual([true, true, true, false]);
  expect(["press@ferry.example", "Tel. 01632 960123", "© Jane", "Call us"].map(standsAlone)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test.for([
  ["OLDPORT, Wash.--(BUSINESS WIRE)--", true],
  ["OLDPORT--(RIVER WIRE)--May 4, 2026--", true],
  ["BRÜCKENAU–(RIVER WIRE)–", true],
  ["OLDPORT--(RIVER WIRE)--The ferry sails again --", false],
  ["The ferry (see below) sails –", false],
  ["Jane Example (chair) –", false],
  ["--(RIVER WIRE)--", false],
] as const)("a wire's row: %s, %s", ([line, is]) => {
  expect(isWireRow(line)).toBe(is);
});
