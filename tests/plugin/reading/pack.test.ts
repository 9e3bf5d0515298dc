import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openPack } from "../../../plugin/reading/pack.ts";

let folder = "";
let path = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "press-pack-"));
  path = join(folder, "below", "texts");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Puts records into the pack, and asks for others. */
function use(put: Record<string, string>, ask: readonly string[] = [], stamp = "one"): (string | null)[] {
  const pack = openPack(path, stamp);
  const found = ask.map((key) => pack.get(key)).map((bytes) => bytes && Buffer.from(bytes).toString("utf8"));
  for (const [key, text] of Object.entries(put)) pack.put(key, Buffer.from(text));
  pack.close();
  return found;
}

it("gives what was put in, one record by its key", () => {
  expect(use({ a: "Ä", b: "two" }, ["a"])).toEqual([null]);
  expect(use({}, ["b", "a", "c", "toString"])).toEqual(["two", "Ä", null, null]);
});

it("keeps what was asked for beside what is new, and drops the rest", () => {
  use({ a: "1", b: "2" });
  expect(use({ c: "3" }, ["a"])).toEqual(["1"]);
  expect(use({}, ["a", "b", "c"])).toEqual(["1", null, "3"]);
});

it("is not written where nothing is new", () => {
  use({ a: "1", b: "2" });
  const before = readFileSync(path);
  use({}, ["a"]);
  expect(readFileSync(path)).toEqual(before);
});

it("is empty under another stamp", () => {
  use({ a: "1" });
  expect(use({}, ["a"], "two")).toEqual([null]);
});

it("counts as not there where it is damaged, wherever it ends", () => {
  use({ a: "1".repeat(50) });
  const whole = readFileSync(path);
  for (let length = 0; length < whole.length; length += 7) {
    writeFileSync(path, whole);
    truncateSync(path, length);
    expect(use({}, ["a"])).toEqual([null]);
  }
  for (let at = 0; at < whole.length; at += 1) {
    const damaged = Buffer.from(whole);
    damaged[at] = 255 - (damaged[at] ?? 0);
    writeFileSync(path, damaged);
    expect(() => use({}, ["a"])).not.toThrow();
  }
});

it("is whole whoever else writes it, and what a killed build has left is taken away", () => {
  use({ a: "1" });
  const [one, other] = [openPack(path, "one"), openPack(path, "one")];
  one.get("a");
  other.get("a");
  other.put("c", Buffer.from("3"));
  other.close();
  one.close();
  expect(use({}, ["a", "c"])).toEqual(["1", "3"]);
  writeFileSync(`${path}.999999999`, "half");
  use({ d: "4" });
  expect(readdirSync(join(folder, "below"))).toEqual(["texts"]);
});
