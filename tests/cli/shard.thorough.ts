import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { press } from "./terminal.ts";

const home = process.cwd();
const plugin = resolve("plugin/index.ts");
const tsx = resolve("node_modules/tsx/dist/esm/index.mjs");
const execArgv = process.execArgv;

beforeEach(() => {
  process.chdir(mkdtempSync(join(tmpdir(), "press-shard-")));
  // As `node --import tsx` would have it: the plugin is TypeScript here.
  process.execArgv = ["--import", tsx];
  symlinkSync(join(home, "node_modules"), "node_modules");
  writeFileSync("package.json", '{"type": "module"}');
  writeFileSync(
    "eleventy.config.mjs",
    `import press from ${JSON.stringify(plugin)};
export default (config) =>
  config.addPlugin(press, { newsroom: "/", now: "2026-06-25T12:00Z", pictures: false, pages: { search: false } });
export const config = { dir: { input: "site" } };
`,
  );
  for (const year of ["2024", "2025"]) {
    mkdirSync(`site/releases/${year}`, { recursive: true });
    writeFileSync(
      `site/releases/${year}/mill.txt`,
      `The mill turns in ${year}\n\n3 March ${year}\n\nIt turned all day.\n`,
    );
  }
});
afterEach(() => {
  process.execArgv = execArgv;
  process.chdir(home);
});

it("makes the parts of a site, each in a process of its own", async () => {
  for (const year of ["2024", "2025/"]) expect((await press(["shard", "read", year, "--", "--quiet"])).code).toBe(0);
  expect(readdirSync("_manifests")).toHaveLength(2);
  const parts = [["pages", "2024"], ["pages", "2025"], ["rest"]];
  for (const [at, part] of parts.entries())
    expect((await press(["shard", ...part, "--", "--quiet", `--output=part-${at}`])).code).toBe(0);
  expect(readdirSync("part-0/releases")).toEqual(["the-mill-turns-in-2024"]);
  expect(readdirSync("part-1/releases")).toEqual(["the-mill-turns-in-2025"]);
  const front = readFileSync("part-2/index.html", "utf8");
  expect(front).toContain("The mill turns in 2024");
  expect(front).toContain("The mill turns in 2025");
}, 60_000);
