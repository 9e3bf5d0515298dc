import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DemoSite, demoSite } from "../support/demo-site.ts";
import { bare, spokenText } from "./accessibility.ts";
import { hasBrowser, launch, type Served, serve } from "./browser.ts";
import { styles } from "./in-page.ts";

/** A quotation as the page tells machines of it. */
interface Told {
  readonly url: string;
  readonly text: string;
  readonly creator?: { readonly name: string };
}

describe.skipIf(!hasBrowser)("quotations in a browser", () => {
  let site: DemoSite;
  let served: Served;
  let browser: Browser;

  beforeAll(async () => {
    site = await demoSite();
    served = await serve(site.root);
    browser = await launch();
  });

  afterAll(async () => {
    await browser?.close();
    served?.close();
  });

  const releases = () => site.pages.filter((path) => path.startsWith("/releases/"));
  const address = (path: string) => `${served.base}${encodeURI(path)}`;
  /** What a page tells machines of its quotations. */
  const told = async (page: Page): Promise<readonly Told[]> => {
    const { hasPart } = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "{}");
    return Array.isArray(hasPart) ? hasPart : hasPart === undefined ? [] : [hasPart];
  };

  test("the accessibility tree of each release says each quotation once, also what is pulled", async () => {
    const page = await browser.newPage();
    let quotations = 0;
    for (const path of releases()) {
      await page.goto(address(path));
      const spoken = await spokenText(page);
      const pulled = await page.locator("aside.pr-pull .pr-pull__text").allInnerTexts();
      const sentences = (await told(page)).flatMap(({ text }) => text.split(/(?<=[.!?]) /));
      for (const text of [...pulled, ...sentences].map(bare).filter((words) => words.length > 30)) {
        expect([path, text, spoken.split(text).length - 1]).toEqual([path, text, 1]);
        quotations += 1;
      }
    }
    expect(quotations).toBeGreaterThan(60);
    await page.close();
  });

  test("a pulled copy is hidden from listeners, snippets and search, and holds nothing to focus", async () => {
    const page = await browser.newPage();
    for (const path of releases()) {
      await page.goto(address(path));
      expect([path, await page.locator("aside.pr-pull :is(a, button, input, [tabindex], [id])").count()]).toEqual([
        path,
        0,
      ]);
      const all = await page.locator("aside.pr-pull").count();
      const marked = 'aside.pr-pull[aria-hidden="true"][data-nosnippet][data-pagefind-ignore]';
      expect(await page.locator(marked).count()).toBe(all);
    }
    await page.close();
  });

  test("what a page tells machines leads to the quotation it speaks of", async () => {
    const page = await browser.newPage();
    for (const path of releases()) {
      await page.goto(address(path));
      for (const { url, text } of await told(page)) {
        const place = page.locator(`[id="${url.slice(url.indexOf("#") + 1)}"]`);
        expect(bare(text).startsWith(bare(await place.innerText()))).toBe(true);
      }
    }
    await page.close();
  });

  test("a click on the link to a quotation copies it with speaker, date and address, and marks its place", async () => {
    const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
    const page = await context.newPage();
    const path = releases().find((each) => each.includes("hawse-quarry")) ?? "";
    await page.goto(address(path));
    const link = page.locator(".pr-q__link").nth(1);
    await link.focus();
    await page.keyboard.press("Enter");
    const href = await link.getAttribute("href");
    await expect.poll(() => page.locator("[role=status]").textContent()).toBe("Copied");
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(
      "“A charity should be slow to spend its supporters’ money on barristers. We would rather buy the shields.” – Cedric " +
        `Amankwah-Lisle, chair of the trustees, 27 February 2025\n${address(path)}${href}`,
    );
    const [tint] = await page.evaluate(styles, { selector: ".pr-q:target", property: "backgroundColor" });
    expect(tint).not.toBe("rgba(0, 0, 0, 0)");
    await context.close();
  });

  test("without scripts the link leads to the quotation", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const path = releases().find((each) => each.includes("hawse-quarry")) ?? "";
    await page.goto(address(path));
    await page.locator(".pr-q__link").first().focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toBe(`${address(path)}#q-we-are-disappointed-and-we`);
    await context.close();
  });
});
