import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as yaml from "yaml";
import { createReader, type Read } from "../../../plugin/reading/reader.ts";
import { check, parse } from "../../../src/index.ts";
import { buildIn, siteFolder, text } from "../build.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "press-reader-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Reads texts as one build does. */
function readAll(texts: readonly (readonly [string, string])[], options = {}, cache: string | null = folder): Read[] {
  const reader = createReader(options, cache, ["site/releases"]);
  reader.open();
  const read = texts.map(([file, content]) => reader.read(content, file, yaml));
  reader.close();
  return read;
}

const fixtures = readdirSync("tests/fixtures", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".txt"))
  .map((name) => [name, readFileSync(join("tests/fixtures", name), "utf8")] as const);

it("gives back every fixture as it is read anew, its blocks the same ones in body and whole", () => {
  const marked = [
    "marked.txt",
    "Title\n\nA [very good]{.pull-quote} day\u0000 by the sea, and long enough to be said.",
  ] as const;
  const all = [...fixtures, marked];
  readAll(all);
  for (const [at, { release, diagnostics }] of readAll(all).entries()) {
    const [file = "", content = ""] = all[at] ?? [];
    const anew = parse(content, { file });
    expect(release, file).toEqual(anew);
    expect(diagnostics, file).toEqual(check(anew));
    const blocks = new Set(release.blocks);
    expect(release.body.map((block) => blocks.has(block))).toEqual(
      anew.body.map((block) => new Set(anew.blocks).has(block)),
    );
  }
});

it("reads anew what has changed: text, path, options", () => {
  const [a] = [["2021-10-13-a.txt", "Title\n\nText of 03/04/2021."]] as const;
  readAll([a]);
  const first = readAll([[a[0], `${a[1]} More.`]])[0]?.release;
  expect(first?.source.text).toBe(`${a[1]} More.`);
  expect(readAll([["b.txt", a[1]]])[0]?.release.source.file).toBe("b.txt");
  expect(readAll([a], { defaultLanguage: "de" })[0]?.release).toEqual(
    parse(a[1], { file: a[0], defaultLanguage: "de" }),
  );
});

it("keeps what it read for each part of a site that is built in parts on one machine", () => {
  const readAnew = (part: string): number => {
    const reader = createReader({}, folder, ["site/releases", part]);
    reader.open();
    reader.read(`Title of ${part}`, `${part}/a.txt`, yaml);
    reader.close();
    return reader.count();
  };
  expect(["2023", "2024", "2023", "2024"].map(readAnew)).toEqual([1, 1, 0, 0]);
});

it("reads what nobody can keep, and says so once", () => {
  const warned = vi.spyOn(console, "warn").mockImplementation(() => {});
  writeFileSync(join(folder, "file"), "");
  expect(readAll([["a.txt", "Title"]], {}, join(folder, "file"))[0]?.release.headline?.text).toBe("Title");
  expect(warned.mock.calls.flat().join()).toContain("cannot be kept");
  warned.mockRestore();
});

describe("a site", () => {
  const held = `EMBARGOED UNTIL 26 June 2026, 10:00 UTC\n\n${text("Secret weir opens", "26 June 2026")}`;

  it("is the same from what was kept, and nothing held gets out of it before its time", async () => {
    const site = siteFolder({ "releases/a.txt": text("Footbridge opens", "13 October 2021"), "releases/b.txt": held });
    const options = { newsroom: "/", url: "https://press.example/", cache: "kept" };
    try {
      const first = await buildIn(site, options);
      const second = await buildIn(site, options);
      expect(second.output).toEqual(first.output);
      expect([...second.output.values()].join()).not.toContain("Secret weir");
      const third = await buildIn(site, { ...options, now: "2026-06-26T10:00Z" });
      expect(third.output.get("releases/secret-weir-opens/index.html")).toContain("Secret weir opens");
      expect(readdirSync(join(site, "kept"))).toHaveLength(1);
    } finally {
      rmSync(site, { recursive: true });
    }
  });

  it.each(["out", "./out/cache"])("keeps nothing in its output: %s", async (cache) => {
    const site = siteFolder({ "releases/a.txt": text("Footbridge opens", "13 October 2021") });
    try {
      const error = await buildIn(site, { cache }).catch((caught) => caught);
      expect(String(error.originalError ?? error)).toContain("must be a folder outside the output");
    } finally {
      rmSync(site, { recursive: true });
    }
  });
});
