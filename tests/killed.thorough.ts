import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { installed, nodeBinary } from "./matrix/installed.ts";
import { filesBelow, text } from "./plugin/build.ts";

/** Which Eleventy is tried on which Node, and which of its writes are cut: every second, every fifth. */
const ELEVENTIES = [
  { eleventy: "~3.1.0", node: 20, step: 2 },
  { eleventy: "4.0.0-alpha.10", node: 24, step: 5 },
];
const MINUTES = 5 * 60_000;

const undo: (() => void)[] = [];
afterAll(() => {
  for (const each of undo.reverse()) each();
});

/** The site in two states: every page of it says on which day the bridge opened. */
const state = (day: number): string => text(`Footbridge opens on day ${day}`, `${day} October 2021`);

const CONFIG = `import pressRelease from "eleventy-plugin-press-release";
export default (config) => config.addPlugin(pressRelease, {
  now: "2026-06-25T12:00Z", newsroom: "/", url: "https://press.weir.example/", permalink: "file",
});
export const config = { dir: { input: "site", output: "out" } };
`;

/**
 * Read before Eleventy. Dies inside one write of a file of the site, which is half done then; the number of the write is told by
 * a variable.
 */
const DYING = `import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
const { writeFileSync } = fs;
let count = 0;
fs.writeFileSync = (path, content, ...rest) => {
  const isOfSite = typeof path === "string" && /(^|[\\\\/])out[\\\\/]/.test(path);
  if (isOfSite && ++count === Number(process.env.DIES_AT)) {
    writeFileSync(path, content.slice(0, content.length / 2), ...rest);
    process.kill(process.pid, "SIGKILL");
  }
  return writeFileSync(path, content, ...rest);
};
syncBuiltinESMExports();
`;

class Site {
  readonly folder: string;
  private readonly binary: string;
  constructor(home: string, binary: string) {
    this.folder = mkdtempSync(join(home, "site-killed-"));
    this.binary = binary;
    undo.push(() => rmSync(this.folder, { recursive: true, force: true }));
    this.put("package.json", '{ "private": true, "type": "module" }');
    this.put("eleventy.config.js", CONFIG);
    this.put("dying.mjs", DYING);
  }
  put(path: string, content: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), content);
  }
  state(day: number): void {
    this.put("site/releases/a.txt", state(day));
  }
  /** @param killedAfter in milliseconds. @returns the exit code, null where it was killed, and what was said. */
  build(dies: number | null, killedAfter?: number): Promise<{ code: number | null; said: string }> {
    const words = ["--import", "./dying.mjs", "../node_modules/@11ty/eleventy/cmd.cjs", "--quiet"];
    const env = { ...process.env, DIES_AT: String(dies) };
    const child = spawn(this.binary, words, { cwd: this.folder, env });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (piece) => {
        said += piece;
      });
    }
    const clock = killedAfter === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killedAfter);
    return new Promise((done) => {
      child.on("close", (code) => {
        clearTimeout(clock);
        done({ code, said });
      });
    });
  }
  files(): Map<string, Buffer> {
    const files = filesBelow(join(this.folder, "out"));
    // What was only there for writing is nobody's page.
    return new Map([...files].filter(([path]) => !path.startsWith(".press-release-draft-")));
  }
}

/** The names of files that are in neither of two states. */
function broken(found: Map<string, Buffer>, ...states: readonly Map<string, Buffer>[]): string[] {
  return [...found]
    .filter(([path, bytes]) => !states.some((state) => state.get(path)?.equals(bytes)))
    .map(([path]) => path);
}

describe.each(ELEVENTIES)("Eleventy $eleventy", { timeout: MINUTES }, ({ eleventy, node, step }) => {
  async function twoStates() {
    const site = new Site(await installed(eleventy), await nodeBinary(node));
    site.state(14);
    expect((await site.build(null)).code).toBe(0);
    const after = site.files();
    rmSync(join(site.folder, "out"), { recursive: true });
    site.state(13);
    expect((await site.build(null)).code).toBe(0);
    const before = site.files();
    expect(broken(before, after).length).toBeGreaterThan(5);
    site.state(14);
    return { site, before, after };
  }

  it("killed inside any of its writes, it leaves every file as it was or as it will be, and the next build heals", async () => {
    const { site, before, after } = await twoStates();
    let died = 0;
    for (let at = 1; ; at += step) {
      const { code, said } = await site.build(at);
      expect(broken(site.files(), before, after), `killed in write ${at}: ${said}`).toEqual([]);
      expect([...before.keys()].filter((path) => !site.files().has(path))).toEqual([]);
      if (code === 0) break;
      expect(code, said).toBeNull();
      died += 1;
      // From the old state again; that also heals what was left.
      site.state(13);
      expect((await site.build(null)).code).toBe(0);
      expect(filesBelow(join(site.folder, "out"))).toEqual(before);
      site.state(14);
    }
    expect(died).toBeGreaterThan(3);
    expect(filesBelow(join(site.folder, "out"))).toEqual(after);
  });

  it("killed at any time, it leaves every file whole", async () => {
    const { site, before, after } = await twoStates();
    const start = Date.now();
    await site.build(null);
    const whole = Date.now() - start;
    for (let at = 1; at <= 6; at += 1) {
      site.state(at % 2 === 0 ? 13 : 14);
      // Most of the time goes by before anything is written.
      await site.build(null, whole * (0.6 + at * 0.08));
      expect(broken(site.files(), before, after)).toEqual([]);
    }
    site.state(14);
    expect((await site.build(null)).code).toBe(0);
    expect(filesBelow(join(site.folder, "out"))).toEqual(after);
  });

  it("keeps every page where the disk is full, names what it could not write, and heals when there is room", async (test) => {
    const { site, before, after } = await twoStates();
    const output = join(site.folder, "out");
    try {
      execFileSync("mount", ["-t", "tmpfs", "-o", "size=2m", "tmpfs", output], { stdio: "pipe" });
    } catch {
      test.skip("nothing can be mounted here");
    }
    undo.push(() => execFileSync("umount", [output]));
    site.state(13);
    expect((await site.build(null)).code).toBe(0);
    expect(filesBelow(output)).toEqual(before);
    site.state(14);
    // From no room at all to nearly enough.
    for (const room of [0, 1, 4, 10, 20]) {
      const { bavail, bsize } = statfsSync(output);
      writeFileSync(join(output, "filler"), Buffer.alloc((bavail - room) * bsize));
      const { code, said } = await site.build(null);
      const files = site.files();
      files.delete("filler");
      expect(broken(files, before, after), `room for ${room} pages of memory`).toEqual([]);
      expect([...before.keys()].filter((path) => !files.has(path))).toEqual([]);
      if (code === 0) expect(files).toEqual(after);
      else expect(said).toMatch(/out\/[\s\S]*ENOSPC/);
      if (room < 5) expect(code, said).toBe(1);
      rmSync(join(output, "filler"));
    }
    expect((await site.build(null)).code).toBe(0);
    expect(filesBelow(output)).toEqual(after);
  });
});
