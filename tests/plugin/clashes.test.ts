import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import pressRelease from "../../plugin/index.ts";
import { build, buildIn, type Files, filesBelow, type SiteConfig, siteFolder, text } from "./build.ts";

const files = { "releases/a.txt": text("Footbridge opens", "13 October 2021") };
const options = { newsroom: "/", url: "https://press.example/" } as const;
const PAGE = "releases/footbridge-opens/index.html";
const other = { key: "txt", read: true, outputFileExtension: "html", compile: (words: string) => () => words } as never;

const site = (more: Files, configure: (config: SiteConfig) => void = () => {}) =>
  build({ ...files, ...more }, options, configure);
/** What stopped a build, with what stopped that. */
async function refusal(built: Promise<unknown>): Promise<string> {
  const told: string[] = [];
  let error = await built.then(() => null).catch((caught: unknown) => caught);
  while (error instanceof Error) {
    told.push(error.message);
    error = (error as { originalError?: unknown }).originalError ?? error.cause;
  }
  return told.join("\n");
}

describe("the ending .txt", () => {
  it("given a language by the site's config: both are named, and the way out", async () => {
    const told = await refusal(site({}, (config) => config.addExtension("txt", other)));
    expect(told).toContain("releases are .txt files. The site’s config, or a plugin that it adds before this one,");
    expect(told).toContain('(addExtension("txt"))');
    expect(told).toContain("Take that one away, or give its texts another ending");
  });

  it("given a language by a plugin that comes later: Eleventy names that plugin and the ending", async () => {
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
    expect(told).toContain('override the "txt" template syntax twice');
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

describe("a site that copies the folder of the releases", () => {
  const held = {
    ...files,
    "releases/mill.txt": text(
      "Quillfeather mill is sold",
      "26 June 2026",
      "EMBARGOED UNTIL 10:00 BST, Friday 26 June 2026\n",
    ),
    "releases/pier.txt": text("Quillfeather pier reopens", "1 June 2026", "---\ndraft: true\n---"),
    "releases/mill/view.svg": "<svg/>",
  };

  it("has what is published as it stands, beside its pages", async () => {
    const { output, said } = await site({}, (config) => config.addPassthroughCopy("site/releases"));
    expect(output.get("releases/a.txt")).toBe(files["releases/a.txt"]);
    expect(output.has(PAGE)).toBe(true);
    expect(said).not.toContain("held");
  });

  it.each(["site/releases", "site/releases/*.txt", "site/releases/mill.txt"])(
    "with what is held, by %s: the build fails, nothing of it stays in the output, both are named",
    async (copied) => {
      const folder = siteFolder(held);
      const told = await refusal(buildIn(folder, options, (config) => config.addPassthroughCopy(copied)));
      expect(told).toContain("The site’s config copies the folder of the releases (addPassthroughCopy)");
      const left = [...filesBelow(join(folder, "out"))].filter(([path, bytes]) => /quillfeather/i.test(path + bytes));
      expect(left.map(([path]) => path)).toEqual([]);
      rmSync(folder, { recursive: true });
    },
  );

  it("with a picture of what is held: not that either", async () => {
    const folder = siteFolder({ ...held, "releases/mill.jpg": await jpeg() });
    const copy = (config: SiteConfig) => config.addPassthroughCopy("site/releases/*.jpg");
    expect(await refusal(buildIn(folder, options, copy))).toContain("addPassthroughCopy");
    expect([...filesBelow(join(folder, "out")).keys()].filter((path) => path.endsWith(".jpg"))).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  it("other files only: all is well", async () => {
    const folder = siteFolder({ ...held, "releases/plan.pdf": "%PDF" });
    const { output } = await buildIn(folder, options, (config) => config.addPassthroughCopy("site/releases/*.pdf"));
    expect(output.get("releases/plan.pdf")).toBe("%PDF");
    rmSync(folder, { recursive: true });
  });

  it("on a server that shows what is held: nothing is amiss", async () => {
    const folder = siteFolder(held);
    await buildIn(folder, options, (config) => config.addPassthroughCopy("site/releases"), { runMode: "serve" });
    rmSync(folder, { recursive: true });
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

async function jpeg(): Promise<Uint8Array> {
  const { default: sharp } = await import("sharp");
  return sharp({ create: { width: 8, height: 8, channels: 3, background: "#888" } })
    .jpeg()
    .toBuffer();
}
