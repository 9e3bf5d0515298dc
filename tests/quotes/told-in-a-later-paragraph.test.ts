import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";

const HEAD = "A ferry opens\n\nThe Acme Trust opened a ferry line today.\n\n";
const quotesOf = (...paragraphs: string[]) =>
  parse(HEAD + paragraphs.join("\n\n"), { language: "en" }).quotes.map(({ speaker, text }) => [speaker, text]);

const A = "We are glad that the line is open for everybody in the valley";
const B = "The boat is old and it needs a new engine before the summer";
const C = "The people of the town have waited for this day for many years";
const D = "All of them are invited to cross the river without a ticket";

describe("a quotation whose second paragraph tells who speaks goes on behind that", () => {
  it.each([
    [[`“${A}.`, `“${B},” Jane Example said. “${C}.”`], `${A}. ${B}, ${C}.`],
    [[`“${A}.`, `“${B},” said Jane Example. “${C}.`, `“${D}.”`], `${A}. ${B}, ${C}. ${D}.`],
    [[`“${A},” Jane Example said. “${B}.`, `“${C}.”`], `${A}, ${B}. ${C}.`],
  ])("%j", (paragraphs, text) => expect(quotesOf(...paragraphs)).toEqual([["Jane Example", text]]));
});

describe("but not into somebody else's", () => {
  it("who is named behind it", () => {
    expect(quotesOf(`“${A}.`, `“${B},” Jane Example said. “${C},” replied John Sample.`)).toEqual([
      ["Jane Example", `${A}. ${B},`],
      ["John Sample", `${C},`],
    ]);
  });
  it("who is named in the next paragraph", () => {
    expect(quotesOf(`“${A}.`, `“${B},” Jane Example said.`, `“${C},” said John Sample.`)).toEqual([
      ["Jane Example", `${A}. ${B},`],
      ["John Sample", `${C},`],
    ]);
  });
  it("behind words of the story", () => {
    expect(quotesOf(`“${A}.`, `“${B},” Jane Example said. The line is new. John Sample said: “${C}.”`)).toEqual([
      ["Jane Example", `${A}. ${B},`],
      ["John Sample", `${C}.`],
    ]);
  });
});
