import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { CollectionItem, UrlTransform } from "../../plugin/eleventy.ts";
import { build, buildIn, type SiteConfig, siteFolder, text } from "./build.ts";

const options = { newsroom: "/", url: "https://press.weir.example/" } as const;
const releases = { "releases/a.txt": text("Footbridge opens", "13 October 2021") };
const PAGE = "releases/footbridge-opens/index.html";

/** What Eleventy makes a page with, and what that keeps of the page. */
interface Made {
  readonly template: { readonly _cacheRenderedTransformsAndLayoutsPromise?: Promise<string> };
}

const made: string[] = [];
const site = (files: Readonly<Record<string, string>>): string => {
  const folder = siteFolder(files);
  made.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

/** A page that fails once it is asked to, when all others are written. */
const failing = (config: SiteConfig): void => {
  config.addTemplate("last.11ty.js", {
    data: { permalink: "/last/", layout: false, eleventyExcludeFromCollections: true },
    render: () => "fine",
  });
  config.addTransform("last", async function (content) {
    if (this.page.url !== "/last/" || !existsSync("fail")) return content;
    await new Promise((done) => setTimeout(done, 200));
    throw new Error("as asked");
  });
};

describe("pages of the newsroom", () => {
  it("are what they were where a build fails, and nothing else is left of it", async () => {
    const folder = site(releases);
    await buildIn(folder, options, failing);
    const before = readFileSync(join(folder, "out", PAGE), "utf8");
    writeFileSync(join(folder, "site/releases/a.txt"), text("Footbridge opens", "14 October 2021"));
    writeFileSync(join(folder, "fail"), "");
    await expect(buildIn(folder, options, failing)).rejects.toThrow();
    expect(readFileSync(join(folder, "out", PAGE), "utf8")).toBe(before);
    rmSync(join(folder, "fail"));
    await buildIn(folder, options, failing);
    expect(readFileSync(join(folder, "out", PAGE), "utf8")).toContain("14 October 2021");
    expect(readdirSync(join(folder, "out")).filter((name) => name.startsWith(".press"))).toEqual([]);
  });

  it("are said to stand in their place, to transforms, to templates and when all is done", async () => {
    const seen = new Map<unknown, unknown>();
    let items: readonly CollectionItem[] = [];
    let results: readonly { url: string; outputPath: string }[] = [];
    let stood: readonly boolean[] = [];
    await build(releases, options, (config) => {
      config.addCollection("seen", (api) => {
        items = api.getAll();
        return [];
      });
      config.addTransform("seen", function (content) {
        seen.set(this.page.url, this.page.outputPath);
        return content;
      });
      config.on("eleventy.after", (event) => {
        ({ results } = event as { readonly results: typeof results });
        stood = results.map(({ outputPath }) => existsSync(outputPath));
      });
    });
    expect(seen.get("/releases/footbridge-opens/")).toBe(`./out/${PAGE}`);
    expect(seen.get("/404.html")).toMatch(/^(\.\/)?out\/404\.html$/);
    expect(stood.every(Boolean)).toBe(true);
    const paths = new Map(results.map(({ url, outputPath }) => [url, outputPath]));
    expect(paths.get("/releases/footbridge-opens/")).toBe(`./out/${PAGE}`);
    expect(paths.get("/404.html")).toMatch(/^(\.\/)?out\/404\.html$/);
    expect(items.map(({ outputPath }) => outputPath)).toEqual([`./out/${PAGE}`]);
  });

  it("are not held in memory once they are written, and tell what they say to who asks", async () => {
    let said: string | undefined;
    let held: readonly (string | undefined)[] = [];
    const { output } = await build(releases, options, (config) => {
      let items: readonly CollectionItem[] = [];
      config.addCollection("seen", (api) => {
        items = api.getAll();
        return [];
      });
      config.on("eleventy.after", async (event) => {
        const { results } = event as { readonly results: readonly { url: string; content: string }[] };
        said = results.find(({ url }) => url === "/releases/footbridge-opens/")?.content;
        held = await Promise.all(
          items.map((item) => (item as CollectionItem & Made).template._cacheRenderedTransformsAndLayoutsPromise),
        );
      });
    });
    expect(output.get(PAGE)).toContain("<h1");
    expect(said).toBe(output.get(PAGE));
    expect(held).toEqual(["\n"]);
  });

  it("are whole where a feed of the site's own has their articles transformed before", async () => {
    const feed =
      "{% for item in collections.releases %}{{ item.content | renderTransforms(item.data.page) | safe }}{% endfor %}";
    const { output } = await build({ ...releases, "own.njk": feed }, options);
    expect(output.get("own/index.html")).toContain("<article");
    expect(output.get("own/index.html")).not.toContain("</html>");
    expect(output.get(PAGE)).toMatch(/^<!doctype html>[\s\S]*<article[\s\S]*<\/html>\s*$/);
  });

  it("are written by Eleventy where several are made of one text", async () => {
    const data = {
      pagination: { data: "copies", size: 1 },
      copies: ["one", "two"],
      permalink: "/copies/{{ pagination.pageNumber }}/",
    };
    const { output } = await build({ ...releases, "releases/a.11tydata.json": JSON.stringify(data) }, options);
    for (const number of [0, 1]) expect(output.get(`copies/${number}/index.html`)).toContain("<h1");
  });

  it("have the address that a site makes of addresses", async () => {
    const { output } = await build(releases, options, (config) => {
      const bare: UrlTransform = ({ url }) => (url.endsWith(".html") ? url.slice(0, -".html".length) : undefined);
      config.addUrlTransform(bare);
      config.addTransform("say", function (content) {
        return `${content}<!-- at ${this.page.url} -->`;
      });
    });
    expect(output.get("404.html")).toContain("<!-- at /404 -->");
    expect(output.get("index.html")).toContain("<!-- at / -->");
    expect(output.get(PAGE)).toContain("<!-- at /releases/footbridge-opens/ -->");
  });

  it("are not made beside a page of the site’s own in the same place", async () => {
    const own = "---\npermalink: '{{ \"/\" }}404.html'\neleventyExcludeFromCollections: true\n---\nown";
    await expect(build({ ...releases, "own.njk": own }, options)).rejects.toThrow(
      /own\.njk and .*press-pages\.11ty\.js both make the page \/404\.html|press-pages\.11ty\.js and .*own\.njk both make/,
    );
  });

  it("are named where a folder stands in their place, and all others are written", async () => {
    const folder = site(releases);
    mkdirSync(join(folder, "out/404.html"), { recursive: true });
    await expect(buildIn(folder, options)).rejects.toThrow("1 of the site’s pages could not be written");
    expect(existsSync(join(folder, "out", PAGE))).toBe(true);
    expect(existsSync(join(folder, "out/feed.xml"))).toBe(true);
  });
});
