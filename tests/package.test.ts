import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { importsOf, publicDeclarations } from "../scripts/declarations.ts";
import { packedTarball } from "./support/packed.ts";

const root = resolve(import.meta.dirname, "..");
const { dependencies, name } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const site = mkdtempSync(join(tmpdir(), "press-package-"));
const installed = join(site, "node_modules", name);

/** Somebody's site, with the package in it as npm packs it. */
let tarball = "";
beforeAll(async () => {
  tarball = await packedTarball();
  mkdirSync(installed, { recursive: true });
  execFileSync("tar", ["-xzf", tarball, "-C", installed, "--strip-components=1"]);
  for (const needed of [...Object.keys(dependencies), "@11ty", "@types/node", "undici-types", "typescript"]) {
    mkdirSync(dirname(join(site, "node_modules", needed)), { recursive: true });
    symlinkSync(join(root, "node_modules", needed), join(site, "node_modules", needed));
  }
  mkdirSync(join(site, "releases"));
  writeFileSync(
    join(site, "releases/a.txt"),
    "Footbridge opens\n\n13 October 2021\n\nThe council opened it on Monday.\n",
  );
  writeFileSync(join(site, "package.json"), '{ "private": true }');
});

afterAll(() => rmSync(site, { recursive: true }));

/** Each build is made anew. */
beforeEach(() => rmSync(join(site, "_site"), { recursive: true, force: true }));

const run = (...words: string[]) =>
  execFileSync(process.execPath, words, { cwd: site, encoding: "utf8", stdio: "pipe" });

it.each([
  ["eleventy.config.mjs", `import press from "${name}"; export default (config) => config.addPlugin(press, {});`],
  ["named.config.mjs", `import { plugin } from "${name}"; export default (config) => config.addPlugin(plugin);`],
  [
    "eleventy.config.cjs",
    `const press = require("${name}"); module.exports = (config) => { config.addPlugin(press); };`,
  ],
])("works from %s", (file, config) => {
  writeFileSync(join(site, file), config);
  run("node_modules/@11ty/eleventy/cmd.cjs", `--config=${file}`);
  expect(readFileSync(join(site, "_site/releases/footbridge-opens/index.html"), "utf8")).toContain("13 October");
  expect(readFileSync(join(site, "_site/assets/press-release.css"), "utf8")).toContain("@layer");
});

it("holds the armoured stylesheet ready made, and nothing that makes it", () => {
  writeFileSync(
    join(site, "armoured.config.mjs"),
    `import press from "${name}"; export default (config) => config.addPlugin(press, { armoured: true });`,
  );
  run("node_modules/@11ty/eleventy/cmd.cjs", "--config=armoured.config.mjs");
  expect(readFileSync(join(site, "_site/assets/press-release.css"), "utf8")).toContain("all:revert!important");
  expect(existsSync(join(installed, "dist/plugin/pages/armour.js"))).toBe(false);
});

it("has types that a site can use, without Eleventy's", () => {
  writeFileSync(
    join(site, "use.mts"),
    `import press, { type PressReleaseOptions, type ReleaseData } from "${name}";
     import { parse, type Release } from "${name}/engine";
     const options: PressReleaseOptions = { directory: "news" };
     export const title = (data: ReleaseData): string | undefined => data.release.headline?.text;
     export const release: Release = parse("x");
     // @ts-expect-error a wrong option
     export const wrong: PressReleaseOptions = { directroy: "news" };
     export { options, press };`,
  );
  const words = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2023", "--types", "node", "use.mts"];
  expect(run("node_modules/typescript/bin/tsc", ...words)).toBe("");
});

it("has a command", () => {
  const { bin } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
  const out = run(join(installed, bin["press-release"]), "inspect", "--json", "releases/a.txt");
  expect(JSON.parse(out)).toMatchObject({ headline: "Footbridge opens", date: "2021-10-13" });
});

