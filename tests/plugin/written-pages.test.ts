import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Page, writeInstead } from "../../plugin/written-pages.ts";

const PAGE = "<!doctype html><p>The weir is open.</p></html>\n";
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "press-written-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What Eleventy makes a page with, as far as the plugin asks it. */
function maker(isLoggingEnabled: boolean, isDryRun = false) {
  const said: string[] = [];
  const template = {
    isDryRun,
    writeCount: 0,
    setDryRun(isDry: boolean) {
      this.isDryRun = isDry;
    },
    logger: { log: (message: string) => said.push(message), isLoggingEnabled: () => isLoggingEnabled },
  };
  const page: Page = { inputPath: "./site/a.txt", outputPath: join(folder, "draft.html"), url: "/a/", template };
  return { page, template, said };
}

describe("a page that is written in Eleventy's stead", () => {
  it("is counted as written, and named by its place on the terminal", () => {
    const { page, template, said } = maker(true);
    const result = writeInstead(page, PAGE, "./out/a/index.html");
    expect(result?.content).toBe(PAGE);
    expect([template.isDryRun, template.writeCount]).toEqual([true, 1]);
    expect(said).toEqual(["Writing ./out/a/index.html from ./site/a.txt"]);
  });

  it("is not named where Eleventy is told to be quiet", () => {
    const { page, said } = maker(false);
    writeInstead(page, PAGE, "./out/a/index.html");
    expect(said).toEqual([]);
    expect(readFileSync(join(folder, "draft.html"), "utf8")).toBe(PAGE);
  });

  it("is left to Eleventy where it is a piece, where nothing is to be written, and where Eleventy cannot be told", () => {
    const piece = maker(true);
    expect(writeInstead(piece.page, "<article>The weir</article>", "./out/a/index.html")).toBeNull();
    expect(piece.template.isDryRun).toBe(false);
    expect(writeInstead(maker(true, true).page, PAGE, "./out/a/index.html")).toBeNull();
    const { template: _template, ...other } = maker(true).page;
    expect(writeInstead(other, PAGE, "./out/a/index.html")).toBeNull();
  });
});
