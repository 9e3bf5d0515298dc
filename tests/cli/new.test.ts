import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { sampleRelease } from "../../plugin/cli/new/sample.ts";
import { check, parse } from "../../src/index.ts";
import { press } from "./terminal.ts";

/** A folder with these files, and what `press-release new` makes of it. */
async function start(files: Readonly<Record<string, string>>, ...options: string[]) {
  const folder = join(mkdtempSync(join(tmpdir(), "press-new-")), "harbour-press");
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const ran = await press(["new", ...options, folder]);
  const made = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => !(path in files));
  return { ...ran, made: made.sort(), folder, read: (path: string) => readFileSync(join(folder, path), "utf8") };
}

const CONFIG = "export default function (config) {\n  config.x();\n}\n";

describe("in an empty folder", () => {
  it("a whole site begins, at its root, named for the folder", async () => {
    const { code, err, out, made, read, folder } = await start({});
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(made).toEqual([
      ".gitignore",
      "eleventy.config.js",
      "favicon.svg",
      "package.json",
      "releases/newsroom-opens.txt",
    ]);
    for (const path of made) expect(out).toContain(`made     ${path}\n`);
    expect(read("eleventy.config.js")).toContain('name: "Harbour press",\n    newsroom: "/",');
    expect(JSON.parse(read("package.json"))).toMatchObject({
      type: "module",
      dependencies: { "@11ty/eleventy": "^3.1.0", "eleventy-plugin-press-release": expect.stringMatching(/^\^\d/) },
    });
    expect(out).toContain(`  cd ${folder}\n  npm install\n  npx eleventy --serve\n`);
    expect(out).toContain("http://localhost:8080/,");
  });

  it("it does what the options say", async () => {
    const { read, made } = await start(
      {},
      "--name",
      "Pier & Co",
      "--url",
      "https://pier.example/",
      "--directory",
      "news",
    );
    expect(read("eleventy.config.js")).toContain(
      'name: "Pier & Co",\n    url: "https://pier.example/",\n    directory: "news",',
    );
    expect(read("news/newsroom-opens.txt")).toContain("Pier & Co opens its newsroom");
    expect(made).toContain("news/newsroom-opens.txt");
  });

  it("a read-me and a repository are no site", async () => {
    const { read, made } = await start({ "README.md": "# x", ".git/HEAD": "ref" });
    expect(read("eleventy.config.js")).toContain('newsroom: "/"');
    expect(made).toContain("eleventy.config.js");
  });
});

it("where there are pages, but no config, the newsroom stands below them, and what there is stays", async () => {
  const manifest = '{ "name": "x" }';
  const { out, read, made } = await start({ "index.html": "<h1>x</h1>", "package.json": manifest });
  expect(made).toEqual([".gitignore", "eleventy.config.mjs", "favicon.svg", "releases/newsroom-opens.txt"]);
  expect(read("eleventy.config.mjs")).not.toContain("newsroom:");
  expect(read("package.json")).toBe(manifest);
  expect(out).toContain("kept     package.json – it was there\n");
  expect(out).toContain("  npm install @11ty/eleventy eleventy-plugin-press-release\n");
  expect(out).toContain("http://localhost:8080/releases/,");
});

describe("in a site", () => {
  it.each([
    ["eleventy.config.js", CONFIG],
    [".eleventy.js", "module.exports = (config) => {\n};\n"],
    ["eleventy.config.cjs", "module.exports = function (config) {\n};\n"],
    ["eleventy.config.mts", "export default function (config: UserConfig) {\n}\n"],
  ])("the config %s gets the plugin", async (path, content) => {
    const { code, made, read, out } = await start({ [path]: content });
    expect(code).toBe(0);
    expect(made).toEqual(["releases/newsroom-opens.txt"]);
    expect(read(path)).toContain("config.addPlugin(pressRelease);");
    expect(out).toContain(`changed  ${path} – `);
    expect(out.includes("--config=")).toBe(path.endsWith(".mts"));
  });

  it("the config that a script names is the one", async () => {
    const { read } = await start({
      "site.config.js": CONFIG,
      "package.json": '{ "scripts": { "build": "eleventy --config=site.config.js" } }',
    });
    expect(read("site.config.js")).toContain("pressRelease");
  });

  it.each([
    ['export const config = { dir: { input: "content", output: "x" } };\n', "content/releases"],
    ["export const config = { dir: { input: './src/site/' } };\n", "src/site/releases"],
    ['// dir: { input: "old" }\n', "releases"],
    ['export const config = { dir: { "input": "." } };\n', "releases"],
  ])("the sample goes where the config has the texts: %s", async (more, folder) => {
    const { made } = await start({ "eleventy.config.js": CONFIG + more });
    expect(made).toEqual([`${folder}/newsroom-opens.txt`]);
  });

  it("the input folder may be named", async () => {
    const { made } = await start({ "eleventy.config.js": CONFIG }, "--input", "pages", "--directory", "press");
    expect(made).toEqual(["pages/press/newsroom-opens.txt"]);
  });

  it("a config that is hard to read is left alone, and the lines are shown", async () => {
    const odd = "export default site;\nfunction site(c) {}\n";
    const { code, out, read } = await start({ "eleventy.config.js": odd });
    expect(code).toBe(1);
    expect(read("eleventy.config.js")).toBe(odd);
    expect(out).toContain('           import pressRelease from "eleventy-plugin-press-release";\n');
    expect(out).toContain("           eleventyConfig.addPlugin(pressRelease);\n");
  });

  it("a second time changes nothing", async () => {
    const { folder } = await start({ "eleventy.config.js": CONFIG });
    const before = readFileSync(join(folder, "eleventy.config.js"), "utf8");
    cpSync(join(folder, "releases/newsroom-opens.txt"), join(folder, "releases/own.txt"));
    const { code, out } = await press(["new", folder]);
    expect(code).toBe(0);
    expect(readFileSync(join(folder, "eleventy.config.js"), "utf8")).toBe(before);
    expect(out).toContain("kept     eleventy.config.js – it has the plugin already\n");
    expect(out).toContain("kept     releases/ – there are texts in it already\n");
  });
});

it("the sample is a release without fault", () => {
  const release = parse(sampleRelease("Pier", "2026-02-03"), { file: "newsroom-opens.txt" });
  expect(check(release)).toEqual([]);
  expect(release.headline?.text).toBe("Pier opens its newsroom");
  expect(release.date?.iso).toBe("2026-02-03");
  expect(release.quotes[0]?.speaker).toBe("Ada Sample");
  expect(release.contacts[0]?.name).toBe("Ada Sample");
  expect(release.boilerplate).not.toEqual([]);
});

it.each([
  [["new", "a", "b"], "“b” is a second one"],
  [["new", "--url", "press.example"], "url"],
  [["new", "--directory", "../x"], "directory"],
])("%j is refused before anything is written", async (words, said) => {
  const { code, err } = await press(words);
  expect(code).toBe(2);
  expect(err).toContain(said);
  expect(existsSync("newsroom-opens.txt")).toBe(false);
});
