import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readingOf } from "../../site/try/reading.ts";
import { demoSite } from "../support/demo-site.ts";
import { payloads } from "../support/payloads.ts";
import { hasBrowser, launch, pageWithCanary, type Served, serve } from "./browser.ts";
import { foreignMarkup } from "./in-page.ts";

const HURRIED = readFileSync("site/try/hurried.txt", "utf8");

/** All of them where there is time; else every third, as in the tests of pages. */
const chosen = payloads.filter((_, at) => process.env.THOROUGH !== undefined || at % 3 === 0);

/** Each payload, wherever a press office may write something. */
const HOSTILE = [
  `Mill wheel turns again ${payloads[0]}`,
  "13 October 2021",
  ...chosen.map((payload) => `The council ${payload} opened it on Monday, and ${payload} stood beside it for an hour.`),
  ...chosen,
  ...chosen.map((payload) => `“Nobody has to walk round ${payload} again,” said Petra ${payload} Halloran.`),
  ...chosen.map((payload) => `Photo: ${payload} / River council`),
  `Press contact:\nPetra ${payloads[1]}\npetra@council.example`,
].join("\n\n");

describe.skipIf(!hasBrowser)("the page to try it on", () => {
  let served: Served;
  let browser: Browser;
  let page: Page;
  const fired: string[] = [];
  const asked: string[] = [];

  beforeAll(async () => {
    const site = await demoSite();
    served = await serve(site.root);
    browser = await launch();
    page = await pageWithCanary(browser, fired);
  });

  afterAll(async () => {
    await browser?.close();
    served?.close();
  });

  beforeEach(async () => {
    await page.goto(`${served.base}/try/`);
    await page.locator("#try-lines li").first().waitFor();
  });

  const status = () => page.locator("#try-status");
  const framed = () => page.frameLocator("#try-page");
  /** What the page's own script reads in a text. */
  const readInPage = (text: string): Promise<unknown> =>
    // As a string: the test runner would put a function of its own in place of the import.
    page.evaluate(
      `import(${JSON.stringify(`${served.base}/assets/try.js`)})
        .then(({ readingOf }) => JSON.parse(JSON.stringify(readingOf(${JSON.stringify(text)}))))`,
    );

  test.each([
    ["with faults", HURRIED],
    ["from a wire", readFileSync("site/releases/wire-night-cleaner.txt", "utf8")],
    ["in Arabic", readFileSync("site/releases/ar-caravan.txt", "utf8")],
    ["with front matter", "---\ndate: 2026-01-05\nmarkdown: true\n---\nWeir opens\n\nIt *did* open on Monday.\n"],
    ["that is hostile", HOSTILE],
    ["that is empty", ""],
  ])("reads a text %s as Node does", async (_, text) => {
    expect(await readInPage(text)).toEqual(JSON.parse(JSON.stringify(readingOf(text))));
  });

  test("shows the page, the remarks and the lines of what is typed, and says so", async () => {
    await page.locator("#try-text").fill(HURRIED);
    await status().filter({ hasText: "Lighthouse at Skarholm" }).waitFor({ state: "attached" });
    expect(await framed().locator("h1").innerText()).toContain("Lighthouse at Skarholm");
    expect(await page.locator("#try-problems li").allInnerTexts()).toEqual(
      readingOf(HURRIED).problems.map(({ message }) => expect.stringContaining(message)),
    );
    expect(await page.locator("#try-lines b").allInnerTexts()).toContain("release-line");
  });

  test("leads to the place of a remark, and sets the marker that changes a line, by keyboard alone", async () => {
    await page.locator("#try-sample").selectOption("hurried");
    await page.locator("#try-problems button").first().press("Enter");
    const selected = await page.evaluate(() =>
      String((globalThis as unknown as { getSelection(): unknown }).getSelection()),
    );
    expect(selected).toBe("10:00, 4 March 2026");
    const line = page.locator('#try-lines details[data-line="7"]');
    await line.locator("summary").press("Enter");
    await line.locator("button", { hasText: "{.subhead}" }).press("Enter");
    expect(await page.locator("#try-text").inputValue()).toContain(`nobody does." {.subhead}\n`);
    expect(await line.locator("summary b").innerText()).toBe("subhead");
    expect(await line.getAttribute("open")).not.toBeNull();
  });

  test("asks for nothing, and obeys nothing, whatever is pasted", async () => {
    const own = `${served.base}/assets/press-release.css`;
    page.on("request", (request) => asked.push(request.url()));
    await page.locator("#try-text").fill(HOSTILE);
    await status().filter({ hasText: "Mill wheel" }).waitFor({ state: "attached" });
    const frame = page.frames()[1];
    await framed().locator("h1", { hasText: "Mill wheel" }).waitFor();
    await page.locator("#try-lines details").evaluateAll((all) => {
      for (const details of all) details.setAttribute("open", "");
    });
    // `<base target>` is what keeps its links from leading anywhere.
    expect(await frame?.evaluate(foreignMarkup)).toEqual(["<base>"]);
    const added = await page.evaluate(foreignMarkup);
    const ours = ["meta http-equiv", "iframe srcdoc", "<select>", "<option>", "<textarea>", "<iframe>", "<details>"];
    expect(added.filter((each) => ![...ours, "<summary>", "<h2>"].includes(each))).toEqual([]);
    expect(fired).toEqual([]);
    // The document in the frame has the stylesheet of the site.
    expect(asked.filter((url) => url !== own)).toEqual([]);
    expect(asked.length).toBeLessThan(5);
  });

  test("cannot send anything: its own policy forbids it", async () => {
    const refused = await page.evaluate(async (address) => {
      try {
        await fetch(address);
        return "sent";
      } catch (error) {
        return String(error);
      }
    }, `${served.base}/index.html`);
    expect(refused).toContain("TypeError");
  });

  test("says without JavaScript that it needs it", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${served.base}/try/`);
    expect(await plain.locator("#try-fallback").isVisible()).toBe(true);
    expect(await plain.locator("#try-work").isVisible()).toBe(false);
    await context.close();
  });
});
