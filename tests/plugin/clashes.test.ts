import { rmSync } from "node:fs";
import { describe, expect, it } from "vitest";
import pressRelease from "../../plugin/index.ts";
import { refusal } from "../support/refusal.ts";
import { build, buildIn, type Files, type SiteConfig, siteFolder, text } from "./build.ts";

const files = { "releases/a.txt": text("Footbridge opens", "13 October 2021") };
const options = { newsroom: "/", url: "https://press.example/" } as const;
const PAGE = "releases/footbridge-opens/index.html";
const other = { key: "txt", read: true, outputFileExtension: "html", compile: (words: string) => () => words } as never;

const site = (more: Files, configure: (config: SiteConfig) => void = () => {}) =>
  build({ ...files, ...more }, options, configure);
describe("the ending .txt", () => {
  it("given a language by the site's config: both are named, and the way out", async () => {
    const told = await refusal(site({}, (config) => config.addExtension("txt", other)));
    expect(told).toContain("releases are .txt files. The site’s config, or a plugin that it adds before this one,");
    expect(told).toContain('(addExtension("txt"))');
    expect(told).toContain("Take that one away, or give its texts another ending");
  });

  it("given a language by a plugin that comes later: both are named, and the way out", async () => {
    const folder = siteFolder(files);
    const late = (config: SiteConfig) => config.addExtension("txt", other);
    const add = (config: SiteConfig) => {
      config.addPlugin(pressRelease, options);
      config.addPlugin(
        function typesetter(site: SiteConfig) {
          late(site);
        } as never,
        {},
      );
    };
    const told = await refusal(buildIn(folder, options, add));
    rmSync(folder, { recursive: true });
    expect(told).toContain("`typesetter` plugin");
    expect(told).toContain('this takes the ending .txt (addExtension("txt")), which releases have');
    expect(told).toContain("Take that one away, or give its texts another ending");
  });

  it("as a template format of the site's, beside texts that are none: only releases are pages", async () => {
    const { output } = await site({ "robots.txt": "User-agent: *", "notes/x.txt": "A note" }, (config) =>
      config.setTemplateFormats(["txt", "njk"]),
    );
    expect(output.has(PAGE)).toBe(true);
    expect([...output].filter(([, content]) => /User-agent|A note/.test(content))).toEqual([]);
  });
});

describe("a name of the plugin's", () => {
  it.each(["releases", "quotes", "pressPages"])("as the site's own collection %s: both are named", async (name) => {
    const told = await refusal(site({}, (config) => config.addCollection(name, () => [])));
    expect(told).toContain(`the plugin makes the collection “${name}”. The site’s config, or a plugin`);
    expect(told).toContain("Give that one another name");
  });

  it("as the site's own filter: it is said, once", async () => {
    const { said, output } = await site({}, (config) => config.addFilter("pressDate", () => "mine"));
    expect(
      said.match(/has a filter “pressDate”: the plugin’s takes its place\. Give that one another name\./g),
    ).toHaveLength(1);
    expect(output.has(PAGE)).toBe(true);
    expect((await site({})).said).not.toContain("has a filter");
  });

  it.each([["1.2.3"], [{ tag: "v1" }], [7]])(
    "release as the site's own data, %j: it has its pages, and they are none",
    async (release) => {
      const own =
        "---\nlayout: press-release\ntitle: Download\n---\n{{ release | dump if release }}{{ release | pressByline }}.";
      const { output } = await site({ "own.njk": own }, (config) => config.addGlobalData("release", release));
      expect(output.get("own/index.html")).toContain("<title>Download");
      expect(output.get(PAGE)).toContain("Footbridge opens</h1>");
      expect(output.get("index.html")).not.toContain("Download");
      expect(output.get("feed.xml")?.match(/<entry\b/g)).toHaveLength(1);
    },
  );
});

