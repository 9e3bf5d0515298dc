import { beforeAll, describe, expect, it } from "vitest";
import { sitemapFiles } from "../../../plugin/sitemaps/sitemap.ts";
import { sitemapErrors } from "../../support/sitemaps.ts";
import { childrenOf, readXml, textIn } from "../../support/xml.ts";
import { build, type Site, text } from "../build.ts";

const options = { newsroom: "/", url: "https://press.weir.example/news/", name: "Ostermoor" } as const;
const files = {
  "releases/weir.txt": text("Weir opens", "24 June 2026"),
  "releases/morning.txt": `EMBARGOED UNTIL 08:30 GMT, 25 June 2026\n\n${text("Sluice & gate open", "25 June 2026")}`,
  "releases/old.txt": text("Bridge opens", "22 June 2026"),
  "releases/late.txt": text("Gate opens", "24 June 2062"),
  "releases/undated.txt": text("Nobody knows when", null),
  "releases/held.txt": `EMBARGOED UNTIL 08:30 GMT, 26 June 2026\n\n${text("Okapi opens", "25 June 2026")}`,
};
let site: Site;
const file = (path: string): string => site.output.get(path) ?? `There is no ${path}.`;
const urls = (xml: string) => childrenOf(readXml(xml), "url");

beforeAll(async () => {
  site = await build(files, options);
});

describe("sitemap.xml", () => {
  it("is valid, and has every page of the newsroom but that for what is not there", () => {
    expect(sitemapErrors(file("sitemap.xml"))).toEqual([]);
    const pages = [...site.output.keys()]
      .filter((path) => path.endsWith("index.html") && !path.startsWith("search/"))
      .map((path) => options.url + path.replace(/index\.html$/, ""));
    expect(
      urls(file("sitemap.xml"))
        .map((each) => textIn(each, "loc"))
        .sort(),
    ).toEqual(pages.sort());
  });

  it("says when a release changed, and when the front page did", () => {
    const changed = Object.fromEntries(
      urls(file("sitemap.xml")).map((each) => [textIn(each, "loc"), textIn(each, "lastmod")]),
    );
    expect(changed[`${options.url}releases/weir-opens/`]).toBe("2026-06-24");
    expect(changed[`${options.url}releases/nobody-knows-when/`]).toBe(null);
    expect(changed[options.url]).toBe("2062-06-24");
  });

  it("names the translations of a release", async () => {
    const { output } = await build(
      {
        "releases/bridge.txt": text("Bridge opens", "22 June 2026"),
        "releases/bridge.de.txt":
          "Brücke öffnet\n\n22. Juni 2026\n\nDer Flussrat von Ostermoor hat die Brücke am Wehr am Montag wieder geöffnet.\n",
      },
      options,
    );
    const xml = output.get("sitemap.xml") ?? "";
    expect(sitemapErrors(xml)).toEqual([]);
    const links = urls(xml).map((url) => childrenOf(url, "xhtml:link").map(({ attributes }) => attributes.hreflang));
    expect(links.filter((each) => each.length > 0)).toEqual([
      ["en", "de"],
      ["en", "de"],
    ]);
  });

  it("is cut into parts with a list of them where it holds too many pages", () => {
    const entries = Array.from({ length: 5 }, (_, at) => ({
      address: `https://a.example/${at}/`,
      changed: "2026-06-24",
      translations: [],
    }));
    const parts = sitemapFiles(entries, "https://a.example/", 2);
    expect(parts.map(({ path }) => path)).toEqual([
      "/sitemap.xml",
      "/sitemap-1.xml",
      "/sitemap-2.xml",
      "/sitemap-3.xml",
    ]);
    for (const { content } of parts) expect(sitemapErrors(String(content))).toEqual([]);
    const [list, ...rest] = parts.map(({ content }) => readXml(String(content)));
    expect(list && childrenOf(list, "sitemap").map((each) => textIn(each, "loc"))).toEqual([
      "https://a.example/sitemap-1.xml",
      "https://a.example/sitemap-2.xml",
      "https://a.example/sitemap-3.xml",
    ]);
    expect(rest.map((each) => each.children.length)).toEqual([2, 2, 1]);
    expect(sitemapFiles([], "https://a.example/")).toEqual([]);
  });
});

describe("news-sitemap.xml", () => {
  it("is valid, and has the releases of the last two days by the build's clock, the newest first", () => {
    expect(sitemapErrors(file("news-sitemap.xml"))).toEqual([]);
    const news = urls(file("news-sitemap.xml")).flatMap((url) => childrenOf(url, "news:news"));
    expect(news.map((each) => [textIn(each, "news:publication_date"), textIn(each, "news:title")])).toEqual([
      ["2026-06-25T08:30:00Z", "Sluice & gate open"],
      ["2026-06-24", "Weir opens"],
    ]);
  });

  it("the terminal says when it changes next, and no file does", () => {
    expect(site.said).toContain("Releases in the news sitemap: 2. Build again after 2026-06-26 10:00 UTC");
    for (const content of site.output.values()) expect(content).not.toContain("2026-06-26 10:00");
  });

  it("may be empty, and names Chinese as Google wants it", async () => {
    const empty = await build(files, { ...options, now: "2030-01-01T00:00Z" });
    expect(sitemapErrors(empty.output.get("news-sitemap.xml") ?? "")).toEqual([]);
    expect(urls(empty.output.get("news-sitemap.xml") ?? "")).toEqual([]);
    const chinese = {
      "releases/a.txt": "---\nlang: zh-Hant\n---\n水閘重開\n\n2026年6月24日\n\n奧斯特莫爾的水閘於週一重新開放。\n",
    };
    const { output } = await build(chinese, options);
    expect(output.get("news-sitemap.xml")).toContain("<news:language>zh-tw</news:language>");
  });
});

it("each is left out where the site says so, or has none of its own address", async () => {
  const sitemaps = async (given: Parameters<typeof build>[1]) =>
    [...(await build(files, given)).output.keys()].filter((path) => path.includes("sitemap"));
  expect(await sitemaps({ ...options, files: { sitemap: false } })).toEqual(["news-sitemap.xml"]);
  expect(await sitemaps({ ...options, files: { newsSitemap: false } })).toEqual(["sitemap.xml"]);
  expect(await sitemaps({ newsroom: "/" })).toEqual([]);
});
