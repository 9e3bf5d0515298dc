import { readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildIn, siteFolder, text } from "../plugin/build.ts";
import { hasBrowser, launch, type Served, serve } from "./browser.ts";
import { axeViolations, overflow } from "./in-page.ts";

const files = {
  "releases/vague.txt": `EMBARGOED UNTIL 1 July 2026\n\n${text("Lock opens", "1 June 2026")}\nThe the weir is “shut.\n`,
  "releases/warned.txt": text("Weir opens", "1 June 2026"),
  "releases/ar.txt":
    "افتتاح الجسر الجديد\n\nافتتح مجلس المدينة الجسر الجديد يوم الاثنين، بعد عامين من الفيضان.\n\nوقال المجلس “إن العمل انتهى.\n",
};

describe.skipIf(!hasBrowser)("what a server says of a text, in a browser", () => {
  let folder = "";
  let served: Served;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];
  const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

  const isOpen = async () => (await page.locator(".pr-findings details").getAttribute("open")) !== null;

  beforeAll(async () => {
    folder = siteFolder(files);
    await buildIn(folder, { newsroom: "/", permalink: "file" }, undefined, { runMode: "serve" });
    served = await serve(join(folder, "node_modules/.cache/eleventy-plugin-press-release/serve"));
    browser = await launch();
    page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    page.on("console", (message) => complaints.push(message.text()));
  });
  afterAll(async () => {
    await browser?.close();
    served?.close();
    rmSync(folder, { recursive: true });
  });

  test.each(["light", "dark"] as const)("axe finds nothing in it, and it fits a phone: %s", async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    for (const name of ["vague", "warned", "ar"]) {
      await page.goto(`${served.base}/releases/${name}/`);
      if (!(await isOpen())) await page.locator("summary").click();
      await page.evaluate(axe);
      expect([name, await page.evaluate(axeViolations, false)]).toEqual([name, []]);
      expect([name, await page.evaluate(overflow)]).toEqual([name, 0]);
    }
    expect(complaints.filter((line) => !line.includes("404"))).toEqual([]);
  });

  test("it opens by keyboard, and the skip link still comes where it did", async () => {
    await page.goto(`${served.base}/releases/warned/`);
    expect(await isOpen()).toBe(false);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await isOpen()).toBe(true);
    await page.keyboard.press("Tab");
    expect(await page.locator(".pr-skip:focus").count()).toBe(1);
  });

  test("it is not printed", async () => {
    await page.goto(`${served.base}/releases/vague/`);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".pr-findings").isVisible()).toBe(false);
    await page.emulateMedia({ media: "screen" });
  });
});
