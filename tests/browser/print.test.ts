import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { documentPage, frontPage, releasePage, stylesheet } from "../../plugin/pages/index.ts";
import { parse } from "../../src/index.ts";
import { createRenderer } from "../../src/render/renderer.ts";
import { someContext } from "../plugin/pages/some-context.ts";
import { hasBrowser, launch, type Served, serve } from "./browser.ts";
import { styles, table } from "./in-page.ts";

const TEXT = `Ferry to call at Low Tarn again

13 October 2021

The ferry between Tarn and Low Tarn [calls at the pier](https://pier.example/steps) again, see https://tarn.example/times.

"Nobody on this island will ever have to wade here again," said Ada Sample. {.pull-quote}

The pier was rebuilt by eleven masons from the island, and nothing of the old one was thrown away.

Press contact:
Ada Sample
ada@tarn.example

About Tarn Ferry Company

The company has run boats on the lake since 1904.
`;

/** What is left of A4 and of Letter between margins of 18 mm, in pixels. */
const PAPERS = [
  ["A4", 658],
  ["Letter", 680],
] as const;

const MM = 96 / 25.4;

describe.skipIf(!hasBrowser)("on paper", () => {
  let served: Served;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const root = mkdtempSync(join(tmpdir(), "press-print-"));
    const context = someContext({ stylesheet: "/sheet.css", renderer: createRenderer({ markdown: true }) });
    const data = { title: "Ferry", description: null, language: "en", direction: "ltr" } as const;
    const release = parse(TEXT, { markdown: true });
    const item = { release, url: "/ferry/", date: release.date };
    const write = (name: string, content: string) => writeFileSync(join(root, name), content);
    write("release.html", documentPage(releasePage(release, context), { ...data, kind: "release" }, context));
    write("front.html", documentPage(frontPage([item, item], context), { ...data, kind: "front" }, context));
    write("sheet.css", stylesheet());
    served = await serve(root);
    browser = await launch();
    page = await browser.newPage();
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
  });

  afterAll(async () => {
    await browser?.close();
    served?.close();
  });

  const style = async (selector: string, property: string) => (await page.evaluate(styles, { selector, property }))[0];
  const columns = async (selector: string) =>
    (await style(selector, "gridTemplateColumns"))
      ?.match(/[\d.]+(?=px)/g)
      ?.map((width) => Math.round(Number(width) / MM));

  test.each(PAPERS)("a release on %s has a rail, a measure and text of the right size", async (_, width) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${served.base}/release.html`);
    expect(Number.parseFloat((await style(".pr-lead", "fontSize")) ?? "")).toBeCloseTo((10.5 * 96) / 72, 1);
    expect((await columns("article .pr-wrap"))?.slice(0, 2)).toEqual([32, 122]);
    expect(await style(".pr-body", "color")).toBe("rgb(0, 0, 0)");
    expect(await style(".pr-page", "backgroundColor")).toBe("rgb(255, 255, 255)");
  });

  test("what leads elsewhere is left out, and pulled copies; an address that words hide is spelled out", async () => {
    await page.goto(`${served.base}/release.html`);
    for (const selector of [".pr-masthead nav", ".pr-skip", "aside.pr-pull"]) {
      expect([selector, await style(selector, "display")]).toEqual([selector, "none"]);
    }
    const contents = await page.evaluate(table, { selector: ".pr-lead a", properties: ["content"] });
    expect(contents["0 a.pr-named::after content"]).toBe('" (https://pier.example/steps)"');
    expect(contents["1 a.::after content"]).toBe("none");
  });

  test.each(PAPERS)(
    "the front page on %s keeps its years in the rail, and the voice beside the headline",
    async (_, width) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${served.base}/front.html`);
      expect((await columns(".pr-year"))?.[0]).toBe(32);
      expect(await columns(".pr-first--voice")).toHaveLength(2);
    },
  );

  test("a short one is one page, of the size that is asked for", async () => {
    await page.goto(`${served.base}/release.html`);
    for (const [format, box] of [
      ["A4", [596, 843]],
      ["Letter", [612, 792]],
    ] as const) {
      const pdf = (await page.pdf({ format })).toString("latin1");
      expect(pdf.match(/\/Type \/Page\b(?!s)/g)?.length).toBe(1);
      const [, wide, high] = pdf.match(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/) ?? [];
      expect([wide, high].map((points) => Math.ceil(Number(points)))).toEqual(box);
    }
  });
});
