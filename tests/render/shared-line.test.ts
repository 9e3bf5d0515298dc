import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import { fullText, markdownText, piecesOf, sharedLine } from "../../src/render/index.ts";

const release = parse(
  "FOR IMMEDIATE RELEASE\t\tContact: Ada Sample\n12 October 2021          +44 1632 960141\n\nFerry to call at Low Tarn again\n\n" +
    "The ferry will call at the old stone pier again from Monday, after four years without it.\n",
);

describe("a letterhead of two columns", () => {
  test("is read column by column in the text, its contact together", () => {
    expect(fullText(release)).toBe(
      "FOR IMMEDIATE RELEASE\n\n12 October 2021\n\nContact: Ada Sample\n+44 1632 960141\n\nFerry to call at Low Tarn again\n\n" +
        "The ferry will call at the old stone pier again from Monday, after four years without it.\n",
    );
  });

  test("and in Markdown, where lines stay lines", () => {
    expect(markdownText(release)).toContain(
      "FOR IMMEDIATE RELEASE\n\n12 October 2021\n\nContact: Ada Sample\\\n+44 1632 960141\n\n# Ferry",
    );
  });

  test("whom to call has the role of a contact, and the left column keeps its own", () => {
    const roles = piecesOf(release).map(({ role, excerpt }) => [role, excerpt.text]);
    expect(roles.slice(0, 4)).toEqual([
      ["release-line", "FOR IMMEDIATE RELEASE"],
      ["date-line", "12 October 2021"],
      ["contact", "Contact: Ada Sample"],
      ["contact", "+44 1632 960141"],
    ]);
  });

  test("each part has its place in the text", () => {
    for (const block of release.blocks.slice(0, 2)) {
      const shared = sharedLine(block, release);
      for (const part of [shared?.left, shared?.right]) {
        const { start = 0, end = 0 } = part?.spans[0] ?? {};
        expect(release.source.text.slice(start, end)).toBe(part?.text);
      }
    }
  });

  test("a line with a wide gap and no contact stays whole", () => {
    const plain = parse(
      "FOR IMMEDIATE RELEASE          12 October 2021\n\nFerry to call again\n\nIt will call on Monday.\n",
    );
    expect(plain.blocks.map((block) => sharedLine(block, plain))).toEqual(plain.blocks.map(() => null));
    expect(fullText(plain)).toMatch(/^FOR IMMEDIATE RELEASE +12 October 2021\n/);
  });
});
