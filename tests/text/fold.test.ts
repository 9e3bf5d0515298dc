import { expect, test } from "vitest";
import { fold, isBlank, isUnspaced, key } from "../../src/text/fold.ts";

test("folding leaves single spaces between words and none at the ends", () => {
  expect(fold("\u00a0\tone\u200b  two\r\nthree ")).toBe("one two three");
  expect(fold("one two")).toBe("one two");
});

test("a key is for comparing only: small letters, straight apostrophes", () => {
  expect(key("  L’Example ")).toBe("l'example");
});

test("a no-break space alone is a blank line", () => {
  expect([isBlank("\u00a0"), isBlank("\u200b\t"), isBlank("."), isBlank("")]).toEqual([true, true, false, true]);
});

test("Han and kana part no words", () => {
  expect(["東", "カ", "a", "я"].map(isUnspaced)).toEqual([true, true, false, false]);
});

test("a key has the letters of Greek for the signs that PDF files put in their place", () => {
  expect([key("∆ΕΛΤΙΟ ΤΥΠΟΥ"), key("Ενηµέρωση"), key("5 µm")]).toEqual(["δελτιο τυπου", "ενημερωση", "5 μm"]);
});
