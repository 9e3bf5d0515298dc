import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { blocksOf } from "../support/markdown.ts";
import { enterSite } from "./spawning.ts";
import { press } from "./terminal.ts";

const OPTIONS = '{ newsroom: "/", now: "2026-06-25T12:00Z", pictures: false, pages: { search: false } }';
const RECIPE = blocksOf("site/docs/recipes.md").find(({ kind }) => kind === "parts")?.code ?? "";
const COMMAND = "npx eleventy-plugin-press-release";
const mill = (year: string): string => `The mill turns in ${year}\n\n3 March ${year}\n\nIt turned all day.\n`;

let leave = (): void => {};
beforeEach(() => {
  leave = enterSite(OPTIONS, { "releases/2024/mill.txt": mill("2024"), "releases/2025/mill.txt": mill("2025") });
});
const cli = resolve("plugin/cli/main.ts");
afterEach(() => leave());

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
});

it("makes the whole site on one machine, as the recipe for that says: the same files as one build", () => {
  mkdirSync("site/releases/2023");
  writeFileSync("site/releases/2023/mill.txt", mill("2023"));
  execFileSync(process.execPath, ["node_modules/@11ty/eleventy/cmd.cjs", "--quiet", "--output=whole"], {
    stdio: "pipe",
    env: { ...process.env, NODE_OPTIONS: process.execArgv.join(" ") },
  });
  expect(RECIPE).toContain(COMMAND);
  const command = [process.execPath, ...process.execArgv, cli].join(" ");
  for (const round of ["first", "again"]) {
    const said = execFileSync("sh", ["-ec", RECIPE.replaceAll(COMMAND, command)], { encoding: "utf8" });
    // Few texts are one part.
    expect(said).toContain("1 of 3: read 2023 2024 2025");
    expect([round, readdirSync("_site/releases").sort()]).toEqual([
      round,
      ["the-mill-turns-in-2023", "the-mill-turns-in-2024", "the-mill-turns-in-2025"],
    ]);
    expect(execFileSync("diff", ["-r", "_site", "whole"], { encoding: "utf8" })).toBe("");
  }
  expect(readdirSync(".")).not.toContain("_manifests");
});