describe("what is loaded", () => {
  /** The packages that a program asks for by itself, each once; those that one of them asks for are its own affair. */
  const packagesOf = (...words: string[]): string[] => {
    const list = join(site, "loaded.txt");
    writeFileSync(list, "");
    execFileSync(process.execPath, ["--import", join(root, "tests/support/loaded.mjs"), ...words], {
      cwd: site,
      env: { ...process.env, LOADED: list },
      stdio: "pipe",
    });
    const loaded = readFileSync(list, "utf8").matchAll(/node_modules\/((?:@[^/\n]+\/)?[^/\n]+)/g);
    return [...new Set([...loaded].map(([, found]) => found ?? ""))].filter((found) => found in dependencies).sort();
  };

  it("for one text: what reads it, and neither pages, pictures, archives nor old encodings", () => {
    const command = join(installed, "dist/plugin/cli/main.js");
    expect(packagesOf(command, "inspect", "releases/a.txt")).toEqual(["fastest-levenshtein", "luxon"]);
  });

  it("for a text with front matter: also what reads that", () => {
    writeFileSync(join(site, "front.txt"), "---\ndate: 2021-10-13\n---\n\nFootbridge opens\n");
    const command = join(installed, "dist/plugin/cli/main.js");
    expect(packagesOf(command, "inspect", "front.txt")).toContain("yaml");
  });

  it("with the plugin: nothing that reads or sets texts, and neither pictures, archives nor old encodings", () => {
    expect(packagesOf("--input-type=module", "--eval", `await import("${name}")`)).toEqual([
      "fastest-levenshtein",
      "luxon",
    ]);
  });

  it("with the plugin: as much of its own as a config needs, which is not the engine", () => {
    const files = new Set<string>();
    const follow = (file: string): void => {
      if (files.has(file)) return;
      files.add(file);
      const code = readFileSync(file, "utf8");
      for (const [, from = ""] of code.matchAll(/\b(?:from|import) ?"(\.{1,2}\/[^"]+)";/g))
        follow(resolve(file, "..", from));
    };
    follow(join(installed, "dist/plugin/index.js"));
    const code = [...files].map((file) => readFileSync(file, "utf8"));
    const modules = code.flatMap((text) =>
      [...text.matchAll(/^\/\/ ((?:src|plugin)\/\S+)$/gm)].map(([, path]) => path),
    );
    expect(modules).toContain("plugin/options.ts");
    // Reading, setting, and examples to look at.
    const late = ["src/parse.ts", "src/render/renderer.ts", "src/quotes/people.ts", "plugin/pages/examples.ts"];
    expect(modules.filter((path) => late.includes(path ?? ""))).toEqual([]);
  });

  it("from few files: each costs a millisecond", () => {
    const code = readdirSync(join(installed, "dist"), { recursive: true, encoding: "utf8" });
    expect(code.filter((path) => path.endsWith(".js")).length).toBeLessThan(80);
  });
});

describe("what is packed", () => {
  const files = () => readdirSync(installed, { recursive: true, encoding: "utf8" });
  const runTool = (...words: string[]) =>
    execFileSync(process.execPath, words, { cwd: root, encoding: "utf8", stdio: "pipe" });

  it("is found faultless by publint and by Are the types wrong", () => {
    expect(runTool("node_modules/publint/src/cli.js", "--strict", tarball)).toContain("All good!");
    const types = "node_modules/@arethetypeswrong/cli/dist/index.js";
    // It is ESM alone: `require` of it works in every Node that `engines` names. A problem ends the tool with another code.
    expect(runTool(types, "--profile", "esm-only", tarball)).toContain("node16 (from ESM): 🟢 (ESM)");
  });

  it("is what a site runs and what an editor shows, and nothing else", () => {
    const strange = files().filter(
      (path) => (/\.\w+$/.test(path) || !path.startsWith("dist")) && !/^dist\/.+\.(?:js|d\.ts|css)$/.test(path),
    );
    expect(strange.sort()).toEqual(["CHANGELOG.md", "LICENSE", "README.md", "package.json"].sort());
    const declared = files().filter((path) => path.endsWith(".d.ts"));
    expect(declared.map((path) => path.slice(5)).sort()).toEqual(
      [...publicDeclarations(join(installed, "dist"))].sort(),
    );
  });

  it("declares its types with those of no package that a site need not have", () => {
    const imported = files()
      .filter((path) => path.endsWith(".d.ts"))
      .flatMap((path) => importsOf(readFileSync(join(installed, path), "utf8")))
      .filter((name) => !name.startsWith("."));
    expect(imported.filter((name) => !(name in dependencies))).toEqual([]);
    expect(imported).toContain("markdown-it");
  });

  it("needs as few packages as the README says", () => {
    const said = readFileSync(join(root, "README.md"), "utf8").match(/Eleventy 3\.1 or newer and (\d+) packages/)?.[1];
    expect(said).toBe(String(Object.keys(dependencies).length));
  });
});
