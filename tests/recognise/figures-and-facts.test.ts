import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const LEAD =
  "OLDPORT, 4 May 2026 – The ferry trust opened its new hall on Monday, eleven weeks late, with a feast for the town.";
const MORE = "The old hall was built in 1931 and was too small for the boats that the trust has bought since.";
const release = (...parts: string[]): string => ["New hall for the ferry trust", LEAD, ...parts].join("\n\n");
const roleOf = (text: string, start: string): string | undefined =>
  parse(text).blocks.find(({ text: words }) => words.startsWith(start))?.role;
const prose = (text: string): number => parse(text).body.filter(({ role }) => role === "paragraph").length;

describe("figures below a heading", () => {
  test.each(["The ferry in figures:", "By the numbers", "The ferry in figures"])("%s", (heading) => {
    const text = release(MORE, heading, "660 volunteers aged 18 to 25", "100,000 crossings a year", "3 slips");
    expect(roleOf(text, heading.slice(0, 10))).toBe("subhead");
    expect(roleOf(text, "660")).toBe("list");
    expect(prose(text)).toBe(2);
  });

  test.each([
    ["fr", "La Traversée en quelques chiffres :", "480 passagers de tous les âges", "100 000 passages par an"],
    ["de", "Die Fähre in Zahlen:", "660 Freiwillige von 18 bis 25 Jahren", "100.000 Überfahrten im Jahr"],
    ["sv", "Färjan i siffror:", "660 frivilliga mellan 18 och 25 år", "100 000 överfarter om året"],
  ])("%s", (language, heading, first, second) => {
    const text = ["Titel", LEAD, MORE, heading, first, second].join("\n\n");
    expect(
      parse(text, { language })
        .blocks.map(({ role }) => role)
        .slice(-2),
    ).not.toContain("paragraph");
  });

  test("a sentence that ends so heads nothing", () => {
    expect(
      roleOf(
        release("The trust has put all it did last year into a book that tells the ferry in figures.", MORE),
        "The trust has",
      ),
    ).toBe("paragraph");
  });

  test("who signs behind a colon is no figure", () => {
    const text = release(MORE, "Signed:", "Jane Example", "Chair of the trust");
    expect(roleOf(text, "Jane")).not.toBe("list");
  });
});

describe("two facts of an event", () => {
  test.each([
    ["When: Monday, 4 May 2026 at 10.30 a.m.", "Where: The hall, 1 Quay Street"],
    ["Termin: Montag, 4. Mai 2026 um 10.30 Uhr", "Ort: Halle am Hafen, Kaistraße 1"],
    [
      "WHERE: The new hall, 1 Quay Street, Oldport",
      "DIRECTIONS: Take the coast road to the mill, and follow the signs to the quay.",
    ],
    ["Plaats: Hal aan de haven, Kade 1", "Tijd: maandag 4 mei om 10.30 uur"],
  ])("%s", (first, second) => {
    const text = release(MORE, first, second, MORE);
    expect(roleOf(text, first.slice(0, 6))).toBe("list");
    expect(prose(text)).toBe(3);
  });

  test.each([
    ["one by itself", "Where: the trust has yet to say where the boats will lie in winter, and when."],
    [
      "heads that no advisory has",
      "Boats: two of them lie at the quay for now.\n\nSails: three of them are in the loft.",
    ],
    ["the same head twice", "Where: the trust has yet to say.\n\nWhere: the town would like to know."],
  ])("not %s", (_, facts) => {
    expect(roleOf(release(MORE, facts, MORE), facts.slice(0, 6))).toBe("paragraph");
  });
});

describe("a lead that introduces a list", () => {
  const NAMES = "Ferry Party (FP)\nHarbour Party (HP)\nParty of the Coast (PC)";

  test("is no deck, nor are its lines", () => {
    const text = [
      "Joint statement of the parties",
      "The following parties were in the meeting:",
      NAMES,
      MORE,
      LEAD,
    ].join("\n\n");
    expect(parse(text).body.map(({ role }) => role)).toEqual(["paragraph", "list", "paragraph", "paragraph"]);
  });

  test("short lines without one are a header's", () => {
    const text = ["Joint statement of the parties", NAMES, LEAD, MORE].join("\n\n");
    expect(parse(text).body[0]?.text).toBe(LEAD);
  });
});

describe("whom to attribute it to", () => {
  test.each(["Please attribute to Detective Sergeant Jane Example:", "Attribute to Inspector Jane Example:"])(
    "%s",
    (line) => {
      const text = [
        "Search for a boat",
        line,
        MORE,
        "The trust will sell the old hall, and it will pay its debts with what it is paid for it.",
      ].join("\n\n");
      expect(roleOf(text, line.slice(0, 12))).toBe("notes");
      expect(prose(text)).toBe(2);
    },
  );

  test("“attribute” within a sentence is told", () => {
    expect(
      roleOf(
        release("Many attribute the loss of the boat to the storm that came over the coast in March.", MORE),
        "Many",
      ),
    ).toBe("paragraph");
  });
});
