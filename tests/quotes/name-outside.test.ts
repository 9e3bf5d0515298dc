import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";

const said = (text: string) => parse(text, { language: "en" }).quotes.map(({ speaker }) => speaker);

const STORY =
  "Harbours forgotten\n\nThe Government has forgotten the harbours.\n\n“The harbours have been forgotten for many years,” Senator Sample said.\n";

describe("a name stands in full in the letterhead or among the contacts", () => {
  it.each([
    ["Senator Norma Sample LABOR SENATOR FOR SOUTH COAST  SHADOW MINISTER FOR HARBOURS\n\n", ""],
    ["Senator Norma Sample\nLABOR SENATOR FOR SOUTH COAST\nSHADOW MINISTER FOR HARBOURS\n\n", ""],
    ["", "\nMedia contact: Senator Norma Sample, 020 7946 0123\n"],
  ])("%j … %j", (head, foot) => {
    expect(said(head + STORY + foot)).toEqual(["Norma Sample"]);
  });

  it.each([
    ["", "\nMedia contact: Sample Press, 020 7946 0123\n"],
    ["", "\nMedia contact: Jane Example, 020 7946 0123\n"],
    ["", "\nContact Sample, 020 7946 0123\n"],
    ["Harbour Sample Office\n\n", ""],
  ])("but one word with a capital in front makes no first name: %j … %j", (head, foot) => {
    expect(said(head + STORY + foot)).toEqual(["Sample"]);
  });
});

describe("what somebody is called stands between two names right behind a verb of speech, whatever the first name", () => {
  it.each([
    [
      "“The next wave will come from those who work with ships,” said Zorvin (Z.O.) Sample, keeper.",
      "Zorvin (Z.O.) Sample",
    ],
    ["“The next wave will come from those who work with ships,” said Zorvin “Zorry” Sample.", "Zorvin “Zorry” Sample"],
  ])("%s", (text, who) => {
    expect(said(`Ships\n\n${text}\n`)).toEqual([who]);
  });

  it("but a body keeps its own bracket", () => {
    const text = "“The next wave will come from those who work with ships,” said Oldport (Tarn) Council.";
    expect(said(`Ships\n\n${text}\n`)).not.toEqual(["Oldport (Tarn) Council"]);
  });
});
