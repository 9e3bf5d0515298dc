import { expect, test } from "vitest";
import { packs } from "../../src/languages/index.ts";
import { isNativeName, nativePieces, withoutRespect } from "../../src/text/native-names.ts";

test.for<[string, boolean]>([
  ["王若水", true],
  ["田中 一郎", true],
  ["何小姐", true],
  ["كريم الساحلي", true],
  ["王府大学", false],
  ["広報部", false],
  ["شركة المنارة", false],
  ["Jane Example", false],
])("%s", ([text, expected]) => {
  expect(isNativeName(text, packs)).toBe(expected);
});

test("a word of respect goes where a full name stays", () => {
  expect(withoutRespect("王若水先生", packs)).toBe("王若水");
  expect(withoutRespect("何小姐", packs)).toBe("何小姐");
});

test("a space parts body and person, but not surname and first name", () => {
  expect(nativePieces("広報部 田中一郎", packs)).toEqual(["広報部", "田中一郎"]);
  expect(nativePieces("広報部 田中 一郎", packs)).toEqual(["広報部", "田中 一郎"]);
  expect(nativePieces("田中 一郎", packs)).toEqual(["田中 一郎"]);
});
