import { describe, expect, test } from "vitest";
import { modifiedOf, parse } from "../../src/index.ts";

const TEXT =
  "Ferry returns to the crossing\n\n4 March 2025\n\nThe chain ferry went back into service on Monday, after eleven weeks.";
const told = (text: string) =>
  parse(text).corrections.map(({ kind, date, text: words, from }) => [kind, date?.iso ?? null, words, from]);
const codes = (text: string) =>
  parse(text)
    .diagnostics.map(({ code, line }) => `${line} ${code}`)
    .filter((code) => /correction|front-matter|date/.test(code));

describe("the days of corrections", () => {
  test("order them, the newest last, those without a day first", () => {
    const lines = ["Correction 9 March 2025: two.", "Correction: none.", "Update 7 March 2025: one."].join("\n\n");
    expect(told(`${TEXT}\n\n${lines}`).map(([, , words]) => words)).toEqual(["none.", "one.", "two."]);
  });

  test("without their year are the first such day that is not before the release", () => {
    expect(told(`${TEXT}\n\nCorrection, 2 January: She is green.`)[0]?.[1]).toBe("2026-01-02");
  });

  test("are missed, doubted where they are before the release, and doubted where they can be read in two ways", () => {
    expect(codes(`${TEXT}\n\nCorrection: She is green.`)).toEqual(["7 correction/no-date"]);
    expect(codes(`${TEXT}\n\nCorrection 3 March 2025: She is green.`)).toEqual(["7 correction/before-release"]);
    expect(codes(`${TEXT}\n\nCorrection 04/05/2025: She is green.`)).toEqual(["7 date/ambiguous-order"]);
  });

  test("are not those of what is replaced", () => {
    const text = `${TEXT}\n\nAnnule et remplace le communiqué du 3 mars 2025.`;
    expect(told(text).map(([kind, date]) => [kind, date])).toEqual([["correction", null]]);
  });
});

describe("front matter", () => {
  const given = (yaml: string) => `---\n${yaml}\n---\n${TEXT}`;

  test.for<[yaml: string, corrections: unknown[]]>([
    ["corrections: She is green", [["correction", null, "She is green", "front-matter"]]],
    [
      "corrections:\n  - { date: 2025-03-09, text: She is green }\n  - { date: 2025-03-06, text: Fares added, kind: update }",
      [
        ["update", "2025-03-06", "Fares added", "front-matter"],
        ["correction", "2025-03-09", "She is green", "front-matter"],
      ],
    ],
    ["updated: 2025-03-09", [["update", "2025-03-09", "", "front-matter"]]],
    [
      "updated: 2025-03-09\ncorrections: { date: 2025-03-09, text: She is green }",
      [["correction", "2025-03-09", "She is green", "front-matter"]],
    ],
  ])("%s", ([yaml, corrections]) => {
    expect(told(given(yaml))).toEqual(corrections);
  });

  test("adds to what the text tells", () => {
    expect(told(`${given("updated: 2025-03-09")}\n\nCorrection 6 March 2025: She is green.`)).toHaveLength(2);
  });

  test.for([
    "corrections: { date: 9 March, text: She is green }",
    "corrections: [{ day: 2025-03-09 }]",
    "corrections: []\nupdated: soon",
    "withdrawn: { date: later }",
    "withdrawn: [2025-03-09]",
  ])("says what it cannot use: %s", (yaml) => {
    expect(codes(given(yaml)).some((code) => code.endsWith("front-matter/unusable"))).toBe(true);
  });

  test.for<[yaml: string, withdrawn: unknown]>([
    ["withdrawn: true", { date: null, reason: null }],
    ["withdrawn: false", null],
    ["withdrawn: The chain broke", { date: null, reason: "The chain broke" }],
    [
      "withdrawn: { date: 2025-03-09, reason: The chain broke }",
      { date: { year: 2025, month: 3, day: 9, iso: "2025-03-09", excerpt: null }, reason: "The chain broke" },
    ],
  ])("%s", ([yaml, withdrawn]) => {
    expect(parse(given(yaml)).withdrawn).toEqual(withdrawn);
    expect(codes(given(yaml))).toEqual([]);
  });
});

test("what was changed last gives the day of the last change", () => {
  expect(modifiedOf(parse(TEXT))).toEqual({ year: 2025, month: 3, day: 4 });
  expect(modifiedOf(parse(`${TEXT}\n\nUpdate 7 March 2025: The fares are known.`))?.day).toBe(7);
  expect(modifiedOf(parse(`---\nupdated: 2025-03-06\nwithdrawn: { date: 2025-03-09 }\n---\n${TEXT}`))?.day).toBe(9);
  expect(modifiedOf(parse("Ferry returns"))).toBeNull();
});
