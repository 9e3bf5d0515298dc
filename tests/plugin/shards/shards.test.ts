import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { releaseText } from "../../../bench/releases.ts";
import { type Job, SHARD_VARIABLE } from "../../../plugin/shards/job.ts";
import { readManifests } from "../../../plugin/shards/manifest.ts";
import { parse } from "../../../src/index.ts";
import { buildIn, type Site, type SiteConfig, siteFolder, text } from "../build.ts";
import { newsroomInParts, PARTS, SECRETS } from "./newsroom-in-parts.ts";

const OPTIONS = {
  name: "Port of Tarn",
  url: "https://port.example/news/",
  newsroom: "/releases/",
  perPage: 7,
  feeds: 5,
  quotes: "quotes.json",
  script: "assets/copy.js",
  pages: { search: false },
  pictures: { formats: ["webp"], widths: [480] },
} as const;

let folder = "";
let manifests = "";

const configure = (config: SiteConfig): void => config.addPassthroughCopy("site/logo.svg");

async function part(pass: Job["pass"], folders: readonly string[] = [], options: object = OPTIONS): Promise<Site> {
  process.env[SHARD_VARIABLE] = JSON.stringify({ pass, folders, manifests });
  const output = `part-${pass}-${folders.join()}`;
  try {
    return await buildIn(folder, options, configure, { output });
  } finally {
    delete process.env[SHARD_VARIABLE];
  }
}

describe("a newsroom in four parts and the rest", () => {
  let inOne: Site;
  const read: Site[] = [];
  const parts: Site[] = [];

  beforeAll(async () => {
    folder = siteFolder(await newsroomInParts());
    manifests = join(folder, "manifests");
    inOne = await buildIn(folder, OPTIONS, configure);
    for (const folders of PARTS) read.push(await part("read", folders));
    for (const folders of PARTS) parts.push(await part("pages", folders));
    parts.push(await part("rest"));
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  test("is, merged by copying, the site that is built in one go, byte by byte", () => {
    const merged = new Map(parts.flatMap(({ bytes }) => [...bytes]));
    expect([...merged.keys()].sort()).toEqual([...inOne.bytes.keys()].sort());
    const different = [...merged].filter(([path, bytes]) => !inOne.bytes.get(path)?.equals(bytes));
    for (const [path, bytes] of different.slice(0, 3)) {
      expect(`${path}\n${bytes}`).toBe(`${path}\n${inOne.output.get(path)}`);
    }
    expect(different.map(([path]) => path)).toEqual([]);
    expect(merged.size).toBeGreaterThan(200);
  });

  test("writes no file twice with different bytes, in whatever order it is merged", () => {
    const seen = new Map<string, Buffer>();
    for (const { bytes } of parts) {
      for (const [path, content] of bytes) {
        expect([path, seen.get(path)?.equals(content) ?? true]).toEqual([path, true]);
        seen.set(path, content);
      }
    }
  });

  test("says of each text once what is wrong with it, and who gave way to whom", () => {
    const said = (lines: RegExp, site: { said: string }) => site.said.match(lines) ?? [];
    const all = [...read, ...parts].flatMap((site) =>
      said(/both want the address “[^”]+”: the second gets “[^”]+”/g, site),
    );
    const wanted = said(/both want the address “[^”]+”: the second gets “[^”]+”/g, inOne);
    expect(wanted.length).toBeGreaterThan(1);
    expect(all.sort()).toEqual([...wanted].sort());
    const missing = /undated\.txt:1:1 warning date\/missing/g;
    expect(said(missing, inOne)).toHaveLength(1);
    expect([...read, ...parts].flatMap((site) => said(missing, site))).toHaveLength(1);
  });

  test("tells in its manifests nothing of what is held", () => {
    const told = readdirSync(manifests).map((name) => readFileSync(join(manifests, name), "utf8"));
    expect(told).toHaveLength(PARTS.length);
    for (const secret of SECRETS) {
      expect(inOne.said).toContain("is held back");
      expect([secret, told.some((manifest) => manifest.includes(secret))]).toEqual([secret, false]);
      for (const { bytes } of parts) expect([...bytes.keys()].join().includes(secret)).toBe(false);
    }
  });

  test("has manifests without the text of what no other page shows", () => {
    const told = readFileSync(join(manifests, "2023.manifest.jsonl"), "utf8").split("\n");
    const undated = told.find((line) => line.includes("undated.txt"));
    expect(undated).toContain("Nobody knows the day");
    expect(undated).not.toContain("The bridge cost less than its plans had foreseen");
  });

  test("has for the pages of other releases only what these lead to", () => {
    const texts = (pass: Job["pass"]): string =>
      JSON.stringify(readManifests(manifests, pass).flatMap(({ entries }) => entries.map(({ release }) => release)));
    const [spoken] = parse(releaseText(0)).quotes;
    const { text = "", speaker } = spoken ?? {};
    expect(texts("rest")).toContain(text);
    expect(texts("pages")).toContain(speaker);
    expect(texts("pages")).not.toContain(text);
    expect(texts("pages").length).toBeLessThan(texts("rest").length / 2);
  });

  test("is refused where a text is in no manifest, where one was read by another clock, and where texts have changed", async () => {
    const path = join(folder, "site/releases/2022/new.txt");
    mkdirSync(join(folder, "site/releases/2022"));
    writeFileSync(path, text("Quay opens", "1 May 2022"));
    await expect(part("rest")).rejects.toThrow(/no manifest is of the folder of site\/releases\/2022\/new\.txt/);
    rmSync(join(folder, "site/releases/2022"), { recursive: true });
    await expect(part("rest", [], { ...OPTIONS, now: "2026-06-26T12:00Z" })).rejects.toThrow(/SOURCE_DATE_EPOCH/);
    writeFileSync(join(folder, "site/releases/2025/late.txt"), text("Quay opens", "1 May 2025"));
    await expect(part("pages", ["2025"])).rejects.toThrow(/not those of the manifest/);
    rmSync(join(folder, "site/releases/2025/late.txt"));
  });
});
