import { rmSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { buildIn, type SiteConfig, siteFolder, text } from "../build.ts";

const before = {
  "releases/a.txt": text("Footbridge opens", "13 October 2021"),
  "releases/b.txt": text("Weir opens", "14 October 2020"),
};

/** Watches a site, does something in its folder, and tells what was written then. */
async function rewritten(
  edit: () => string[],
  { files = {}, incremental }: { files?: Record<string, string>; incremental?: boolean } = {},
) {
  const folder = siteFolder({ ...before, ...files });
  let written: string[] = [];
  let config: SiteConfig | null = null;
  const configure = (given: SiteConfig): void => {
    config = given;
    given.on("eleventy.before", (event) => {
      if (incremental !== undefined) (event as { incremental: boolean }).incremental = incremental;
    });
    given.on("eleventy.after", (event) => {
      written = (event as { results: { url: string }[] }).results.map(({ url }) => url);
    });
  };
  try {
    const { output } = await buildIn(folder, { newsroom: "/" }, configure, {
      runMode: "watch",
      async watched(rebuild) {
        await config?.emit("eleventy.beforeWatch", edit());
        await rebuild();
      },
    });
    return { written, output };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const editHeadline = (): string[] => {
  writeFileSync("site/releases/a.txt", text("Footbridge to open", "13 October 2021"));
  return ["./site/releases/a.txt"];
};

it("writes only those pages again that say something else since a text was edited", async () => {
  const { written, output } = await rewritten(editHeadline);
  expect(written).toEqual(expect.arrayContaining(["/", "/archive/", "/archive/2021/"]));
  expect(output.get("archive/2021/index.html")).toContain("Footbridge to open");
  expect(written.filter((url) => ["/archive/2020/", "/404.html"].includes(url))).toEqual([]);
  // They stand where they were all the same.
  expect([...output.keys()]).toEqual(expect.arrayContaining(["archive/2020/index.html", "404.html"]));
});

it("writes a page again that is gone", async () => {
  const { output } = await rewritten(() => {
    rmSync("out/archive/2020/index.html");
    return editHeadline();
  });
  expect(output.get("archive/2020/index.html")).toContain("Weir opens");
});

it("writes a page that leads to others than before", async () => {
  const { written } = await rewritten(() => {
    rmSync("site/releases/b.txt");
    return ["./site/releases/b.txt"];
  });
  expect(written).toEqual(expect.arrayContaining(["/", "/archive/"]));
  expect(written).not.toContain("/archive/2020/");
});

it("writes all of them where something else has changed, or nobody knows what", async () => {
  for (const changed of [["./site/releases/a.txt", "./site/_data/site.json"], []]) {
    const { written } = await rewritten(() => changed);
    expect(written).toEqual(expect.arrayContaining(["/", "/archive/2020/", "/404.html"]));
  }
});

it("leaves them to a layout of the site's own, unless the build is incremental", async () => {
  const files = {
    "_includes/press.njk": "<!doctype html><title>x</title>{{ collections.all.length }}{{ content | safe }}",
  };
  const layout = { files: { "_includes/press-release.njk": files["_includes/press.njk"] } };
  expect((await rewritten(editHeadline, layout)).written).toContain("/archive/2020/");
  expect((await rewritten(editHeadline, { ...layout, incremental: true })).written).not.toContain("/archive/2020/");
});
