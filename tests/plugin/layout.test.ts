import { expect, it } from "vitest";
import { build, type SiteConfig, text } from "./build.ts";

const bridge = { "releases/a.txt": text("Footbridge opens", "13 October 2021") };
const path = "releases/footbridge-opens/index.html";

it.each([
  ["njk", "Own: {{ title }} {{ content | safe }}"],
  ["liquid", "Own: {{ title }} {{ content }}"],
  ["11ty.cjs", 'module.exports = { render: (data) => ["Own:", data.title, data.content].join(" ") }'],
])("lets a site's own press-release.%s win", async (ending, layout) => {
  const { output } = await build({ ...bridge, [`_includes/press-release.${ending}`]: layout });
  expect(output.get(path)).toMatch(/^Own: Footbridge opens <article class="pr /);
});

it("keeps the data and the parents of a site's own layout", async () => {
  const { output } = await build({
    ...bridge,
    "_includes/press-release.njk": "---\nlayout: base\ncolour: red\n---\n{{ colour }} {{ content | safe }}",
    "_includes/base.njk": "base {{ content | safe }}",
  });
  expect(output.get(path)).toMatch(/^base red <article/);
});

it("looks in the folder of layouts where a site has one", async () => {
  const configure = (config: { setLayoutsDirectory(path: string): void }) => config.setLayoutsDirectory("_layouts");
  const own = await build({ ...bridge, "_layouts/press-release.njk": "Own" }, {}, configure);
  const ours = await build({ ...bridge, "_includes/press-release.njk": "Not a layout" }, {}, configure);
  expect(own.output.get(path)).toBe("Own");
  expect(ours.output.get(path)).toMatch(/^<!doctype html>/);
});

it("takes another name for the layout, and none", async () => {
  const named = await build({ ...bridge, "_includes/page.njk": "Page" }, { layout: "page" });
  const bare = await build(bridge, { layout: false });
  expect(named.output.get(path)).toBe("Page");
  expect(bare.output.get(path)).toMatch(/^<article/);
});

it("explains where a layout cannot be put", async () => {
  const error = await build(bridge, {}, (config) => config.setIncludesDirectory("")).catch((caught) => caught);
  expect(error.originalError.message).toMatch(/the layout “press-release” needs a folder of its own for layouts/);
  expect(error.originalError.message).toContain("Set `dir.includes`");
});

it("has its layout where a site's layouts are outside its input directory, and no page is made of it", async () => {
  const configure = (config: { setIncludesDirectory(path: string): void }) => config.setIncludesDirectory("../shared");
  const { output } = await build(bridge, {}, configure);
  expect(output.get(path)).toMatch(/^<!doctype html>/);
  expect([...output.keys()].sort()).toEqual(["assets/press-release.css", path].sort());
});

it("leaves the pages of a site alone that have the path of such a layout", async () => {
  const configure = (config: SiteConfig) => {
    config.setIncludesDirectory("../shared");
    config.addTemplateFormats("11ty.cjs");
  };
  const page = "module.exports = { render: () => 'A page' }";
  const { output } = await build({ ...bridge, "other/press-release.11ty.cjs": page }, {}, configure);
  expect(output.get("other/press-release/index.html")).toBe("A page");
});

it("uses a site's own stylesheet of that name", async () => {
  const own = await build({ ...bridge, "assets/press-release.css": "body { color: red }" });
  const ours = await build(bridge);
  expect(own.output.get("assets/press-release.css")).toBe("body { color: red }");
  expect(ours.output.get("assets/press-release.css")).toContain("@layer");
});

it("copes with a site that copies that stylesheet itself", async () => {
  const files = { ...bridge, "assets/press-release.css": "body { color: red }" };
  const { output } = await build(files, {}, (config) => config.addPassthroughCopy("site/assets"));
  expect(output.get("assets/press-release.css")).toBe("body { color: red }");
});

it("puts the stylesheet elsewhere, or leaves it out", async () => {
  const moved = await build(bridge, { stylesheet: "css/press.css" });
  expect(moved.output.get(path)).toContain('href="../../css/press.css"');
  expect(moved.output.has("css/press.css")).toBe(true);
  const without = await build(bridge, { stylesheet: false });
  expect(without.output.size).toBe(1);
  expect(without.output.get(path)).not.toContain("stylesheet");
});

it("does not wrap the stylesheet in a layout for the whole site", async () => {
  const { output } = await build({ ...bridge, "_includes/base.njk": "base {{ content | safe }}" }, {}, (config) =>
    config.addGlobalData("layout", "base"),
  );
  expect(output.get("assets/press-release.css")).not.toMatch(/^base/);
});

it("works in a site that takes few template formats", async () => {
  const { output } = await build({ ...bridge, "page.md": "# Page" }, {}, (config) => config.setTemplateFormats(["md"]));
  expect(output.get(path)).toMatch(/^<!doctype html>/);
  expect(output.get("assets/press-release.css")).toContain("@layer");
});

it("sets other pages as well: the front page and the 404", async () => {
  const { output } = await build(
    {
      ...bridge,
      "index.njk": "---\nlayout: press-release\n---\n{{ collections.releases | pressFront | safe }}",
      "404.njk": "---\nlayout: press-release\npermalink: /404.html\n---\n{{ '' | pressNotFound | safe }}",
    },
    { name: "Ostermoor", newsroom: "/", nav: [{ label: "River", href: "/river/" }] },
    (config) => config.addGlobalData("unused", 1),
  );
  const front = output.get("index.html") ?? "";
  expect(front.match(/<h1[\s>]/g)).toHaveLength(1);
  expect(front).toContain('href="./releases/footbridge-opens/"');
  expect(front).toContain('href="./river/"');
  // It is shown at any depth.
  expect(output.get("404.html")).toContain('href="/assets/press-release.css"');
  expect(output.get(path)).toContain('href="../../river/"');
});

it("is not kept from a release by the layout that a data file names for all pages of a site", async () => {
  const own = {
    "_includes/own.njk": "Own {{ content | safe }}",
    "site.json": '{ "layout": "own.njk" }',
    "a.md": "Words",
  };
  const { output } = await build({ ...bridge, ...own });
  expect(output.get(path)).toMatch(/^<!doctype html>/);
  expect(output.get("a/index.html")).toContain("Own <p>Words");
  const folder = await build({ ...bridge, ...own, "releases/releases.json": '{ "layout": "own.njk" }' });
  expect(folder.output.get(path)).toMatch(/^Own <article/);
});
