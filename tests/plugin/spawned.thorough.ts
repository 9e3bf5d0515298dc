import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { configure, runBuild } from "../support/spawned-site.ts";
import { filesBelow, NOW, siteFolder, text } from "./build.ts";

const options = { now: NOW, newsroom: "/", url: "https://press.weir.example/" } as const;
const releases = { "releases/a.txt": text("Footbridge opens", "13 October 2021") };
const vague = { "releases/a.txt": `EMBARGOED UNTIL Monday\n\n${text("Footbridge opens", null)}` };

const made: string[] = [];
function site(files: Readonly<Record<string, string>>, given: object = {}): string {
  const folder = siteFolder(files);
  made.push(folder);
  configure(folder, { ...options, ...given });
  return folder;
}
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

/** Each is a process or two of its own. */
describe("the real command", () => {
  it.each([
    ["fine", 0, releases, {}, ""],
    [
      "strict, and a text with an error",
      1,
      { ...releases, "releases/b.txt": "\u0000\u0001" },
      { strict: true },
      "b.txt",
    ],
    ["an embargo that does not say when it ends", 1, vague, {}, "a.txt"],
    ["a wrong option", 1, releases, { perPages: 3 }, "there is no option “perPages”"],
  ] as const)("%s: ends with %d", async (_what, expected, files, given, names) => {
    const { code, said } = await runBuild(site(files, given));
    expect(code, said).toBe(expected);
    expect(said).toContain(names);
  });

  it("ends with an error and names the file where the output cannot be written", async () => {
    const folder = site(releases);
    // Holds for root too, who may write into a folder that is read-only.
    mkdirSync(join(folder, "out/feed.xml"), { recursive: true });
    const { code, said } = await runBuild(folder);
    expect(code).toBeGreaterThan(0);
    expect(said).toMatch(/feed\.xml cannot be written: E/);
  });

  it("twice at once into one folder, it leaves the site that one build leaves", async () => {
    const folder = site(releases);
    expect((await runBuild(folder)).code).toBe(0);
    const alone = filesBelow(join(folder, "out"));
    rmSync(join(folder, "out"), { recursive: true });
    const both = await Promise.all([runBuild(folder), runBuild(folder)]);
    expect(both.map(({ code, said }) => [code, said])).toEqual([
      [0, expect.any(String)],
      [0, expect.any(String)],
    ]);
    expect(filesBelow(join(folder, "out"))).toEqual(alone);
  });

  it("killed while it writes, it leaves every file whole, and the next build has the site complete", async () => {
    const folder = site(releases);
    const output = join(folder, "out");
    expect((await runBuild(folder)).code).toBe(0);
    const before = filesBelow(output);
    writeFileSync(join(folder, "site/releases/a.txt"), text("Footbridge opens", "14 October 2021"));
    expect((await runBuild(folder, { first: [KILLED] })).code).toBeNull();
    const left = filesBelow(output);
    expect([...left.keys()].some((path) => path.startsWith(".press-release-draft-"))).toBe(true);

    expect((await runBuild(folder)).code).toBe(0);
    const healed = filesBelow(output);
    expect([...healed.keys()].sort()).toEqual([...before.keys()].sort());
    for (const [path, bytes] of left) {
      if (path.startsWith(".press-release-draft-")) continue;
      expect([before.get(path), healed.get(path)], path).toContainEqual(bytes);
    }
    rmSync(output, { recursive: true });
    expect((await runBuild(folder)).code).toBe(0);
    expect(healed).toEqual(filesBelow(output));
  });
});

/** Dies when it is about to put its third file into its place. */
const KILLED = `data:text/javascript,${encodeURIComponent(`
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
const { renameSync } = fs;
let count = 0;
fs.renameSync = (from, to) => {
  if (from.includes(".press-release-draft-") && ++count === 3) process.kill(process.pid, "SIGKILL");
  renameSync(from, to);
};
syncBuiltinESMExports();
`)}`;
