import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { slugOf } from "../../site/build/markdown.ts";

// The same files are read in the repository, where links lead from file to file; as pages of the site, the links of all of its
// pages are followed elsewhere.

const files = [
  "README.md",
  "CONTRIBUTING.md",
  ...readdirSync("site/docs").map((file) => join("site/docs", file)),
].filter((file) => file.endsWith(".md"));

/** The places of a file that can be led to. */
const anchors = (file: string): string[] =>
  [...readFileSync(file, "utf8").matchAll(/^#{2,4} (.+)$/gm)].map(([, words = ""]) => slugOf(words));

test.each(files)("the links of %s lead to files, and to places in them", (file) => {
  const prose = readFileSync(file, "utf8").replace(/^ *```[\s\S]*?^ *```$/gm, "");
  const dead = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, href = ""]) => {
    if (/^[a-z]+:/.test(href)) return [];
    const [path = "", fragment] = href.split("#");
    const target = path === "" ? file : join(dirname(file), path);
    if (!existsSync(target)) return [`${href}: no file`];
    return fragment === undefined || anchors(target).includes(fragment) ? [] : [`${href}: no such place`];
  });
  expect(dead).toEqual([]);
});
