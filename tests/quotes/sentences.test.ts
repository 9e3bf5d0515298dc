import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../src/quotes/sentences.ts";

const cut = (text: string): string[] =>
  sentencesOf(text, new Set(["inc.", "u.s."])).map(({ start, end }) => text.slice(start, end));

describe("cutting sentences", () => {
  it.each([
    ["One. Two! Three? Four…", ["One.", "Two!", "Three?", "Four…"]],
    ["Acme Inc. said so. J. Doe of the U.S. Navy agreed.", ["Acme Inc. said so.", "J. Doe of the U.S. Navy agreed."]],
    ["It cost 3.5 million. Really.", ["It cost 3.5 million.", "Really."]],
    ["He said “no.” She left.", ["He said “no.”", "She left."]],
    ["“Why?” she asked.", ["“Why?” she asked."]],
    // A syllable of Korean is no initial.
    ["한 번 더 볼 것. 다시 문을 연다.", ["한 번 더 볼 것.", "다시 문을 연다."]],
    ["水門が開く。次の文。", ["水門が開く。", "次の文。"]],
    ["no end", ["no end"]],
    ["", []],
  ])("%s", (text, wanted) => {
    expect(cut(text)).toEqual(wanted);
  });
});
