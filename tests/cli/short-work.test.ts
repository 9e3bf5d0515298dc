import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isShortWork } from "../../plugin/cli/short-work.ts";

describe("work that V8 need not optimise for", () => {
  const folder = mkdtempSync(join(tmpdir(), "press-short-"));
  const file = (name: string, length: number): string => {
    const path = join(folder, name);
    writeFileSync(path, "x".repeat(length));
    return path;
  };

  test("is a text or some, of which none is long", () => {
    expect(isShortWork(["inspect", file("a.txt", 4000)])).toBe(true);
    expect(isShortWork(["inspect", "--json", file("b.txt", 4000), file("c.txt", 4000)])).toBe(true);
  });

  test("is no long text, nor many", () => {
    expect(isShortWork(["inspect", file("long.txt", 60_000)])).toBe(false);
    const many = Array.from({ length: 20 }, (_, at) => file(`${at}.txt`, 4000));
    expect(isShortWork(["inspect", ...many])).toBe(false);
  });

  test("is no other command: a folder may hold any number of texts", () => {
    expect(isShortWork(["check", folder])).toBe(false);
    expect(isShortWork([])).toBe(false);
  });

  test("does not mind names that no file has", () => {
    expect(isShortWork(["inspect", join(folder, "none.txt"), "a\0b", "--explain", "3"])).toBe(true);
  });
});
