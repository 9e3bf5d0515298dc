import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const LEAD =
  "OLDPORT, 4 May 2026 – The ferry trust opened its new hall on Monday, eleven weeks late, with a feast for the town.";
const [ONE, TWO] = [
  "The old hall was built in 1931 and was too small for the boats that the trust has bought since.",
  "The trust will sell the old hall, and it will pay its debts with what it is paid for it.",
];
const roles = (text: string): string[] => parse(text).blocks.map(({ role }) => role);
const subheads = (text: string): string[] =>
  parse(text)
    .blocks.filter(({ role }) => role === "subhead")
    .map(({ text: words }) => words);
const release = (...parts: string[]): string => ["New hall for the ferry trust", LEAD, ...parts].join("\n\n");

describe("headings that count the parts of a text", () => {
  test.each([
    ["1. Background", "2. What comes next"],
    ["1) Background", "2) What comes next"],
    ["I. Background", "II. What comes next"],
    ["1. Why a new hall?", "2. What comes next?"],
  ])("%s and %s", (first, second) => {
    expect(subheads(release(first, ONE, second, TWO))).toEqual([first, second]);
  });

  test("without a blank line above their text", () => {
    expect(subheads(release(`1. Background\n${ONE}`, `2. What comes next\n${TWO}`))).toEqual([
      "1. Background",
      "2. What comes next",
    ]);
  });

  test.each([
    ["１．日時", "２．場所", "2026年5月4日（月）", "例川市民会館"],
    ["一、活动时间", "二、活动地点", "2026年5月4日", "例江市民中心"],
    ["1. Datum", "2. Ort", "Montag, 4. Mai 2026", "Halle am Hafen"],
  ])("%s over a fact, which is no paragraph", (first, second, when, where) => {
    const lead = /\p{Script=Han}/u.test(first)
      ? "例川市は、新しい渡し船の会館を5月4日に開館しますので、お知らせいたします。市民の皆さまのご来館をお待ちしております。"
      : "Der Fährverein Beispielhafen eröffnet am Montag seine neue Halle, elf Wochen später als geplant, mit einem Fest.";
    const text = ["Titel der Mitteilung", lead, first, when, second, where, lead].join("\n\n");
    expect(roles(text).filter((role) => role === "subhead")).toHaveLength(2);
    expect(roles(text).filter((role) => role === "list").length).toBeGreaterThan(0);
  });

  test.each([
    ["items right below each other", "The hall has:\n\n1. Two slips\n2. A loft for the sails"],
    ["items a blank line apart", `The hall has:\n\n1. Two slips\n\n2. A loft for the sails\n\n3. A kitchen\n\n${TWO}`],
    ["a number by itself", `1. Background\n\n${ONE}\n\n${TWO}`],
    ["numbers that do not count on", `2. Background\n\n${ONE}\n\n5. What comes next\n\n${TWO}`],
    ["paragraphs with numbers", `1. ${ONE}\n\n2. ${TWO}`],
    ["notes to the desk", `${ONE}\n\nNotes to editors:\n\n1. Pictures\n\n${ONE}\n\n2. Press day\n\n${TWO}`],
    ["years", `1931. Background\n\n${ONE}\n\n1932. What comes next\n\n${TWO}`],
  ])("not %s", (_, text) => {
    expect(parse(release(text)).blocks.filter(({ because }) => because.includes("count the parts"))).toEqual([]);
  });
});
