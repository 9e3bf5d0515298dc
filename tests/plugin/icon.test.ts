import { expect, it } from "vitest";
import { settle } from "../../plugin/options.ts";
import { build, text } from "./build.ts";

const release = { "releases/a.txt": text("Footbridge opens", "13 October 2021") };
const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
const PAGE = "releases/footbridge-opens/index.html";
const link = (page: string | undefined) => /<link rel="icon"[^>]*>/.exec(page ?? "")?.[0] ?? null;

it("a site's favicon.svg is copied, and each page names it as seen from there", async () => {
  const { output } = await build({ ...release, "favicon.svg": svg }, { newsroom: "/" });
  expect(output.get("favicon.svg")).toBe(svg);
  expect(link(output.get(PAGE))).toBe('<link rel="icon" href="../../favicon.svg">');
  expect(link(output.get("index.html"))).toBe('<link rel="icon" href="./favicon.svg">');
  expect(link(output.get("404.html"))).toBe('<link rel="icon" href="/favicon.svg">');
});

it("another file is the icon where the option names it", async () => {
  const { output } = await build({ ...release, "look/mark.png": svg }, { icon: "look/mark.png" });
  expect(output.get("look/mark.png")).toBe(svg);
  expect(link(output.get(PAGE))).toBe('<link rel="icon" href="../../look/mark.png">');
});

it("one that the site makes by other means is named as well", async () => {
  const { output } = await build(release, { icon: "mark.svg" });
  expect(link(output.get(PAGE))).toBe('<link rel="icon" href="../../mark.svg">');
});

it("without one, and where none is wanted, nothing is named", async () => {
  expect(link((await build(release)).output.get(PAGE))).toBeNull();
  const { output } = await build({ ...release, "favicon.svg": svg }, { icon: false });
  expect(link(output.get(PAGE))).toBeNull();
  expect(output.has("favicon.svg")).toBe(false);
});

it("a site that copies it itself is not disturbed", async () => {
  const { output } = await build({ ...release, "favicon.svg": svg }, {}, (config) =>
    config.addPassthroughCopy("site/favicon.svg"),
  );
  expect(output.get("favicon.svg")).toBe(svg);
});

it.each(["../x.svg", "/x.svg", 3, true])("%j is refused", (icon) => {
  expect(() => settle({ icon })).toThrow("icon");
});
