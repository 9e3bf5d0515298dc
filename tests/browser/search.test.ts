import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DemoSite, demoSite } from "../support/demo-site.ts";
import { hasBrowser, launch, type Served, serve } from "./browser.ts";

describe.skipIf(!hasBrowser)("the search of the demo newsroom, below a path and under a strict policy", () => {
  let site: DemoSite;
  let served: Served;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    site = await demoSite();
    served = await serve(site.root);
    browser = await launch();
    page = await browser.newPage();
    page.on("console", (message) => complaints.push(`${message.location().url}: ${message.text()}`));
    page.on("pageerror", (error) => complaints.push(error.message));
  });

  afterAll(async () => {
    await browser?.close();
    served?.close();
  });

  const found = () => page.locator(".pr-search__found a").allInnerTexts();
  const search = async (query: string, at = "/search/") => {
    await page.goto(`${served.base}${at}${query}`);
    await page.locator(".pr-search__form").waitFor({ state: "visible" });
    await page.locator(".pr-search__count", { hasText: /\d/ }).waitFor();
    // The list follows its count, once Pagefind has fetched what each result says.
    const none = await page.locator(".pr-search__count", { hasText: /^0/ }).count();
    if (none === 0) await page.locator(".pr-search__found a").first().waitFor();
  };

  test("finds words in every language, and leads to the release", async () => {
    await search("?q=Kuppel");
    expect(await found()).toEqual(["Große Kuppel nach zwei Jahren wieder offen: Das Dach hält, die Uhr steht"]);
    const target = await page.locator(".pr-search__found a").first().getAttribute("href");
    expect(await (await fetch(new URL(target ?? "", served.base))).text()).toContain("<h1");
    expect(await page.locator(".pr-search__found mark").first().innerText()).toMatch(/Kuppel/i);
  });

  test("limits what it finds to a year, by the address and by hand", async () => {
    await search("?year=2024");
    const inYear = await found();
    expect(inYear.length).toBeGreaterThan(1);
    await page.locator("#pr-search-q").fill("director");
    await page.waitForURL(/q=director/);
    await page.locator(".pr-search__count", { hasNotText: `${inYear.length} results` }).waitFor();
    expect(new URL(page.url()).search).toBe("?q=director&year=2024");
    const days = await page.locator(".pr-search__found .pr-item__date").allInnerTexts();
    expect(days.length).toBeGreaterThan(0);
    expect(days.filter((day) => !day.endsWith(" 2024"))).toEqual([]);
  });

  test("finds nothing of what is held back, and complains of nothing", async () => {
    await search("?q=soup");
    expect((await found()).filter((title) => /soup/i.test(title))).toEqual([]);
    expect(complaints.filter((line) => !line.includes("favicon.ico"))).toEqual([]);
  });

  test("of the documentation finds its pages, and no release", async () => {
    await search("?q=embargo", "/docs/search/");
    // The count is said before all that was found is there.
    await expect.poll(found, { timeout: 10_000 }).toContain("Embargoes and drafts");
    const links = await page
      .locator(".pr-search__found a")
      .evaluateAll((all) => all.map((a) => a.getAttribute("href")));
    expect(links.filter((href) => !href?.startsWith("/below/a/path/docs/"))).toEqual([]);
    const answers = links.map(async (href) => (await fetch(new URL(href ?? "", served.base))).status);
    expect(new Set(await Promise.all(answers))).toEqual(new Set([200]));
  });

  test("leads to the archive with scripts off", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${served.base}/search/`);
    expect(await plain.locator(".pr-search__fallback a").getAttribute("href")).toBe("../archive/");
    expect(await plain.locator("form").isVisible()).toBe(false);
    await context.close();
  });
});
