import { expect, it } from "vitest";
import { beside, stemOf } from "../../../plugin/files/output-file.ts";
import { build, text } from "../build.ts";

const releases = { "releases/a.txt": text("Footbridge opens", "13 October 2021") };

it("a file that a template of the site has written stays as it is", async () => {
  const site = { ...releases, "mine.njk": "---\npermalink: /quotes.json\n---\nmine" };
  const { output, said } = await build(site, { quotes: "quotes.json" });
  expect(output.get("quotes.json")).toBe("mine");
  expect(said).toContain("/quotes.json is the site's own file.");
});

it("names files after the page they stand beside", () => {
  expect(beside("/releases/bridge-opens/", "a.jpg")).toBe("/releases/bridge-opens/a.jpg");
  expect(beside("/news/bridge.html", "a.jpg")).toBe("/news/a.jpg");
  expect(stemOf("/releases/bridge-opens/")).toBe("bridge-opens");
  expect(stemOf("/news/bridge.html")).toBe("bridge");
  expect(stemOf("/")).toBe("release");
});
