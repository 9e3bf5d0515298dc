import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { documentPage, releasePage, stylesheet } from "../../plugin/pages/index.ts";
import { parse } from "../../src/index.ts";
import { someContext } from "../plugin/pages/some-context.ts";
import { hasBrowser, launch, type Served, serve } from "./browser.ts";
import { setProperty, styles, table } from "./in-page.ts";

const TEXT = `Ferry to call at Low Tarn again

Nobody has to wade ashore

13 October 2021

The ferry between Tarn and Low Tarn calls at the old stone pier again, four years after a storm took it.

"Nobody on this island will ever have to wade here again," said Ada Sample. {.pull-quote}

The pier was rebuilt by eleven masons from the island, and nothing of the old one was thrown away.

Its steps are cut for both tides. A bell at its end tells the pilot how many passengers are waiting.

The first boat leaves at six in the morning, the last one when nobody waits any more.
`;

/** Each property of the theme, a value for it, and where that value shows. */
const PROPERTIES = [
  ["--pr-font-text", "monospace", ".pr-body", "fontFamily", "monospace"],
  ["--pr-font-display", "monospace", ".pr-headline", "fontFamily", "monospace"],
  ["--pr-font-label", "monospace", ".pr-kicker", "fontFamily", "monospace"],
  ["--pr-x-height", "none", ".pr-body", "fontSizeAdjust", "none"],
  ["--pr-paper", "rgb(1, 2, 3)", "article.pr", "backgroundColor", "rgb(1, 2, 3)"],
  ["--pr-ink", "rgb(1, 2, 3)", ".pr-lead", "color", "rgb(1, 2, 3)"],
  ["--pr-ink-2", "rgb(1, 2, 3)", ".pr-deck", "color", "rgb(1, 2, 3)"],
  ["--pr-rule", "rgb(1, 2, 3)", ".pr-masthead__bar", "borderBottomColor", "rgb(1, 2, 3)"],
  ["--pr-voice", "rgb(1, 2, 3)", ".pr-pull__text", "color", "rgb(1, 2, 3)"],
  ["--pr-measure", "20em", ".pr-body", "width", "400px"],
  ["--pr-rail", "6em", ".pr-byline", "width", "96px"],
  ["--pr-gap", "1em", ".pr-wrap", "columnGap", "16px"],
  ["--pr-margin", "10em", ".pr-pull--margin", "width", "160px"],
  ["--pr-scale", "1.5", ".pr-body", "fontSize", "30px"],
  ["--pr-label", "1em", ".pr-kicker", "fontSize", "16px"],
  ["--pr-leading", "1.2", ".pr-body", "lineHeight", "24px"],
  ["--pr-track", "0", ".pr-headline", "letterSpacing", "normal"],
  ["--pr-weight", "600", ".pr-headline", "fontWeight", "600"],
  ["--pr-para-gap", "0em", ".pr-body > p:last-child", "marginTop", "0px"],
  ["--pr-para-indent", "2em", ".pr-body > p:last-child", "textIndent", "40px"],
  ["--pr-quotes", '"<" ">"', ".pr-pull__text", "quotes", '"<" ">"'],
] as const;

describe.skipIf(!hasBrowser)("the theme", () => {
  let served: Served;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const root = mkdtempSync(join(tmpdir(), "press-theme-"));
    const context = someContext({ stylesheet: "/sheet.css" });
    const data = { title: "Ferry", description: null, language: "en", direction: "ltr", kind: "release" } as const;
    writeFileSync(join(root, "index.html"), documentPage(releasePage(parse(TEXT), context), data, context));
    writeFileSync(join(root, "sheet.css"), stylesheet());
    served = await serve(root);
    browser = await launch();
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${served.base}/`);
  });

  afterAll(async () => {
    await browser?.close();
    served?.close();
  });

  test.each(PROPERTIES)("%s: %s", async (name, value, selector, property, expected) => {
    const before = await page.evaluate(styles, { selector, property });
    await page.evaluate(setProperty, { selector: ".pr", name, value });
    const after = await page.evaluate(styles, { selector, property });
    await page.evaluate(setProperty, { selector: ".pr", name, value: "" });
    expect([...new Set(after)]).toEqual([expected]);
    expect(after).not.toEqual(before);
  });

  test("--pr-print-pull: block brings pulled copies back on paper", async () => {
    await page.emulateMedia({ media: "print" });
    const displays = () => page.evaluate(styles, { selector: "aside.pr-pull", property: "display" });
    expect(await displays()).toEqual(["none"]);
    await page.evaluate(setProperty, { selector: ".pr", name: "--pr-print-pull", value: "block" });
    expect(await displays()).toEqual(["block"]);
    await page.emulateMedia({ media: "screen" });
  });

  test("--pr-hang: static leaves opening marks in the line", async () => {
    const mark = async () => {
      const found = await page.evaluate(table, { selector: ".pr-pull__text", properties: ["position"] });
      return found["0 p.pr-pull__text::before position"];
    };
    expect(await mark()).toBe("absolute");
    await page.evaluate(setProperty, { selector: ".pr", name: "--pr-hang", value: "static" });
    expect(await mark()).toBe("static");
  });
});
