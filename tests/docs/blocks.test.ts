import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { order } from "../../site/build/docs.ts";
import { blocksOf } from "../support/markdown.ts";
import { trials } from "./trials.ts";

const FOLDER = "site/docs";
const files = readdirSync(FOLDER).filter((file) => file.endsWith(".md"));

test("each page of the documentation has its place in it", () => {
  expect(files.map((file) => file.replace(/\.md$/, "")).filter((name) => !order.includes(name))).toEqual([]);
});

describe.each(files)("the blocks of %s", (file) => {
  const blocks = blocksOf(join(FOLDER, file));
  test("are of kinds that are tried", () => {
    expect(blocks.filter(({ language, kind }) => trials[`${language} ${kind}`] === undefined)).toEqual([]);
  });
  test.each(blocks.map((block, at) => [`${at + 1}, ${block.language} ${block.kind}`, block] as const))(
    "hold what they say: %s",
    async (_, block) => {
      await trials[`${block.language} ${block.kind}`]?.(block);
    },
  );
});

describe("the README", () => {
  test.each(blocksOf("README.md").map((block) => [block.code.split("\n", 1)[0], block] as const))(
    "holds what it says: %s",
    async (_, block) => {
      const trial = { sh: "sh ", js: "js config", text: "text release" }[block.language] ?? block.language;
      expect(trials).toHaveProperty([trial]);
      await trials[trial]?.(block);
    },
  );
});
