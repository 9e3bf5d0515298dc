import { describe, expect, it } from "vitest";
import type { PressReleaseOptions } from "../../plugin/index.ts";
import { build, type Files } from "./build.ts";

const filler =
  "The river council of Ostermoor has kept the weirs and the bridges of the valley since the great flood. ".repeat(5);
const release = `Footbridge opens

13 October 2021

${filler}

“Nobody in this town will have to walk round by the mill again,” said Petra Halloran.

${filler}

${filler}

“We never gave up on our bridge, and it never gave up on us,” said Tom Brandle.

${filler}

${filler}
`;

/** "aside" for a copy, "figure" for a quotation set large in its place, in the order of the page. */
async function pulled(files: Files, options: PressReleaseOptions = {}): Promise<string[]> {
  const { output } = await build({ "releases/a.txt": release, ...files }, options);
  const page = output.get("releases/footbridge-opens/index.html") ?? "";
  return [...page.matchAll(/<(aside|figure) class="pr-pull/g)].map(([, element = ""]) => element);
}

describe("count and mode", () => {
  it.each([
    ["repeat", ["aside", "aside"]],
    [1, ["aside"]],
    [0, []],
    [false, []],
    ["promote", ["figure", "figure"]],
    [{ mode: "promote", count: 1 }, ["figure"]],
  ] as const)("by option: %j", async (pullQuotes, elements) => {
    expect(await pulled({}, { pullQuotes })).toEqual(elements);
  });

  it("by a folder's data file, which is above the option", async () => {
    const files = { "releases/releases.json": '{ "pullQuotes": 1 }' };
    expect(await pulled(files)).toEqual(["aside"]);
    expect(await pulled(files, { pullQuotes: "promote" })).toEqual(["figure"]);
  });

  it("by front matter, which is above both", async () => {
    const files = {
      "releases/releases.json": '{ "pullQuotes": "off" }',
      "releases/a.txt": `---\npullQuotes: { mode: repeat, count: 1 }\n---\n${release}`,
    };
    expect(await pulled(files, { pullQuotes: "promote" })).toEqual(["aside"]);
  });
});

it("a data file with a wrong value stops the build and says what is wrong", async () => {
  await expect(pulled({ "releases/releases.json": '{ "pullQuotes": "large" }' })).rejects.toThrow(
    /“pullQuotes” in a data file for .*a\.txt must be "repeat", .*, not "large"/s,
  );
});

it("front matter with a wrong value is reported, and the page is set as if it were not there", async () => {
  const { output, said } = await build({ "releases/a.txt": `---\npullQuotes: large\n---\n${release}` });
  expect(said).toContain("“pullQuotes: large” is not understood");
  expect(output.get("releases/footbridge-opens/index.html")).toContain('<aside class="pr-pull');
});
