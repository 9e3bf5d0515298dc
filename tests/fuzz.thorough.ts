import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

/** A process of its own: counting blocks makes all code in it slow. */
it("a thousand texts, each made of what reached new code before it: no fault is found", () => {
  const words = ["--import", "tsx", "scripts/fuzz.ts", "1000", "--seed", "20261126"];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/^1000 texts with the seed 20261126: \d{2,} were kept, \d{4,} places/);
  expect(stdout).toContain("No fault was found.");
});
