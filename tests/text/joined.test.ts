import { describe, expect, it } from "vitest";
import { check, parse } from "../../src/index.ts";
import { disowned, misplaced } from "../support/spans.ts";

const HEAD = "Harbour town opens its new ferry pier\n\nBRACKWATER, 4 March 2024 – ";

/** The texts of the paragraphs of a release whose lead is set in lines. */
function paragraphs(...lines: string[]): string[] {
  const release = parse(`${HEAD}${lines.join("\n")}\n`);
  expect([misplaced(release), disowned(release)]).toEqual([[], []]);
  return release.body.map(({ text }) => text.replace(/^BRACKWATER, 4 March 2024 – /, ""));
}

describe("a hyphen at the end of a line", () => {
  it.each([
    ["three-", "hour", "three-hour"],
    ["co-", "founder", "co-founder"],
    ["COVID-", "19", "COVID-19"],
    ["2021-", "2022", "2021-2022"],
    ["mid\u2010", "morning", "mid\u2010morning"],
    ["ferry\u00ad", "port", "ferryport"],
  ])("ties %s to %s", (first, second, whole) => {
    const text = `The town council has opened the pier after what it called a long ${first}\n${second} wait, and the first boats to the islands have left with all their seats taken.`;
    expect(paragraphs(...text.split("\n"))).toEqual([text.replace(`${first}\n${second}`, whole)]);
  });

  it.each([
    ["two-", "and three-hour trips"],
    ["long-", "or short-term parking"],
    ["five-", "to seven-year leases"],
    ["Ein-", "und Ausgänge"],
  ])("that waits for the word behind “%s %s” stays as it is", (first, second) => {
    const text = `The town council has opened the pier and says that there are going to be ${first}\n${second} from the first of April, for which seats are sold on board and at the kiosk.`;
    expect(paragraphs(...text.split("\n"))).toEqual([text.replace("\n", " ")]);
  });

  it("ties a name to the next where the text writes both in one elsewhere", () => {
    expect(
      paragraphs(
        "The pier that opened was paid for by the Brack-",
        "Harlow bank and by the town. The Brack-Harlow bank had offered half of it,",
        "and has kept its word, as has the council.",
      ),
    ).toEqual([
      "The pier that opened was paid for by the Brack-Harlow bank and by the town. The Brack-Harlow bank had offered half of it, and has kept its word, as has the council.",
    ]);
  });

  it("does not tie what may be a dash typed without its spaces", () => {
    const [text] = paragraphs(
      "The town council has opened the pier that it began to build in the spring of last May-",
      "The first boats to the islands have left with all their seats taken, and more are to follow.",
    );
    expect(text).toContain("May- The");
  });

  it("is left out of a word that the text writes in one elsewhere, and of all others then", () => {
    const release = parse(
      `${HEAD}The new pier is for the inter-\nnational lines that call at the town from the first of April, and the coun-\ncil has asked for no more than two a day. The hour-long and hour-\nlong trips of other years go on. International guests are welcome.\n`,
    );
    expect(release.body[0]?.text).toContain("for the international lines");
    expect(release.body[0]?.text).toContain("and the council has asked");
    expect(release.body[0]?.text).toContain("The hour-long and hour-long trips");
    expect(misplaced(release)).toEqual([]);
    expect(check(release).filter(({ code }) => code === "text/hyphenated")).toMatchObject([
      { severity: "warning", line: 3 },
    ]);
  });

  it.each(["\r", "\r\n"])("whatever ends the lines: %j", (end) => {
    const text = `${HEAD}The new pier is for the inter-\nnational lines that call at the town from the first of April, and the coun-\ncil has asked for no more than two a day. International guests are welcome.\n`;
    expect(parse(text.replaceAll("\n", end)).body[0]?.text).toBe(parse(text).body[0]?.text);
    expect(parse(text).body[0]?.text).toContain("the international lines");
  });

  it("counts in quotations and on the page as in the paragraph", () => {
    const release = parse(
      `${HEAD}The pier is open.\n\n“Nobody has to wait for a three-\nhour boat any more, and I am as glad as everybody in this town is,” said Orla Fennick, the harbour-\nmaster of Brackwater.\n`,
    );
    expect(release.quotes[0]?.text).toContain("a three-hour boat");
    expect(release.quotes[0]?.role).toContain("harbour-master");
    expect(misplaced(release)).toEqual([]);
  });
});
