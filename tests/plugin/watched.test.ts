import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { PressReleaseOptions } from "../../plugin/index.ts";
import { pictureBytes } from "../support/picture-bytes.ts";
import { buildIn, type Change, filesBelow, NOW, siteFolder, text } from "./build.ts";
import { newsroomInParts } from "./shards/newsroom-in-parts.ts";

const OPTIONS: PressReleaseOptions = {
  name: "River Council",
  newsroom: "/press/",
  url: "https://press.example/",
  // Made behind the pages, and by another program.
  pages: { search: false },
};

let folder = "";
beforeEach(async () => {
  // Of the many releases a few, so that each build is short.
  const all = Object.entries(await newsroomInParts()).filter(([path]) => !/r(?:[1-9]\d|[3-9])\.txt$/.test(path));
  folder = siteFolder(Object.fromEntries(all));
  hush();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** A build lets the terminal speak again when it is done; these are builds within a build. */
function hush(): void {
  for (const way of ["log", "warn", "error"] as const) vi.spyOn(console, way).mockImplementation(() => {});
}

const at = (path: string): string => join(folder, "site", path);
const outputOf = (path: string): string => readFileSync(join(folder, "out", path), "utf8");
const put = (path: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), content);
};
const edit = (path: string, from: string, to: string): void => {
  const before = readFileSync(at(path), "utf8");
  expect(before).toContain(from);
  put(path, before.replace(from, to));
};
const rename = (path: string, other: string): void => {
  mkdirSync(dirname(at(other)), { recursive: true });
  renameSync(at(path), at(other));
};

/** What is in the site now that was not, or was otherwise: what Eleventy's watcher would tell. */
function changesSince(before: ReadonlyMap<string, Buffer>): Change[] {
  const now = filesBelow(join(folder, "site"));
  const named = (path: string, became: Change["became"]): Change => ({ path: `./site/${path}`, became });
  return [
    ...[...before.keys()].filter((path) => !now.has(path)).map((path) => named(path, "gone")),
    ...[...now].flatMap(([path, content]) => {
      const old = before.get(path);
      if (old === undefined) return [named(path, "new")];
      return old.equals(content) ? [] : [named(path, "other")];
    }),
  ];
}

/** The same site as one build makes it that knows of none before. */
async function anew(options: PressReleaseOptions) {
  const copy = mkdtempSync(join(tmpdir(), "press-anew-"));
  try {
    cpSync(join(folder, "site"), join(copy, "site"), { recursive: true, preserveTimestamps: true });
    return (await buildIn(copy, options)).output;
  } finally {
    hush();
    rmSync(copy, { recursive: true });
  }
}

type Steps = Readonly<Record<string, () => void>>;

/** Watches the site through some steps: after each, all its files are those that a build makes that knows of none before. */
async function watch(steps: Steps, options: PressReleaseOptions = OPTIONS): Promise<void> {
  await buildIn(folder, options, undefined, {
    runMode: "watch",
    async watched(rebuild) {
      for (const [what, step] of Object.entries(steps)) {
        const before = filesBelow(join(folder, "site"));
        step();
        await rebuild(changesSince(before));
        for (const [path, content] of await anew(options)) expect(outputOf(path), `${what}: ${path}`).toBe(content);
      }
    },
  });
}

it("remembers nothing that another text makes different", async () => {
  await watch({
    "a paragraph": () => edit("releases/2024/bridge.txt", "the old stones", "all the old stones"),
    "a headline that others lead to, and a topic": () => {
      edit("releases/2024/changed.txt", "Bridge costs less", "Bridge costs more");
      edit("releases/2025/shown.txt", "[Domes]", "[Domes, Locks]");
    },
    "who speaks, and who is to be called": () => {
      edit("releases/2025/bridge.txt", "Petra Halloran, chair", "Ada Quill, head");
      edit("releases/2023/own.txt", "The bridge cost", "Press contact: Ida Post, ida@press.example\n\nThe bridge cost");
    },
    "a language, a day and an address": () => {
      edit("releases/2025/dome.txt", "translation: dome\n", "");
      edit("releases/2024/pictured.txt", "10 March 2024", "10 March 2019");
      edit("releases/2023/own.txt", "/ferry/", "/boat/");
    },
  });
  expect(outputOf("boat/index.html")).toContain("Ida Post");
});

it("nor one that comes, goes or has another name", async () => {
  const picture = await pictureBytes("png", { width: 400, height: 300 });
  await watch({
    "new with a picture": () => {
      put("releases/2025/new.txt", text("Sluice opens", "1 June 2026", "---\ntags: [Domes]\n---"));
      put("releases/2025/new.png", picture);
    },
    renamed: () => rename("releases/2025/new.txt", "releases/moved/sluice.txt"),
    "gone, with a picture of another": () => {
      rmSync(at("releases/2023/dome.txt"));
      rmSync(at("releases/2025/shown.jpg"));
    },
  });
  expect(outputOf("releases/sluice-opens/index.html")).not.toContain("<img");
});

it("nor data files, pages of the site's own and drafts", async () => {
  await watch({
    "data of one text, of a folder, and for pull-quotes": () => {
      put("releases/2025/bridge.11tydata.json", '{ "title": "The bridge is open" }');
      put("releases/2024/2024.json", '{ "tags": ["Leap day"] }');
      put("releases/2023/2023.json", '{ "pullQuotes": "off" }');
    },
    "another setting for pull-quotes, and a page of the site's own that goes": () => {
      put("releases/2023/2023.json", '{ "pullQuotes": "promote" }');
      rmSync(at("contacts.njk"));
      edit("releases/2024/draft.txt", "draft: true", "draft: false");
    },
    "a draft again": () => edit("releases/2024/draft.txt", "draft: false", "draft: true"),
  });
});

it("nor that an embargo has ended, while no file changes", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(NOW) });
  const timed: PressReleaseOptions = { ...OPTIONS, cache: false };
  // The clock is not set: it is the time of day.
  Object.assign(timed, { now: undefined });
  await watch({ "five years later": () => vi.setSystemTime(new Date("2031-03-03T09:00:01Z")) }, timed);
  expect(outputOf("press/index.html")).toContain("Quillmere opens");
});
