import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "..");
const { dependencies, name } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const site = mkdtempSync(join(tmpdir(), "press-package-"));
const installed = join(site, "node_modules", name);

/** Somebody's site, with the package in it as it would be published: compiled, and without its sources. */
beforeAll(() => {
  mkdirSync(join(installed, "dist"), { recursive: true });
  cpSync(join(root, "package.json"), join(installed, "package.json"));
  const node = (...words: string[]) => execFileSync(process.execPath, words, { cwd: root, stdio: "pipe" });
  node("node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json", "--outDir", join(installed, "dist"));
  node("--import", "tsx", "scripts/copy-styles.ts", join(installed, "dist"));
  for (const needed of [...Object.keys(dependencies), "@11ty", "@types", "typescript"]) {
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
