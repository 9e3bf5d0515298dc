import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { settle } from "../../plugin/options.ts";
import { findPagefind } from "../../plugin/search/pagefind.ts";
import { searchRecord } from "../../plugin/search/record.ts";
import { build, buildIn, filesBelow, siteFolder, text } from "./build.ts";
import { published } from "./shelf/some-published.ts";

it("a release is found by its copy, its year, its topics and those it quotes", () => {
  const body = '"Nobody will have to walk round by the mill again," said Petra Halloran, chair of the council.';
  const foot = "Press contact:\nAda Sample\nada@tarn.example";
  expect(
    searchRecord(published("Bridge", "2021-10-13", { topics: ["Tides, spring"], body, foot, lang: "en-GB" })),
  ).toEqual({
    url: "/releases/bridge/",
    content: body,
    language: "en-gb",
    meta: { title: "Bridge", date: "2021-10-13" },
    filters: { year: ["2021"], topic: ["Tides, spring"], speaker: ["Petra Halloran"] },
    sort: { date: "2021-10-13" },
  });
  expect(searchRecord(published("Bridge", null, { body: "It opened." })).filters).toEqual({});
});

it("is looked for in the folder of the site and above it", () => {
  const top = mkdtempSync(join(tmpdir(), "press-search-"));
  const site = join(top, "a/site");
  mkdirSync(site, { recursive: true });
  expect(findPagefind(site)).toBeNull();
  mkdirSync(join(top, "node_modules/pagefind"), { recursive: true });
  writeFileSync(join(top, "node_modules/pagefind/package.json"), "{}");
  expect(findPagefind(site)).toBe(`file://${top}/node_modules/pagefind/lib/index.js`);
});

it("there is a page to search on where the site has Pagefind, or asks for one", () => {
  // This repository has it.
  expect(settle({}).pages.search).toBe("/releases/search/");
  expect(settle({ pages: { search: false } }).pages.search).toBeNull();
});

it("a site without Pagefind has none; one that asks for it is told what is missing", async () => {
  const files = { "releases/a.txt": text("Footbridge opens", "13 October 2021") };
  const without = await build(files, { newsroom: "/" });
  expect([...without.output.keys()].filter((path) => path.startsWith("search/"))).toEqual([]);
  const asked = await build(files, { newsroom: "/", pages: { search: "find/" } });
  expect(asked.output.get("find/index.html")).toContain('<script src="./search.js" type="module">');
  expect(asked.output.get("find/index.html")).toContain('<link rel="stylesheet" href="./search.css">');
  expect(asked.output.get("find/search.css")).toMatch(/^@layer pr\.parts\{.pr-search/);
  expect(asked.output.has("find/search.js")).toBe(true);
  expect(asked.output.get("releases/footbridge-opens/index.html")).not.toContain("search.css");
  expect(asked.said).toContain("there is a page to search on at /find/ and no Pagefind");
});

/** A Pagefind that is done when it is told so. */
const SLOW = `const gate = globalThis.slowIndex;
export const close = async () => {};
export const createIndex = async () => ({ errors: [], index: {
  addCustomRecord: async () => ({ errors: [] }),
  getFiles: async () => { await gate.promise; return { files: [{ path: "pagefind.js", content: "index" }] }; },
} });`;

it("a site that is watched is shown before its index is done, and the index follows", async () => {
  const folder = siteFolder({ "releases/a.txt": text("Footbridge opens", "13 October 2021") });
  const library = join(folder, "node_modules/pagefind");
  mkdirSync(join(library, "lib"), { recursive: true });
  writeFileSync(join(library, "package.json"), '{ "type": "module" }');
  writeFileSync(join(library, "lib/index.js"), SLOW);
  let done = () => {};
  const gate = { promise: new Promise<void>((resolve) => (done = resolve)) };
  Object.assign(globalThis, { slowIndex: gate });
  try {
    const { output } = await buildIn(folder, { newsroom: "/" }, undefined, { runMode: "watch" });
    expect(output.has("releases/footbridge-opens/index.html")).toBe(true);
    expect(output.has("search/pagefind/pagefind.js")).toBe(false);
    done();
    await vi.waitFor(() => expect(filesBelow(join(folder, "out")).has("search/pagefind/pagefind.js")).toBe(true));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