describe("what a site makes of the plugin's names", () => {
  it.each(["newsroomPage.json", "newsroomPage.js"])("data in _data/%s: it is named, and the way out", async (name) => {
    const content = name.endsWith("js") ? "module.exports = 7;" : '{ "of": "mine" }';
    const told = await refusal(site({ [`_data/${name}`]: content, "own.md": "# Own" }));
    expect(told).toContain("has data named “newsroomPage”, by which the plugin hands its pages what they show");
    expect(told).toContain("Give that another name: a file _data/newsroomPage.* is called by its name.");
  });

  it("a template where one of the plugin's would stand: both are named", async () => {
    const own = "module.exports = () => 'MINE';";
    const told = await refusal(site({ "press-pages.11ty.js": own }));
    expect(told).toContain("site/press-pages.11ty.js stands where the plugin has a template of its own");
    expect(told).toContain("Give that file another name");
  });

  it("a plugin's template there, before this one: the same", async () => {
    const template = { data: { permalink: "/x/" }, render: () => "ANOTHER" };
    const told = await refusal(site({}, (config) => config.addTemplate("press-pages.11ty.js", template)));
    expect(told).toContain(
      "The site’s config, or a plugin that it adds before this one, has a template press-pages.11ty.js",
    );
  });

  it("pages of each collection, as the official blog has them of its tags: it is said which are no topics, once", async () => {
    const pages = (filter: string) =>
      `---\npagination: { data: collections, size: 1, alias: tag, filter: ${filter} }\npermalink: "/tags/{{ tag | slugify }}/"\neleventyExcludeFromCollections: true\n---\n{{ tag }}`;
    const { said } = await site({ "tags.njk": pages('["all"]') });
    expect(said.match(/\.\/site\/tags\.njk makes a page of each collection, and three are the plugin’s/g)).toHaveLength(
      1,
    );
    expect(said).toContain('Add "releases", "quotes" and "pressPages" to its filter, and to that of a list of tags.');
    expect((await site({ "tags.njk": pages("[all, releases, quotes, pressPages]") })).said).not.toContain("collection");
  });
});

describe("the plugin twice", () => {
  const twice = (second: object) =>
    site({ "press/b.txt": text("Weir opens", "1 May 2020") }, (config) => {
      config.addPlugin(pressRelease, { ...options, now: "2026-06-25T12:00Z", ...second });
    });

  it("in one config: the first counts, and that is said with the way out", async () => {
    const { said, output } = await twice({ directory: "press" });
    expect(said.match(/The plugin is added to this site twice/g)).toHaveLength(1);
    expect(said).toContain("For several folders of releases, put them below one");
    expect(output.has("press/weir-opens/index.html")).toBe(true);
    expect(output.has(PAGE)).toBe(false);
  });

  it("by another plugin: the same", async () => {
    const { said, output } = await site({}, (config) =>
      config.addPlugin(
        function bundle(inner: SiteConfig) {
          inner.addPlugin(pressRelease, { ...options, now: "2026-06-25T12:00Z" });
        } as never,
        {},
      ),
    );
    expect(said).toContain("twice");
    expect(output.has(PAGE)).toBe(true);
  });

  it("is not what a watcher does that starts anew", async () => {
    const folder = siteFolder(files);
    const { said } = await buildIn(folder, options, undefined, { runMode: "watch", watched: (rebuild) => rebuild() });
    rmSync(folder, { recursive: true });
    expect(said).not.toContain("twice");
  });
});

describe("an address that the site or another plugin fills", () => {
  it.each(["feed.xml", "sitemap.xml", "rss.xml"])("/%s by a template: that one stays, and is named", async (name) => {
    const { output, said } = await site({ "mine.njk": `---\npermalink: /${name}\n---\nMINE` });
    expect(output.get(name)).toBe("MINE");
    expect(said).toContain(`/${name} is the site's own file, from ./site/mine.njk: the plugin’s is left out.`);
  });

  it("/feed.xml by a plugin's template", async () => {
    const { output, said } = await site({}, (config) =>
      config.addTemplate("rss-of-another.11ty.js", {
        data: { permalink: "/feed.xml", eleventyExcludeFromCollections: true },
        render: () => "ANOTHER",
      }),
    );
    expect(output.get("feed.xml")).toBe("ANOTHER");
    expect(said).toContain("/feed.xml is the site's own file, from ./site/rss-of-another.11ty.js");
  });

  it("/sitemap.xml by a copy", async () => {
    const { output, said } = await site({ "sitemap.xml": "MINE" }, (config) =>
      config.addPassthroughCopy("site/sitemap.xml"),
    );
    expect(output.get("sitemap.xml")).toBe("MINE");
    expect(said).toContain("/sitemap.xml is the site's own file, from site/sitemap.xml");
  });

  it("the newsroom's front by a page: that one stays, and is named", async () => {
    const { output, said } = await site({ "index.md": "MINE" });
    expect(output.get("index.html")).toContain("MINE");
    expect(said).toContain("/ is the site's own page, from ./site/index.md.");
  });

  it("that of a release by a page: Eleventy stops and names both", async () => {
    const told = await refusal(site({ "x.md": "---\npermalink: /releases/footbridge-opens/\n---\nMINE" }));
    expect(told).toContain("./site/releases/a.txt");
    expect(told).toContain("./site/x.md");
    expect(told).toContain("Use distinct `permalink` values");
  });
});
