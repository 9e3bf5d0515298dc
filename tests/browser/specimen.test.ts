import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stylesheet } from "../../plugin/pages/index.ts";
import { specimen } from "../support/specimen.ts";
import { hasBrowser, launch, type Served, serve } from "./browser.ts";
import { axeViolations, overflow } from "./in-page.ts";

describe.skipIf(!hasBrowser)("the specimen in a browser", () => {
  let served: Served;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const root = mkdtempSync(join(tmpdir(), "press-specimen-"));
    writeFileSync(join(root, "index.html"), specimen("/sheet.css"));
    writeFileSync(join(root, "sheet.css"), stylesheet());
    served = await serve(root);
    browser = await launch();
    page = await browser.newPage();
    await page.goto(`${served.base}/`);
  });

  afterAll(async () => {
    await browser?.close();
    served?.close();
  });

  test.each([
    [1440, "light"],
    [360, "light"],
    [360, "dark"],
  ] as const)("axe finds nothing in any part, at %i pixels in %s", async (width, colorScheme) => {
    await page.evaluate(readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"));
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    expect(await page.evaluate(axeViolations, colorScheme === "dark")).toEqual([]);
    await page.emulateMedia({ colorScheme: "light" });
  });

  test.each([320, 700, 1000, 1440])("no part is wider than its page at %i pixels", async (width) => {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(overflow)).toBe(0);
  });
});
