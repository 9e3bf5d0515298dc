import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { documentPage, frontPage, releasePage } from "../../plugin/pages/index.ts";
import { parse } from "../../src/index.ts";
import { someContext } from "../plugin/pages/some-context.ts";
import { type DemoSite, demoSite } from "../support/demo-site.ts";
import { bare, spokenText } from "./accessibility.ts";
import { hasBrowser, launch, type Served, serve } from "./browser.ts";
import { axeViolations, overflow, setRootSize, styles, typeScale } from "./in-page.ts";

const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1440, height: 900 };
/** For tests that open every page of the newsroom, in milliseconds. */
const LONG = 180_000;

describe.skipIf(!hasBrowser)("the demo newsroom in a browser", () => {
  let site: DemoSite;
  let served: Served;
  let browser: Browser;
  let page: Page;
  const requested: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    site = await demoSite();
    served = await serve(site.root);
    browser = await launch();
    page = await browser.newPage({ viewport: DESKTOP });
    page.on("request", (request) => requested.push(request.url()));
    page.on("console", (message) => complaints.push(`${page.url()}: ${message.text()}`));
    page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
  });

  afterAll(async () => {
    await browser?.close();
    served?.close();
  });

  /** All but the 404: its addresses are rooted, and so is the site it is built for. */
  const pages = () => site.pages.filter((path) => path !== "/404.html");
  /** The release with the most pulled quotations. */
  const richest = () =>
    pages()
      .filter((path) => path.startsWith("/releases/"))
      .reduce((best, path) => (pulls(path) > pulls(best) ? path : best));
  const pulls = (path: string) => site.html(path).match(/<aside class="pr-pull/g)?.length ?? 0;
  const open = (path: string) => page.goto(`${served.base}${encodeURI(path)}`);

  /** Pages that show something which no page before them does: a part, a direction, a language. */
  const kinds = (): string[] => {
    const seen = new Set<string>();
    return pages().filter((path) => {
      const before = seen.size;
      for (const [, shown = ""] of site.html(path).matchAll(/\s(?:class|dir|lang)="([^"]+)"/g))
        for (const each of shown.split(" ")) seen.add(each);
      return seen.size > before;
    });
  };
  const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

  test("axe finds nothing on any page, and none scrolls sideways at 320 pixels", { timeout: LONG }, async () => {
    const found: string[] = [];
    for (const path of pages()) {
      await page.setViewportSize(DESKTOP);
      await open(path);
      await page.evaluate(axe);
      const wrong = await page.evaluate(axeViolations, false);
      found.push(...wrong.map((each) => `${path}: ${each}`));
      await page.setViewportSize({ width: 320, height: 640 });
      const over = await page.evaluate(overflow);
      if (over > 0) found.push(`${path}: ${over}px`);
    }
    expect(found).toEqual([]);
  });

  test("axe finds nothing at phone width either, light and dark, on a page of each kind", {
    timeout: LONG,
  }, async () => {
    const found: string[] = [];
    await page.setViewportSize(PHONE);
    for (const path of kinds()) {
      await open(path);
      await page.evaluate(axe);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        const wrong = await page.evaluate(axeViolations, colorScheme === "dark");
        found.push(...wrong.map((each) => `${path}, ${colorScheme}: ${each}`));
      }
    }
    await page.emulateMedia({ colorScheme: "light" });
    expect(found).toEqual([]);
  });

  test("endless words do not make a page scroll sideways, at any width", async () => {
    const word = "Donaudampfschifffahrtsgesellschaft".repeat(4);
    const link = `https://${"long.".repeat(9)}example/${"path".repeat(60)}`;
    const release = parse(
      `${word}\n\n13 October 2021\n\nBy ${word}\n\nThe company met at ${link} for a day. It ended well.\n\n` +
        `"We are ${word} and never anything else," said Ada Sample. {.pull-quote}\n\nNobody else spoke on that day.\n\n` +
        `Press contact:\n${word}@${word}.example\n${link}\n\nAbout ${word}\n\nAn old company of boats, ${word}.\n`,
    );
    const item = { release, url: "/", date: release.date };
    const data = { title: "Long", description: null, language: "de", direction: "ltr" } as const;
    const context = someContext({ site: { name: word, language: "de", nav: [], newsroomUrl: "/", url: null } });
    // Served among the others, and not written among them: other files look at the same newsroom.
    const write = (name: string, body: string) =>
      page.route(`**/${name}`, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body }));
    await write("long.html", documentPage(releasePage(release, context), { ...data, kind: "release" }, context));
    await write("long-front.html", documentPage(frontPage([item, item], context), { ...data, kind: "front" }, context));
    const wide: string[] = [];
    for (const path of ["/long.html", "/long-front.html"]) {
      await open(path);
      for (const width of [320, 700, 1000, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        if ((await page.evaluate(overflow)) > 0) wide.push(`${path} at ${width}px`);
      }
    }
    expect(wide).toEqual([]);
  });

  test("below a path and under a strict policy, nothing is asked for elsewhere and nothing complains", async () => {
    await open("/");
    // The stylesheet came.
    expect(await page.evaluate(styles, { selector: "body", property: "marginTop" })).toEqual(["0px"]);
    expect(requested.filter((url) => !url.startsWith(served.base) && !url.endsWith("/favicon.ico"))).toEqual([]);
    expect(complaints.filter((line) => !line.includes("404"))).toEqual([]);
  });

  test("a page reads the same with JavaScript off", async () => {
    const path = richest();
    await page.setViewportSize(DESKTOP);
    await open(path);
    const withScripts = await page.locator("main").ariaSnapshot();
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: DESKTOP });
    const plain = await context.newPage();
    await plain.goto(`${served.base}${encodeURI(path)}`);
    expect(await plain.locator("main").ariaSnapshot()).toBe(withScripts);
    expect(withScripts.split(/\s+/).length).toBeGreaterThan(150);
    await context.close();
  });

  test("a screen reader is told each pulled quotation once", async () => {
    const path = richest();
    await open(path);
    const quotations = await page.locator("aside.pr-pull .pr-pull__text").allInnerTexts();
    expect(quotations.length).toBeGreaterThan(1);
    const spoken = await spokenText(page);
    for (const quotation of quotations) {
      expect([quotation, spoken.split(bare(quotation)).length - 1]).toEqual([quotation, 1]);
    }
  });

  test("print leaves out pulled copies and navigation, and is black on white", async () => {
    await open(richest());
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const print = (selector: string, property: string) => page.evaluate(styles, { selector, property });
    const copies = await print("aside.pr-pull", "display");
    const skip = await print(".pr-skip", "display");
    const ink = await print(".pr-body", "color");
    const paper = await print(".pr-page", "backgroundColor");
    await page.emulateMedia({ media: "screen", colorScheme: "light" });
    expect(new Set([...copies, ...skip])).toEqual(new Set(["none"]));
    expect([ink, paper]).toEqual([["rgb(0, 0, 0)"], ["rgb(255, 255, 255)"]]);
  });

  test("text keeps its size in a host that makes its rem small", async () => {
    await open(richest());
    const before = await page.evaluate(styles, { selector: ".pr-body p", property: "fontSize" });
    await page.evaluate(setRootSize, "62.5%");
    expect(await page.evaluate(styles, { selector: ".pr-body p", property: "fontSize" })).toEqual(before);
  });

  /** Text, headline of up to 12 words, pull-quotes set inline, in the margin, as showcase: pixels at a text of 16. */
  test.each([
    [360, [18, 34, 24, 24, 28]],
    [768, [19, 48, 28, 28, 36]],
    [1024, [19, 54, 28, 21, 40]],
    [1440, [20, 60, 30, 22, 44]],
  ] as const)("the type scale at %i pixels", async (width, sizes) => {
    await page.setViewportSize({ width, height: 900 });
    await open(richest());
    expect(await page.evaluate(typeScale)).toEqual(sizes);
  });
});
