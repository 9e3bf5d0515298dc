import { expect, it } from "vitest";
import { build, text } from "./build.ts";

const bridge = text("Footbridge opens", "13 October 2021");
const titleOf = ({ output }: { output: ReadonlyMap<string, string> }) =>
  output.get("releases/footbridge-opens/index.html")?.match(/<title>(.*)<\/title>/)?.[1];

it("leaves no hole where Eleventy itself does not find a site's data: below an absolute input directory", async () => {
  const files = { "releases/a.txt": bridge, "releases/releases.json": '{"title": "Own title"}' };
  expect(titleOf(await build(files, {}, undefined, (folder) => `${folder}/site`))).toBe("Footbridge opens");
  expect(titleOf(await build(files, {}, undefined, () => "./site/"))).toBe("Own title");
});

it("reads data of the input directory itself", async () => {
  const site = await build({ "releases/a.txt": bridge, "site.json": '{"title": "Own title"}' });
  expect(titleOf(site)).toBe("Own title");
});

it("finds data in a site that is the working directory", async () => {
  const files = { "releases/a.txt": bridge, "releases/releases.json": '{"title": "Own title"}' };
  const site = await build(files, {}, undefined, (folder) => {
    process.chdir(`${folder}/site`);
    return ".";
  });
  expect(titleOf(site)).toBe("Own title");
});

it("takes no data file of another name for the site's own", async () => {
  const site = await build({
    "releases/a.txt": bridge,
    "releases/b.json": '{"title": "Of another release"}',
    "releases/other.11tydata.json": '{"title": "Of another folder"}',
    "releases/releases.js": 'throw new Error("a script of the page")',
    "releases/package.json": '{"title": "Of a package"}',
  });
  expect(titleOf(site)).toBe("Footbridge opens");
});
