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
    ["date: 2025-03-05", "2025-03-05", "front-matter"],
    ["date: 5 March 2025", "2025-03-04", "date-line"],
    ["date: 2025-02-31", "2025-03-04", "date-line"],
  ])("%s", ([line, iso, from]) => {
    const { date } = parse(`---\n${line}\n---\n${TEXT}`);
    expect([date?.iso, date?.from]).toEqual([iso, from]);
  });
});

describe("the name of the file", () => {
  test("gives the date where the text has none", () => {
    expect(parse("Ferry returns", { file: "releases/2025-03-04-ferry.txt" }).date?.from).toBe("file-name");
    expect(parse(TEXT, { file: "releases/2024-01-01-ferry.txt" }).date?.iso).toBe("2025-03-04");
    expect(parse("Ferry returns", { file: "2025-13-04-ferry.txt" }).date).toBeNull();
  });
});
