import { rmSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { beside, stemOf } from "../../../plugin/files/output-file.ts";
import { build, buildIn, siteFolder, text } from "../build.ts";

const releases = { "releases/a.txt": text("Footbridge opens", "13 October 2021") };

it("a file that a template of the site has written stays as it is", async () => {
  const site = { ...releases, "mine.njk": "---\npermalink: /quotes.json\n---\nmine" };
  const { output, said } = await build(site, { quotes: "quotes.json" });
  expect(output.get("quotes.json")).toBe("mine");
  expect(said).toContain("/quotes.json is the site's own file, from ./site/mine.njk: the plugin’s is left out.");
});

it("a file that the site has copied stays as it is, be it alone, in a folder, or of a name that addresses escape", async () => {
  const site = {
    ...releases,
    "sitemap.xml": "<mine/>",
    "static/feed.xml": "mine",
    "static/contacts/petra-halloran.vcf": "mine",
    "old/wehr ü.txt": "mine",
    "releases/b.txt": `---\npermalink: "/wehr ü/"\n---\n${text("Weir opens", "14 October 2021")}Press contact: Petra Halloran, petra@council.example\n`,
  };
  const { output, said } = await build(site, { newsroom: "/", url: "https://press.example/" }, (config) => {
    config.addPassthroughCopy("site/sitemap.xml");
    config.addPassthroughCopy({ "site/static": ".", "site/old/wehr ü.txt": "wehr ü/wehr ü.txt" });
  });
  for (const path of ["sitemap.xml", "feed.xml", "contacts/petra-halloran.vcf", "wehr ü/wehr ü.txt"]) {
    expect([path, output.get(path)?.replace("<mine/>", "mine")]).toEqual([path, "mine"]);
    expect(said).toContain(`/${path} is the site's own file, from site/`);
  }
  expect(output.get("rss.xml")).toContain("Weir opens");
  expect(output.get("wehr ü/wehr ü.md")).toContain("Weir opens");
});

it("names files after the page they stand beside", () => {
  expect(beside("/releases/bridge-opens/", "a.jpg")).toBe("/releases/bridge-opens/a.jpg");
  expect(beside("/news/bridge.html", "a.jpg")).toBe("/news/a.jpg");
  expect(stemOf("/releases/bridge-opens/")).toBe("bridge-opens");
  expect(stemOf("/news/bridge.html")).toBe("bridge");
  expect(stemOf("/")).toBe("release");
});

it("while a site is watched, files of a text that was edited are made again, and files that are gone", async () => {
  const folder = siteFolder({ ...releases, "releases/b.txt": text("Weir opens", "14 October 2021") });
  const files = ["footbridge-opens", "weir-opens"].flatMap((name) =>
    ["txt", "md", "email.html", "ninjs.json"].map((ending) => `releases/${name}/${name}.${ending}`),
  );
  try {
    const { output } = await buildIn(folder, { newsroom: "/", url: "https://press.example/" }, undefined, {
      runMode: "watch",
      async watched(rebuild) {
        rmSync("out/releases/weir-opens/weir-opens.md");
        const edited = text("Footbridge opens", "13 October 2021").replace("in this town", "in Ostermoor");
        writeFileSync("site/releases/a.txt", edited);
        await rebuild();
      },
    });
    for (const file of files)
      expect([file, output.get(file)?.includes("in Ostermoor")]).toEqual([file, file.includes("footbridge")]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
