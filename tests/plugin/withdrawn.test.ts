import { expect, it } from "vitest";
import { build, text } from "./build.ts";

it("other versions, feeds and sitemaps tell of it too", async () => {
  const site = {
    "releases/gate.txt": `---\nwithdrawn: { date: 2021-11-02, reason: The gate stays shut. }\n---\n${text("Gate to open again", "15 October 2021")}`,
    "releases/bridge.txt": `${text("Footbridge opens", "13 October 2021")}\nCORRECTION 14 October 2021: It opened on Tuesday.\n`,
  };
  const { output } = await build(site, { newsroom: "/", url: "https://press.example/", permalink: "file" });
  const withdrawn = "Withdrawn 2 November 2021. The gate stays shut.";
  expect(output.get("releases/gate/gate.txt")).toContain(`${withdrawn}\n`);
  expect(output.get("releases/gate/gate.email.html")).toContain(withdrawn);
  expect(JSON.parse(output.get("releases/gate/gate.ninjs.json") ?? "")).toMatchObject({
    pubStatus: "canceled",
    version: "2",
    firstCreated: "2021-10-15T10:00:00Z",
    versionCreated: "2021-11-02T10:00:00Z",
  });
  const feed = output.get("feed.xml") ?? "";
  expect(feed).toContain(withdrawn);
  expect(feed).toContain("CORRECTION 14 October 2021: It opened on Tuesday.");
  expect(feed).toContain("<updated>2021-10-14T10:00:00Z</updated>");
  const sitemap = output.get("sitemap.xml") ?? "";
  expect(sitemap).not.toContain("releases/gate/");
  expect(sitemap).toMatch(/releases\/bridge\/<\/loc>\s*<lastmod>2021-10-14/);
});

it("a withdrawn release keeps its page and says so, is not shown first, and is kept from search engines", async () => {
  const site = {
    "releases/gate.txt": `---\nwithdrawn: The gate stays shut.\n---\n${text("Gate to open again", "15 October 2021")}`,
    "releases/bridge.txt": text("Footbridge opens", "13 October 2021"),
  };
  const { output } = await build(site, { newsroom: "/releases/" });
  const page = output.get("releases/gate-to-open-again/index.html") ?? "";
  expect(page).toContain(`<meta name="robots" content="noindex">`);
  expect(page).toContain("<b>Withdrawn</b> The gate stays shut.");
  expect(page).toContain("pr-body");
  expect(output.get("releases/footbridge-opens/index.html")).not.toContain("noindex");
  const front = output.get("releases/index.html") ?? "";
  expect(front).toMatch(/<h2 class="pr-first__headline"[^>]*><a [^>]*>Footbridge opens/);
  expect(front).toMatch(/<b>Withdrawn<\/b><\/p>\n<h3 [^>]*><a [^>]*>Gate to open again/);
});
