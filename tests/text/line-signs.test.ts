import { describe, expect, test } from "vitest";
import { inspectJson } from "../../plugin/cli/inspect-json.ts";
import { parse } from "../../src/index.ts";

const STORY = "The bridge over the weir opens on Saturday, its keepers said, after two winters without it.";

describe("signs of plain-text mark-up round a line", () => {
  test.each(["# Bridge opens", "**Bridge opens**", "*Bridge opens*", "__Bridge opens__", "## **Bridge opens**"])(
    "%s is a headline without them",
    (line) => {
      expect(inspectJson(parse(`${line}\n\n13 October 2021\n\n${STORY}\n`))).toMatchObject({
        headline: "Bridge opens",
        date: "2021-10-13",
      });
    },
  );

  test.each(["## What comes next", "**What comes next**", "### _What comes next_"])("%s heads a section", (line) => {
    const text = `Bridge opens\n\n13 October 2021\n\n${STORY}\n\n${line}\n\n${STORY}\n\n## About Oldport Trust\n\nThe trust keeps bridges.\n`;
    const { subheads, boilerplate } = inspectJson(parse(text));
    expect(subheads).toEqual(["What comes next"]);
    expect(boilerplate).toMatchObject([{ heading: "About Oldport Trust" }]);
  });

  test("an end mark, a number and a note keep theirs, and bold words within a line do not", () => {
    const text = `Bridge opens\n\n13 October 2021\n\n${STORY}\n\nThe **old** planks are sold.\n\n* Prices are those of May.\n\n# # #\n`;
    const { blocks, endMark } = parse(text);
    expect(endMark?.text).toBe("# # #");
    expect(blocks.map((block) => block.text).join("\n")).toContain("The old planks");
    expect(inspectJson(parse(`#1712\n\nOld bridge opens again\n\n${STORY}\n\n${STORY}\n`)).headline).toBe(
      "Old bridge opens again",
    );
  });

  test("lines of a list stay one", () => {
    const text = `Bridge opens\n\n13 October 2021\n\n${STORY}\n\n# planks\n# rails\n# lamps\n\n${STORY}\n`;
    expect(parse(text).blocks.some((block) => block.text.includes("# rails"))).toBe(true);
  });

  test("a marker behind such a line still marks it", () => {
    const text = `Bridge opens\n\n13 October 2021\n\n${STORY}\n\n## Prices {.paragraph}\n\n${STORY}\n`;
    expect(inspectJson(parse(text)).subheads).toEqual([]);
  });
});
