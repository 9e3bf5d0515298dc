import { describe, expect, it } from "vitest";
import { build, type Files, type SiteConfig, text } from "./build.ts";

/** What a page's own data came to, asked for by a layout that prints it. */
async function dataOf(files: Files, configure?: (config: SiteConfig) => void): Promise<Record<string, unknown>> {
  const print =
    "{{ layoutSays }}|{{ title | safe }}|{{ page.date.toISOString() }}|{{ description }}|{{ lang }}|{{ tags | join(' ') }}";
  const { output } = await build(
    {
      "_includes/press-release.njk": `---\nlayoutSays: press-release\n---\n${print}`,
      "_includes/own.njk": `---\nlayoutSays: own\n---\n${print}`,
      ...files,
    },
    {},
    configure,
  );
  const [path, page] = [...output].find(([name]) => name.endsWith(".html")) ?? [];
  const [layout, title, date, description, lang, tags] = (page ?? "").split("|");
  return { path, layout, title, date: date?.slice(0, 10), description, lang, tags };
}

const found = {
  path: "releases/footbridge-opens/index.html",
  layout: "press-release",
  title: "Footbridge opens",
  date: "2021-10-13",
  description:
    "The river council of Ostermoor opened the footbridge at Lanner Weir on Monday, two years after a flood took it.",
  lang: "en",
  tags: "releases",
};
const bridge = text("Footbridge opens", "13 October 2021");

it("gives what was found in the text", async () => {
  expect(await dataOf({ "releases/a.txt": bridge })).toEqual(found);
});

it("describes a release by its deck where it has one", async () => {
  const deck = "Footbridge opens\n\nTwo years after the flood, the town crosses dry again\n\n13 October 2021\n";
  const page = await dataOf({ "releases/a.txt": bridge.replace("Footbridge opens\n\n13 October 2021\n", deck) });
  expect(page.description).toBe("Two years after the flood, the town crosses dry again");
});

it("cuts a long lead for the description", async () => {
  const long = bridge.replace("The river council", `The river council ${"of the upper valley ".repeat(20)}`);
  const { description } = await dataOf({ "releases/a.txt": long });
  expect(String(description)).toMatch(/^The river council of the upper valley .{100,180} \w+…$/);
});

describe.each([
  ["releases/releases.json", JSON.stringify],
  ["releases/releases.11tydata.json", JSON.stringify],
  ["releases/a.json", JSON.stringify],
  ["releases/a.11tydata.cjs", (data: unknown) => `module.exports = ${JSON.stringify(data)}`],
  ["releases/releases.11tydata.mjs", (data: unknown) => `export default async () => (${JSON.stringify(data)})`],
  ["releases/releases.props", JSON.stringify],
] as const)("a site's own %s", (file, write) => {
  it("is above what was found", async () => {
    const own = { layout: "own", title: "Site's title", date: "2020-01-01", lang: "cy", tags: ["river"] };
    const page = await dataOf({ "releases/a.txt": bridge, [file]: write(own) }, (config) =>
      config.addDataExtension("props", (given) => JSON.parse(given)),
    );
    expect(page).toEqual({ ...found, ...own, tags: "river releases" });
  });

  it("leaves the rest as found", async () => {
    const page = await dataOf({ "releases/a.txt": bridge, [file]: write({ title: "Site's title" }) }, (config) =>
      config.addDataExtension("props", (given) => JSON.parse(given)),
    );
    expect(page).toEqual({ ...found, title: "Site's title" });
  });
});

it("reads the data of every folder from the release up to the input directory", async () => {
  const page = await dataOf({
    "releases/2021/autumn/a.txt": bridge,
    "releases/2021/autumn/autumn.json": '{"title": "From autumn"}',
    "releases/2021/2021.json": '{"title": "From 2021", "lang": "cy"}',
    "releases/releases.json": '{"layout": "own", "lang": "gd"}',
  });
  expect(page).toEqual({ ...found, title: "From autumn", lang: "cy", layout: "own" });
});

it("lets a site's data set the address", async () => {
  const page = await dataOf({
    "releases/a.txt": bridge,
    "releases/releases.json": '{"permalink": "/press/{{ page.fileSlug }}.html"}',
  });
  expect(page.path).toBe("press/a.html");
});

