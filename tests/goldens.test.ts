import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { settle } from "../plugin/options.ts";
import { pageContexts } from "../plugin/page-context.ts";
import { releasePage } from "../plugin/pages/index.ts";
import { parse } from "../src/index.ts";

// Beside the text and the expected fields of each fixture lies the article that becomes of it. A golden file changes in
// the commit that changes the behaviour, with the reason: `UPDATE_GOLDENS=1 npx vitest run tests/goldens.test.ts`.
const FIXTURES = "tests/fixtures";
const update = process.env.UPDATE_GOLDENS === "1";
const contexts = pageContexts(settle({ name: "Example Newsroom" }), (path) => path);

/** One element a line where that changes nothing: an article is read in a diff. */
const BLOCK_START =
  />(?=<\/?(?:article|header|footer|main|section|aside|figure|figcaption|blockquote|div|p|h[1-6]|ul|ol|li|dl|dt|dd|table|tr|time)\b)/g;

function articleOf(text: string): string {
  const release = parse(text);
  return `${releasePage(release, contexts.for("/releases/fixture/", release)).replace(BLOCK_START, ">\n").trim()}\n`;
}

const textOf = (folder: string, name: string): string =>
  folder === "site" ? `site/releases/${name}.txt` : join(FIXTURES, folder, `${name}.txt`);

for (const folder of readdirSync(FIXTURES)) {
  const names = readdirSync(join(FIXTURES, folder))
    .filter((file) => file.endsWith(".json") && existsSync(textOf(folder, basename(file, ".json"))))
    .map((file) => basename(file, ".json"));
  if (names.length === 0) continue;
  describe(`the page of ${folder}`, () => {
    test.for(names)("%s", (name) => {
      const golden = join(FIXTURES, folder, `${name}.html`);
      const article = articleOf(readFileSync(textOf(folder, name), "utf8"));
      if (update) writeFileSync(golden, article);
      expect(article).toBe(readFileSync(golden, "utf8"));
    });
  });
}
