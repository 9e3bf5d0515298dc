import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { filesBelow } from "./plugin/build.ts";
import { once } from "./support/once.ts";
import { packedTarball } from "./support/packed.ts";

/** A folder with some packages in it, as npm installs them for a newcomer. */
const withPackages = (name: string, ...packages: string[]): Promise<string> =>
  once(`size-${name}`, (folder) => {
    writeFileSync(join(folder, "package.json"), '{ "private": true }');
    const words = ["--no-audit", "--no-fund", "--loglevel=error", "--ignore-scripts"];
    execFileSync("npm", ["install", ...words, ...packages], { cwd: folder, stdio: "pipe" });
  });

const MANIFEST = /(?:^|node_modules\/)(?:@[^/]+\/)?[^/]+\/package\.json$/;

/** How many packages lie in a folder, and how many megabytes. */
function weigh(folder: string): { packages: number; megabytes: number } {
  const place = join(folder, "node_modules");
  const paths = [...filesBelow(place).keys()];
  const bytes = paths.reduce((sum, path) => sum + statSync(join(place, path)).size, 0);
  return { packages: paths.filter((path) => MANIFEST.test(path)).length, megabytes: bytes / 1e6 };
}

it("comes with as many packages and megabytes as the README says, into a site that has Eleventy", async () => {
  const before = weigh(await withPackages("eleventy", "@11ty/eleventy@~3.1.0"));
  const folder = await withPackages("press", "@11ty/eleventy@~3.1.0", await packedTarball());
  const after = weigh(folder);
  const readme = readFileSync(resolve(import.meta.dirname, "../README.md"), "utf8");
  const [, packages, megabytes] = /themselves, (\d+) packages more; all together takes (\d+\.\d) MB/.exec(readme) ?? [];
  expect(after.packages - before.packages - 1).toBe(Number(packages));
  expect(Math.abs(after.megabytes - before.megabytes - Number(megabytes))).toBeLessThan(0.3);
});

it("imports web pages, feeds and Markdown with what Eleventy brings, and nothing else installed", async () => {
  const folder = await withPackages("press", "@11ty/eleventy@~3.1.0", await packedTarball());
  const place = join(folder, "moving");
  mkdirSync(place, { recursive: true });
  const page =
    "<!doctype html><h1>Weir opens</h1><time datetime=2021-10-13></time><p>It opened &amp; stays.<ul><li>a<li>b</ul>";
  writeFileSync(join(place, "weir.html"), page);
  writeFileSync(join(place, "lock.md"), "# Lock opens\n\nIt *opened*.\n");
  writeFileSync(
    join(place, "feed.xml"),
    `<rss version="2.0"><channel><title>T</title><item><title>Mill opens</title><description>${page.replaceAll("<", "&lt;")}</description></item></channel></rss>`,
  );
  execFileSync("npx", ["press-release", "import", "weir.html", "lock.md", "feed.xml"], { cwd: place, stdio: "pipe" });
  expect(readFileSync(join(place, "releases/weir.txt"), "utf8")).toContain("It opened & stays.\n\n- a\n- b");
  expect(readFileSync(join(place, "releases/lock.txt"), "utf8")).toContain("Lock opens\n\nIt opened.");
  expect(readFileSync(join(place, "releases/feed.txt"), "utf8")).toContain("Mill opens");
});
