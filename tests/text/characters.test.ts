import { expect, it } from "vitest";
import { codeAt, codeOf, opensOn } from "../../src/text/characters.ts";

it("gives the code of a character as `charCodeAt` does, for strings of every make", () => {
  const long = "Oldport, den 3. März 2026 – “Wir warten”, 灯台硝子株式会社";
  for (const text of [long, long.slice(5, 40), `${long.slice(0, 20)}${long.slice(30)}`, long.toUpperCase(), "😀a"])
    for (let at = 0; at < text.length; at += 1) expect(codeOf(text, at)).toBe(text.charCodeAt(at));
});

it("has no character behind the end of a text", () => {
  expect(codeAt("a", 0)).toBe(97);
  expect(codeAt("a", 1)).toBe(0);
  expect(codeAt("", 0)).toBe(0);
});

it("says what a text opens on; nothing opens an empty one", () => {
  expect(opensOn("(c) Jane Example", "([©")).toBe(true);
  expect(opensOn("© Jane Example", "([©")).toBe(true);
  expect(opensOn("Photo: Jane Example", "([©")).toBe(false);
  expect(opensOn("", "([©")).toBe(false);
  expect(opensOn("a", "")).toBe(false);
});
