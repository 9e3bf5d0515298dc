import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const TEXT =
  "Ferry returns to the crossing\n\n4 March 2025\n\nThe chain ferry went back into service on Monday, after eleven weeks.";

describe("front matter", () => {
  test("gives fields in the place of what is read, and loses no line of the text", () => {
    const release = parse(
      `---\nheadline: Lydia is back\ndeck: [Green, Slow]\nissuer: Ferry Trust\nplace: Sallow\nsource: Estuary News\n---\n${TEXT}`,
    );
    expect(release.headline?.text).toBe("Lydia is back");
    expect(release.decks.map(({ text }) => text)).toEqual(["Green", "Slow"]);
    expect(release.issuer?.text).toBe("Ferry Trust");
    expect(release.dateline?.place).toBe("Sallow");
    expect(release.sources.map(({ name }) => name)).toEqual(["Estuary News"]);
    expect(release.blocks.some(({ text }) => text === "Ferry returns to the crossing")).toBe(true);
  });

  test.for([
    ["date: 5 March 2025", "“date” in the front matter is “5 March 2025”, which is not a day as 2021-10-13;"],
    ["lang: english please", "“lang” in the front matter is “english please”, which is not a language tag"],
    ["date: [2025]", "“date” in the front matter is “[2025]”"],
  ])("says what it cannot use: %s", ([line, message]) => {
    const { diagnostics, language } = parse(`---\n${line}\n---\n${TEXT}`);
    const found = diagnostics.find(({ code }) => code === "front-matter/unusable");
    expect(found?.message).toContain(message);
    expect(found?.line).toBe(2);
    expect(language.tag).toBe("en");
  });

  test.for([
    ["date: 2025-03-05", "2025-03-05", "front-matter"],
    ["date: 5 March 2025", "2025-03-04", "date-line"],
    ["date: 2025-02-31", "2025-03-04", "date-line"],
  ])("%s", ([line, iso, from]) => {
    const { date } = parse(`---\n${line}\n---\n${TEXT}`);
    expect([date?.iso, date?.from]).toEqual([iso, from]);
  });
});

describe("a day without its year", () => {
  const WITHOUT_YEAR = "Ferry returns to the crossing\n\nSALLOW, 31 December – The chain ferry went back into service.";

  test("has none out of thin air", () => {
    const { date, diagnostics } = parse(WITHOUT_YEAR, { file: "ferry.txt" });
    expect(date).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toContain("date/no-year");
  });

  test.for([
    [{ file: "2021-12-31-ferry.txt" }, "2021-12-31", "file-name"],
    [{ file: "2022-01-02-ferry.txt" }, "2021-12-31", "file-name"],
    [{ file: "2021-12-31-ferry.txt", date: "2019-12-30" }, "2019-12-31", "option"],
  ] as const)("%o", ([options, iso, from]) => {
    const { date, diagnostics } = parse(WITHOUT_YEAR, options);
    expect([date?.iso, date?.from, date?.excerpt?.text]).toEqual([iso, from, "31 December"]);
    expect(diagnostics.filter(({ code }) => code.startsWith("date/"))).toEqual([]);
  });

  test("stays the one that front matter gives", () => {
    expect(parse(`---\ndate: 2020-12-30\n---\n${WITHOUT_YEAR}`).date?.iso).toBe("2020-12-30");
  });

  test("29 February is that of a leap year", () => {
    const text = "Ferry returns to the crossing\n\nSALLOW, 29 February – The chain ferry went back into service.";
    expect(parse(text, { date: "2025-03-01" }).date?.iso).toBe("2024-02-29");
  });
});

describe("the name of the file", () => {
  test("gives the date where the text has none", () => {
    expect(parse("Ferry returns", { file: "releases/2025-03-04-ferry.txt" }).date?.from).toBe("file-name");
    expect(parse(TEXT, { file: "releases/2024-01-01-ferry.txt" }).date?.iso).toBe("2025-03-04");
    expect(parse("Ferry returns", { file: "2025-13-04-ferry.txt" }).date).toBeNull();
  });
});
