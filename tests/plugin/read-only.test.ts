import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { createWriter } from "../../plugin/files/write.ts";
import { makeReadOnly } from "../support/read-only.ts";
import { buildIn, filesBelow, siteFolder, text } from "./build.ts";

const options = { newsroom: "/", url: "https://press.example/" } as const;
const release = (words: string) => `${text("Footbridge opens", "13 October 2021")}\n${words}\n`;

/** Where nothing can be mounted, a folder of the system's: nobody can write there, not even root. */
const NOBODYS = "/sys/kernel/press-release-tests";

const undo: (() => void)[] = [];
afterEach(() => {
  for (const each of undo.splice(0).reverse()) each();
});

function site(): string {
  const folder = siteFolder({ "releases/a.txt": release("It is new.") });
  undo.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Makes the output read-only, or gives another that is. */
function readOnly(folder: string): { output: string; end: () => void } {
  const output = join(folder, "out");
  const end = makeReadOnly(output);
  if (end === null) return { output: NOBODYS, end: () => {} };
  let isOver = false;
  const once = () => {
    if (!isOver) end();
    isOver = true;
  };
  undo.push(once);
  return { output: "out", end: once };
}

describe("an output that is truly read-only", () => {
  it("stops the build, which names what cannot be written; what was there stays, and the next build heals it", async () => {
    const folder = site();
    await buildIn(folder, options);
    const before = filesBelow(join(folder, "out"));
    expect(before.size).toBeGreaterThan(5);
    writeFileSync(join(folder, "site/releases/a.txt"), release("It is mended."));
    const { output, end } = readOnly(folder);
    const failed = await buildIn(folder, options, undefined, { output }).then(
      () => "",
      (error: Error & { originalError?: Error }) => `${error.message} ${error.originalError?.message ?? ""}`,
    );
    expect(failed).toMatch(/E(?:ROFS|ACCES|PERM|NOENT)/);
    expect(failed).toMatch(/(?:out|press-release-tests)\//);
    expect(filesBelow(join(folder, "out"))).toEqual(before);
    end();
    const healed = await buildIn(folder, options);
    expect(healed.output.get("releases/footbridge-opens/index.html")).toContain("It is mended.");
    expect([...healed.output.keys()].sort()).toEqual([...before.keys()].sort());
  });

  it("keeps each of the plugin's own files, and names it", () => {
    const folder = site();
    mkdirSync(join(folder, "out"));
    createWriter(join(folder, "out")).write(join(folder, "out/feed.xml"), Buffer.from("good"));
    const { output } = readOnly(folder);
    const place = output === "out" ? join(folder, output) : output;
    const writer = createWriter(place);
    expect(() => writer.write(join(place, "feed.xml"), Buffer.from("new"))).toThrow(/feed\.xml cannot be written: E/);
    expect(() => writer.write(join(place, "a/b.txt"), Buffer.from("new"))).toThrow(/b\.txt cannot be written: E/);
    expect(() => writer.close()).not.toThrow();
    expect(String(filesBelow(join(folder, "out")).get("feed.xml"))).toBe("good");
    expect(existsSync(join(place, "a/b.txt"))).toBe(false);
  });

  it("does not matter where every file is there already and the same", async () => {
    const folder = site();
    mkdirSync(join(folder, "out"));
    createWriter(join(folder, "out")).write(join(folder, "out/feed.xml"), Buffer.from("good"));
    const { output } = readOnly(folder);
    const place = output === "out" ? join(folder, output) : output;
    const writer = createWriter(place);
    if (output === "out") writer.write(join(place, "feed.xml"), Buffer.from("good"));
    expect(() => writer.close()).not.toThrow();
  });
});
