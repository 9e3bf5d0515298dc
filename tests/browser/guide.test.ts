import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demoSite } from "../support/demo-site.ts";
import { hasBrowser, launch, type Served, serve } from "./browser.ts";

describe.skipIf(!hasBrowser)("the guide for press officers", () => {
  let served: Served;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const site = await demoSite();
    served = await serve(site.root);
    browser = await launch();
    page = await browser.newPage();
    await page.goto(`${served.base}/docs/guide/`);
  });

  afterAll(async () => {
    await browser?.close();
    served?.close();
  });

  test.each(["A4", "Letter"] as const)("is one page when it is printed on %s", async (format) => {
    const pdf = (await page.pdf({ format })).toString("latin1");
    expect(pdf.match(/\/Type \/Page\b(?!s)/g)?.length).toBe(1);
  });

  test("leaves the ways to other pages out on paper", async () => {
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("nav").evaluateAll((all) => all.length)).toBe(2);
    for (const nav of await page.locator("nav").all()) expect(await nav.isVisible()).toBe(false);
  });
});