it("puts what was found above data for the whole site", async () => {
  const page = await dataOf({ "releases/a.txt": bridge }, (config) => {
    config.addGlobalData("title", "The whole site");
    config.addGlobalData("lang", "cy");
  });
  expect(page).toEqual(found);
});

it("puts front matter in the text above everything", async () => {
  const page = await dataOf({
    "releases/a.txt": `---\ntitle: Own title\nlayout: own\ndate: 2019-05-04\ntags: [river, town]\n---\n${bridge}`,
    "releases/releases.json": '{"layout": "press-release", "title": "Site\'s title", "date": "2020-01-01"}',
  });
  expect(page).toMatchObject({ layout: "own", title: "Own title", date: "2019-05-04", tags: "releases river town" });
});

it("takes an address from front matter", async () => {
  const page = await dataOf({ "releases/a.txt": `---\npermalink: /x/bridge.html\n---\n${bridge}` });
  expect(page.path).toBe("x/bridge.html");
});

it("computes a string of front matter instead of setting it as a release", async () => {
  const page = await dataOf({
    "releases/a.txt": bridge,
    "releases/releases.json": '{"eleventyComputed": {"description": "About {{ title }}"}}',
  });
  expect(page.description).toBe("About Footbridge opens");
});

it("does not let front matter take names that would stop the build", async () => {
  const { output, said } = await build({
    "releases/a.txt": `---\ncollections: x\npage: 5\ntags: {a: b}\n---\n${bridge}`,
    "releases/b.txt": text("Ferry returns", "1 March 2022"),
  });
  expect(output.size).toBe(3);
  expect(said).toContain("front matter cannot set collections, page");
});

it("front matter neither stops a build nor leaves the site, whatever it says", async () => {
  const hostile = [
    ...[
      "permalink: ../../outside.html",
      "permalink: /../../../../tmp/outside.html",
      "permalink: {a: b}",
      "permalink: true",
    ],
    ...["permalink: 5", "permalink: /CON/", "permalink: 'a:b/'", "permalink: ''", "permalink: '{{ x | nofilter }}'"],
    ...["permalink: '{% include \"/etc/passwd\" %}'", "permalink: noending", "permalink: /.git/", "permalink: /a//b/"],
    ...["layout: nosuch", "layout: ../../etc/passwd", "layout: 5", "layout: {a: b}"],
    ...["pagination: {data: collections.all, size: 1}", "pagination: 5", "eleventyComputed: {title: '{{ a | b }}'}"],
    ...["eleventyComputed: {permalink: '../../x.html'}", "templateEngineOverride: 11ty.js", "eleventyDataSchema: 5"],
    ...["eleventyImport: 5", "tags: constructor", "tags: [__proto__, toString]", "constructor: x"],
    ...["hasOwnProperty: {a: 1}", "dynamicPermalink: false", "permalinkBypassOutputDir: true", "layout: [a]"],
  ];
  const texts = hostile.map((line, at) => [
    `releases/a${at}.txt`,
    `---\n${line}\n---\n${text(`Footbridge ${at} opens`, "13 October 2021")}`,
  ]);
  const { output, said } = await build(Object.fromEntries(texts), {}, undefined, undefined);
  const expected = hostile.map((_line, at) => `releases/footbridge-${at}-opens/index.html`);
  expect([...output.keys()].filter((path) => path.endsWith(".html")).toSorted()).toEqual(expected.toSorted());
  const told = hostile.filter((_line, at) => !said.includes(`a${at}.txt: front matter cannot set `));
  expect(told).toEqual([]);
});

it("keeps the tag where a site has turned deep merging off", async () => {
  const page = await dataOf({ "releases/a.txt": bridge, "releases/releases.json": '{"tags": ["river"]}' }, (config) =>
    config.setDataDeepMerge(false),
  );
  expect(page.tags).toBe("releases");
});

it("hands templates the release itself, not a copy", async () => {
  const seen: unknown[] = [];
  await build({ "releases/a.txt": bridge, "list.njk": "{{ collections.releases | keep }}" }, {}, (config) => {
    config.addFilter("keep", (items: { data: { release: object } }[]) => {
      seen.push(...items.map(({ data }) => Object.isFrozen(data.release)));
      return "";
    });
  });
  expect(seen).toEqual([true]);
});
