import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { buildIn, siteFolder, text } from "./build.ts";

const options = { newsroom: "/", url: "https://press.example/", quotes: "quotes.json" } as const;
const mill = text("Quillfeather mill is sold", "13 October 2021", "---\ntags: [quillfeather]\n---").replace(
  "Petra Halloran",
  "Ada Quillfeather",
);
const held = mill.replace("---\n", "---\ndraft: true\n");
let folder = "";

beforeEach(() => {
  folder = siteFolder({ "releases/a.txt": text("Footbridge opens", "13 October 2020"), "releases/mill.txt": mill });
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (path: string, content: string) => {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), content);
};
const quill = (output: ReadonlyMap<string, string>) =>
  [...output].filter(([path, content]) => /quillfeather/i.test(path + content)).map(([path]) => path);

it("leaves nothing of a release that was published by mistake and is held now", async () => {
  const before = await buildIn(folder, options);
  expect(quill(before.output).length).toBeGreaterThan(10);
  put("site/releases/mill.txt", held);
  const { output, said } = await buildIn(folder, options);
  expect(quill(output)).toEqual([]);
  expect(existsSync(join(folder, "out/releases/quillfeather-mill-is-sold"))).toBe(false);
  expect(output.has("releases/footbridge-opens/index.html")).toBe(true);
  expect(said).toContain("out/releases/quillfeather-mill-is-sold/index.html is taken away");
});

it("nor of one that is renamed or gone", async () => {
  await buildIn(folder, options);
  put("site/releases/mill.txt", mill.replace("Quillfeather mill is sold", "The mill is kept"));
  const renamed = await buildIn(folder, options);
  expect([...renamed.output.keys()].filter((path) => path.includes("mill-is-sold"))).toEqual([]);
  expect(renamed.output.has("releases/the-mill-is-kept/index.html")).toBe(true);
  rmSync(join(folder, "site/releases/mill.txt"));
  expect(quill((await buildIn(folder, options)).output)).toEqual([]);
});

it("nor while the site is watched: the build after a text has gone takes its page away", async () => {
  await buildIn(folder, options, undefined, {
    runMode: "watch",
    watched: async (rebuild) => {
      const page = join(folder, "out/releases/quillfeather-mill-is-sold/index.html");
      expect(existsSync(page)).toBe(true);
      rmSync(join(folder, "site/releases/mill.txt"));
      await rebuild();
      expect(existsSync(page)).toBe(false);
    },
  });
});

it("touches nothing that somebody else has put there", async () => {
  await buildIn(folder, options);
  put("site/releases/mill.txt", held);
  put("out/own.txt", "mine");
  put("out/releases/quillfeather-mill-is-sold/own.txt", "mine");
  put("site/page.njk", "---\npermalink: /people/ada-quillfeather/\n---\nA page of the site's own");
  put("site/copy.json", '["a copy"]');
  const { output } = await buildIn(folder, { ...options, quotes: false }, (config) =>
    config.addPassthroughCopy({ "site/copy.json": "quotes.json" }),
  );
  expect(output.get("own.txt")).toBe("mine");
  expect(output.get("releases/quillfeather-mill-is-sold/own.txt")).toBe("mine");
  expect(output.get("people/ada-quillfeather/index.html")).toBe("A page of the site's own");
  expect(output.get("quotes.json")).toBe('["a copy"]');
});

it("says what it cannot know of: the place of a held release from before its notes", async () => {
  await buildIn(folder, options);
  rmSync(join(folder, "node_modules"), { recursive: true });
  put("site/releases/mill.txt", held);
  const { said } = await buildIn(folder, options);
  expect(said).toMatch(/error: .*out\/releases\/quillfeather-mill-is-sold\/index\.html is still there/);
});
