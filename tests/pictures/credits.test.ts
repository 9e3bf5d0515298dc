import { expect, test } from "vitest";
import { agrees, creditOf } from "../../src/pictures/credits.ts";
import { pictureFile } from "../support/picture-file.ts";

const data = (creator: string | null, credit: string | null, copyright: string | null = null) =>
  pictureFile("a.jpg", { creator, credit, copyright }).told;

test.each([
  ["Ada Sample", "Agency", "Ada Sample / Agency"],
  ["Ada Sample", "Ada Sample/Agency", "Ada Sample/Agency"],
  ["Ada Sample", null, "Ada Sample"],
  [null, "Agency", "Agency"],
  [null, null, null],
])("by %s, credit %s: %s", (creator, credit, expected) => {
  expect(creditOf(data(creator, credit))).toBe(expected);
});

test("a notice of rights is the last that is asked", () => {
  expect(creditOf(data(null, null, "© 2026 Agency"))).toBe("© 2026 Agency");
});

test.each([
  ["Ada Sample / Agency", "Ada Sample", "Agency"],
  ["A. Sample", "Ada Sample", "Agency"],
  ["AGENCY", "Ada Sample", "Agency"],
  ["Sample, Ada", "Ada Sample", null],
  ["Photo by Ada Sample", "ada sample", null],
  ["Agency", null, "© 2026 Agency. All rights reserved."],
  ["Солен Пример", "Солен Пример", null],
  ["Ada Sample", null, null],
])("“%s” agrees with a file by %s of %s", (text, creator, credit) => {
  expect(agrees(text, data(creator, credit))).toBe(true);
});

test.each([
  ["Bo Example", "Ada Sample", null],
  ["Bo Sample / Agency", "Ada Sample", "Agency"],
  ["Agency", "Ada Sample", null],
  ["Ada Sample", null, "Agency"],
])("“%s” does not agree with a file by %s of %s", (text, creator, credit) => {
  expect(agrees(text, data(creator, credit))).toBe(false);
});
