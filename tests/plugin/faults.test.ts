import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { createWriter } from "../../plugin/files/write.ts";
import { log } from "../../plugin/log.ts";
import { readWhole } from "../../plugin/read-file.ts";
import { pictureBytes } from "../support/picture-bytes.ts";
import { build, text } from "./build.ts";

const top = mkdtempSync(join(tmpdir(), "press-faults-"));
afterAll(() => rmSync(top, { recursive: true }));
let count = 0;
const folder = (): string => {
  count += 1;
  const made = join(top, String(count));
  mkdirSync(made);
  return made;
};

describe("a file of the site", () => {
  it("is there whole or as it was: what was good is not replaced by what cannot be written", () => {
    const output = folder();
    const writer = createWriter(output);
    writer.write(join(output, "a/feed.xml"), Buffer.from("good"));
    // A folder stands in the way, as for a read-only place: root may write anywhere.
    mkdirSync(join(output, "b/feed.xml"), { recursive: true });
    expect(() => writer.write(join(output, "b/feed.xml"), Buffer.from("new"))).toThrow(
      /b\/feed\.xml cannot be written: E/,
    );
    writer.write(join(output, "a/feed.xml"), Buffer.from("better"));
    writer.close();
    expect(readFileSync(join(output, "a/feed.xml"), "utf8")).toBe("better");
    expect(readdirSync(output)).toEqual(["a", "b"]);
  });

  it("is not touched where it is the same", () => {
    const output = folder();
    const file = join(output, "feed.xml");
    createWriter(output).write(file, Buffer.from("good"));
    utimesSync(file, 1, 1);
    createWriter(output).write(file, Buffer.from("good"));
    expect(execFileSync("stat", ["-c", "%Y", file], { encoding: "utf8" }).trim()).toBe("1");
  });

  it("leaves nothing of a build that was killed, and lets one that runs go on", () => {
    const output = folder();
    const gone = execFileSync(process.execPath, ["-p", "process.pid"], { encoding: "utf8" }).trim();
    for (const id of [gone, String(process.ppid)]) {
      mkdirSync(join(output, `.press-release-draft-${id}`));
      writeFileSync(join(output, `.press-release-draft-${id}`, "1"), "half");
    }
    createWriter(output).close();
    expect(readdirSync(output)).toEqual([`.press-release-draft-${process.ppid}`]);
    // Its number has gone to somebody else since.
    utimesSync(join(output, `.press-release-draft-${process.ppid}`), 1, 1);
    createWriter(output).close();
    expect(readdirSync(output)).toEqual([]);
  });
});

/** A file system of its own, which is soon full; only root may make one. */
function smallDisk(): string | null {
  const disk = folder();
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=256k", "tmpfs", disk], { stdio: "pipe" });
    return disk;
  } catch {
    return null;
  }
}

describe("a full disk", () => {
  const disk = smallDisk();
  afterAll(() => {
    if (disk !== null) execFileSync("umount", [disk]);
  });

  it.skipIf(disk === null)("keeps what was there, and names what could not be written", () => {
    if (disk === null) return;
    const writer = createWriter(disk);
    writer.write(join(disk, "feed.xml"), Buffer.from("good"));
    expect(() => writer.write(join(disk, "feed.xml"), Buffer.alloc(1_000_000, "x"))).toThrow(
      /feed\.xml cannot be written: ENOSPC/,
    );
    writer.close();
    expect(readFileSync(join(disk, "feed.xml"), "utf8")).toBe("good");
    expect(readdirSync(disk)).toEqual(["feed.xml"]);
  });
});

describe("a build", () => {
  const options = { newsroom: "/", url: "https://press.example/" } as const;
  const releases = { "releases/a.txt": text("Footbridge opens", "13 October 2021") };

  it("names each file that cannot be written, writes all others, and fails", async () => {
    const say = vi.spyOn(log, "say");
    const failed = await build(releases, options, () => {
      mkdirSync("out/feed.xml", { recursive: true });
    }).catch((error: { originalError?: Error }) => String(error.originalError ?? error));
    // Counted when all others are written.
    expect(failed).toContain("press-release: 1 of the site’s files could not be written");
    const errors = say.mock.calls.filter(([severity]) => severity === "error").map(([, message]) => message);
    expect(errors).toEqual([expect.stringMatching(/^\/feed\.xml: out\/feed\.xml cannot be written: E/)]);
    say.mockRestore();
  });

  it("names a picture that has vanished since its page was made, and fails: the page leads to nothing", async () => {
    const files = { ...releases, "releases/a.png": await pictureBytes("png") };
    const say = vi.spyOn(log, "say");
    const failed = await build(files, { ...options, pictures: { responsive: false } }, (config) => {
      config.addCollection("vanish", () => {
        unlinkSync("site/releases/a.png");
        return [];
      });
    }).catch((error: { originalError?: Error }) => String(error.originalError ?? error));
    expect(failed).toContain("could not be written");
    expect(say.mock.calls.join("\n")).toMatch(
      /error,\/releases\/footbridge-opens\/a\.png: ENOENT.*site\/releases\/a\.png/,
    );
    say.mockRestore();
  });

  it.each([
    ["a folder named as a text", () => mkdirSync("site/releases/b.txt")],
    ["a link to nothing", () => execFileSync("ln", ["-s", "nowhere.txt", "site/releases/b.txt"])],
    ["a link to itself", () => execFileSync("ln", ["-s", "b.txt", "site/releases/b.txt"])],
    ["a link to its own folder", () => execFileSync("ln", ["-s", ".", "site/releases/loop"])],
  ])("goes on beside %s", async (_what, make) => {
    const { output } = await build(releases, options, make);
    const pages = [...output.keys()].filter((path) => /^releases\/.*index\.html$/.test(path));
    expect(pages).toEqual(["releases/footbridge-opens/index.html"]);
  });
});

/** A file of Linux that says of itself to be empty, and grows while it is read: as one that somebody is just writing. */
const GROWING = "/proc/self/status";

it.skipIf(!existsSync(GROWING))("a text that changes while it is read is not read by half", async () => {
  await expect(readWhole(GROWING, 5_000_000)).rejects.toThrow("it changed while it was read");
  const file = join(folder(), "a.txt");
  writeFileSync(file, "x".repeat(2000));
  expect((await readWhole(file, 5000)).length).toBe(2000);
});
