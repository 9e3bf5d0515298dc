import { rmSync } from "node:fs";
import { relative, resolve } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import type { Published } from "../../plugin/published.ts";
import type { Shelf } from "../../plugin/shelf.ts";
import { AFTER, BEFORE, folderOf, leaks, options } from "./secrets.ts";

// What if one reader of the newsroom's releases were given those that are held as well? Each is, in turn, and the site has to
// give them away: else the tests of leaks would pass over a leak there.

const HELD = 2;

/** Readers that ask for no more than what they are told of, or only count what is out: nothing gets out by them. */
const HARMLESS: Readonly<Record<string, string>> = {
  "plugin/alternates.ts": "asks whether the page it stands on is a release's",
  "plugin/feeds/files.ts": "tells the terminal which releases have no day, and leaves the feeds to others",
  "plugin/files/add.ts": "asks whether there are any",
  "plugin/page-context.ts": "asks for addresses of whom its own release names",
};

const root = resolve(import.meta.dirname, "../..");
/** All files of the plugin that look at the shelf. */
const readers = new Set<string>();
/** The one that sees what is held. */
let bribed = "";
/** Everything, as it is once all embargoes have ended. */
let everything: readonly Published[] = [];

/** The file of the plugin that asked, from the stack of calls. */
function reader(): string {
  const frames = new Error().stack?.matchAll(/(\/plugin\/[\w/-]+\.ts)/g) ?? [];
  for (const [, path = ""] of frames) {
    const file = relative(root, `${root}${path}`);
    if (file !== "plugin/shelf.ts") return file;
  }
  return "";
}

let buildIn: typeof import("./build.ts")["buildIn"];
let folder = "";

const build = (now: string) => {
  rmSync(`${folder}/out`, { recursive: true, force: true });
  return buildIn(folder, { ...options, now });
};

beforeAll(async () => {
  vi.resetModules();
  vi.doMock("../../plugin/shelf.ts", async (original) => {
    const real = await original<typeof import("../../plugin/shelf.ts")>();
    const shelve: typeof real.shelve = (releases, ...rest) => {
      const honest = real.shelve(releases, ...rest);
      if (bribed === "") everything = releases.length > everything.length ? releases : everything;
      const held = everything.filter(({ url }) => honest.at(url) === null);
      const leaky = real.shelve([...held, ...releases], ...rest);
      return new Proxy(honest, {
        get(_, key: keyof Shelf) {
          const file = reader();
          readers.add(file);
          return file === bribed ? leaky[key] : honest[key];
        },
      });
    };
    return { ...real, shelve };
  });
  ({ buildIn } = await import("./build.ts"));
  folder = folderOf(HELD);
  await build(AFTER);
});

afterAll(() => {
  vi.doUnmock("../../plugin/shelf.ts");
  vi.resetModules();
  rmSync(folder, { recursive: true });
});

it("nobody is bribed, and nothing leaks", async () => {
  bribed = "nobody";
  expect([...leaks(await build(BEFORE), HELD)]).toEqual([]);
});

it("each reader of the shelf would be found out", async () => {
  expect(readers.size).toBeGreaterThan(10);
  const silent: string[] = [];
  for (const file of [...readers].sort()) {
    bribed = file;
    if (leaks(await build(BEFORE), HELD).size === 0) silent.push(file);
  }
  expect(silent).toEqual(Object.keys(HARMLESS).sort());
});
