import { expect, it } from "vitest";
import { parts } from "../../plugin/pages/index.ts";
import { build, text } from "./build.ts";

const bridge = { "releases/a.txt": text("Footbridge opens", "13 October 2021") };

const inLanguages = (filter: string): Record<string, string> => ({
  "njk.njk": `{{ collections.releases[0].data.release | ${filter} | safe }}`,
  "liquid.liquid": `{{ collections.releases[0].data.release | ${filter} }}`,
  "js.11ty.cjs": `module.exports = { render(data) { return this.${filter}(data.collections.releases[0].data.release) } }`,
});

const names = Object.keys(parts).map((part) =>
  part === "date" ? "pressTime" : `press${part.charAt(0).toUpperCase()}${part.slice(1)}`,
);

it.each([...names, "pressArticle", "pressPlainText"])(
  "gives %s to Nunjucks, Liquid and JavaScript alike",
  async (filter) => {
    const { output } = await build({ ...bridge, ...inLanguages(filter) });
    const [njk, liquid, js] = ["njk", "liquid", "js"].map((name) => output.get(`${name}/index.html`));
    expect(njk).toBeDefined();
    expect(liquid).toBe(njk);
    expect(js).toBe(njk);
  },
);

it.each([
  ["pressHeadline", '<h1 class="pr-headline'],
  ["pressBody", "Petra Halloran, chair of the council"],
  ["pressTime", '<time class="pr-date dt-published" datetime="2021-10-13">13 October 2021</time>'],
  ["pressPlainText", "Footbridge opens\n\n13 October 2021\n\nThe river council"],
])("renders %s", async (filter, expected) => {
  const { output } = await build({ ...bridge, ...inLanguages(filter) });
  expect(output.get("js/index.html")).toContain(expected);
});

it("sets dates in every template language", async () => {
  const { output } = await build({
    ...bridge,
    "njk.njk":
      '{% set page1 = collections.releases[0] %}{{ page1.date | pressDate }}, {{ page1.data.date | pressDate("de") }}',
    "liquid.liquid":
      '{{ collections.releases[0].data.release.date | pressDate }}, {{ collections.releases[0].data.date | pressDate: "de" }}',
  });
  expect(output.get("njk/index.html")).toBe("13 October 2021, 13. Oktober 2021");
  expect(output.get("liquid/index.html")).toBe("13 October 2021, 13. Oktober 2021");
});

it("links from the page on which a part stands", async () => {
  const { output } = await build({
    ...bridge,
    "a/b/list.njk": "{{ collections.releases | pressFront | safe }}",
  });
  expect(output.get("a/b/list/index.html")).toContain('href="../../../releases/footbridge-opens/"');
});

it("gives nothing of what is no release, in a layout that serves other pages as well", async () => {
  const { output } = await build({
    "_includes/page.liquid":
      "[{{ release | pressByline }}{{ release | pressTime }}{{ release | pressArticle }}]{{ content }}",
    "own.html": "---\nlayout: page.liquid\n---\nOwn",
  });
  expect(output.get("own/index.html")).toBe("[]Own");
});
