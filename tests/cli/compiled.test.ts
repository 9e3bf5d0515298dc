import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { loadCompiled } from "../../plugin/cli/compiled.ts";

let folder = "";
let script = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "press-compiled-"));
  script = join(folder, "twice.script.js");
  writeFileSync(
    script,
    'const { basename } = require("node:path"); module.exports = { twice: (n) => n * 2, name: () => basename("a/b") };',
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

type Twice = { twice(n: number): number; name(): string };
const later = () => new Date(Date.now() + 60_000);
const load = () => loadCompiled<Twice>(script);
const kept = () => join(folder, "compiled", readdirSync(join(folder, "compiled"))[0] ?? "");

it("is none where there is no script", () => {
  expect(loadCompiled(join(folder, "none.script.js"))).toBeNull();
});

it("runs a script, and runs it again with what was kept", () => {
  for (let run = 0; run < 3; run += 1) {
    const compiled = load();
    expect([compiled?.exports.twice(4), compiled?.exports.name()]).toEqual([8, "b"]);
    compiled?.keep();
    expect(readdirSync(join(folder, "compiled"))).toHaveLength(1);
  }
});

it("keeps it once", () => {
  load()?.keep();
  const before = readFileSync(kept());
  load()?.keep();
  expect(readFileSync(kept()).equals(before)).toBe(true);
});

it.each([
  ["nothing", ""],
  ["other bytes", "footbridge".repeat(100)],
])("keeps it anew where %s is there instead", (_, bytes) => {
  load()?.keep();
  writeFileSync(kept(), bytes);
  // Code that this process has not compiled before, as in a process of its own.
  writeFileSync(script, `module.exports = { twice: (n) => n * 2 }; // ${bytes}`);
  utimesSync(kept(), later(), later());
  const compiled = load();
  expect(compiled?.exports.twice(4)).toBe(8);
  compiled?.keep();
  expect(readFileSync(kept(), "latin1")).not.toBe(bytes);
});

it("keeps nothing, and says nothing, where it cannot be written", () => {
  writeFileSync(join(folder, "compiled"), "a file, no folder");
  const compiled = load();
  compiled?.keep();
  expect(compiled?.exports.twice(4)).toBe(8);
  expect(existsSync(join(folder, "compiled"))).toBe(true);
});

it("goes by a script that has changed, though it is as long as before", () => {
  const before = load();
  // V8 keeps what has run.
  expect(before?.exports.twice(4)).toBe(8);
  before?.keep();
  const code = readFileSync(script, "utf8");
  writeFileSync(script, code.replace("n * 2", "n * 3"));
  utimesSync(script, later(), later());
  // In a process of its own: this one knows what it compiled before.
  const asked = `import { loadCompiled } from ${JSON.stringify(resolve("plugin/cli/compiled.ts"))}; console.log(loadCompiled(${JSON.stringify(script)}).exports.twice(4));`;
  expect(
    execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", asked], { encoding: "utf8" }),
  ).toBe("12\n");
});
