import { readdirSync, readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, it } from "vitest";
import { enterSite } from "./spawning.ts";
import { press } from "./terminal.ts";

const OPTIONS = '{ newsroom: "/", now: "2026-06-25T12:00Z", pictures: false, pages: { search: false } }';
const mill = (year: string): string => `The mill turns in ${year}\n\n3 March ${year}\n\nIt turned all day.\n`;

let leave = (): void => {};
beforeEach(() => {
  leave = enterSite(OPTIONS, { "releases/2024/mill.txt": mill("2024"), "releases/2025/mill.txt": mill("2025") });
});
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
