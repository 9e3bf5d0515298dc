import { describe, expect, it } from "vitest";
import { packOf, whoSaid } from "./support.ts";

const WORDS = "We have waited for this day for nine long years";
const said = (text: string): string[] => whoSaid(text.replaceAll("@", WORDS), { pack: packOf("en") });

describe("a title in front of a name", () => {
  it.each([
    // A body with a small word in its name.
    ["“@,” said University of Oldport President Jane Brandle.", "Jane Brandle (University of Oldport President)"],
    ["University of Oldport President Jane Brandle said, “@.”", "Jane Brandle (University of Oldport President)"],
    ["“@,” said City of Oldport Mayor Jane Brandle.", "Jane Brandle (City of Oldport Mayor)"],
    [
      "“@,” said Oldport Institute for Rivers and Lakes Executive Director Dr. Jane Brandle, who came by boat.",
      "Jane Brandle (Oldport Institute for Rivers and Lakes Executive Director)",
    ],
    [
      "“@,” said National Association of Ferry Keepers President Jane K. Brandle, M.D., FAAN.",
      "Jane K. Brandle (National Association of Ferry Keepers President)",
    ],
    [
      "“@,” said Bank of Oldport Chairman and Chief Executive Jane Brandle.",
      "Jane Brandle (Bank of Oldport Chairman and Chief Executive)",
    ],
    // Several titles, with commas.
    ["“@,” said Acme Founder, Chairman and CEO Jane Brandle.", "Jane Brandle (Acme Founder, Chairman and CEO)"],
    [
      "“@,” said founder, chairman, and chief executive Jane Brandle.",
      "Jane Brandle (founder, chairman, and chief executive)",
    ],
    // The owner of the title ends in s.
    [
      "Acme Products’ Vice President of Marketing, Jane Brandle, said, “@.”",
      "Jane Brandle (Vice President of Marketing)",
    ],
  ])("%s", (text, who) => {
    expect(said(text)).toEqual([who]);
  });

  it.each([
    // A person of a place, and another.
    ["“@,” said Jane Brandle of Oldport, Mayor Tom Sample beside her.", "Jane Brandle"],
    // A name of one word could be anything.
    ["“@,” said the Friends of Oldport Chair.", "?"],
    // A body speaks.
    ["“@,” said the University of Oldport.", "University of Oldport"],
    // A closing mark is no owner's.
    ["The ‘Friends of Ferries’ Chair Jane Brandle said, “@.”", "Jane Brandle (Chair)"],
  ])("but not: %s", (text, who) => {
    expect(said(text)).toEqual([who]);
  });
});

describe("a title behind a name", () => {
  it.each([
    ["“@,” said Jane Brandle, President, and CEO at Acme.", "Jane Brandle (President, and CEO at Acme)"],
    [
      "“@,” said Jane Brandle, president, chief executive officer, and chair of Acme.",
      "Jane Brandle (president, chief executive officer, and chair of Acme)",
    ],
    ["“@,” said Jane Brandle, president, and Tom Sample, chair, in Oldport.", "Jane Brandle and Tom Sample"],
    ["“@,” said Jane Brandle, Pharm. D., chair of Acme.", "Jane Brandle (chair of Acme)"],
    ["“@,” said Jane Brandle, Ph. D., chair of Acme.", "Jane Brandle (chair of Acme)"],
  ])("%s", (text, who) => {
    expect(said(text)[0]).toContain(who);
  });
});

describe("a surname with a small part run into it", () => {
  it.each([
    ["“@,” said Frances deBrandle, chair of Acme.", "Frances deBrandle (chair of Acme)"],
    ["“@,” said Frances leBrandle.", "Frances leBrandle"],
  ])("%s", (text, who) => {
    expect(said(text)).toEqual([who]);
  });

  it("is told from a product's name", () => {
    expect(said("“@,” said Frances Brandle macOS chief.")[0]).not.toContain("macOS)");
  });
});
