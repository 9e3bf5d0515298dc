import { cpSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { armouredStylesheet, releasePage, stylesheet } from "../../plugin/pages/index.ts";
import { parse } from "../../src/index.ts";
import { someContext } from "../plugin/pages/some-context.ts";
import { hasBrowser, launch, type Served, serve } from "./browser.ts";
import { setProperty, styles, table } from "./in-page.ts";

/** One of everything that a release may hold. */
const TEXT = `PRESS RELEASE

Ferry to call at Low Tarn again, and its passengers keep their feet dry

The old stone pier is open after four years

13 October 2021

TARN, 13 October 2021 – The ferry between Tarn and Low Tarn calls at the old stone pier again.

"Nobody on this island will ever have to wade here again," said Ada Sample, keeper of the pier. {.pull-quote}

The pier was rebuilt by eleven masons from the island.

The timetable

• The first boat leaves at six in the morning.
• The last boat waits for whoever rings the bell.

Day        Boats   Seats
Monday     4       120
Tuesday    6       180

Caption: The new steps of the pier

Its steps are cut for both tides, see https://pier.example/steps for the plan.

ENDS

Photo: Ada Sample / PIER NEWS

Press contact:
Bo Example
Head of press
+44 1632 960141
bo@tarn.example

Notes to editors

1. The pier is of granite.

About Tarn Ferry Company

The company has run boats on the lake since 1904.
`;

/** What makes the look of a page, and whatever the host below says anything about. */
const PROPERTIES =
  "color backgroundColor fontFamily fontSize fontStyle fontWeight lineHeight letterSpacing wordSpacing textTransform " +
  "textAlign textIndent textDecorationLine whiteSpace hyphens cursor content display position float boxSizing width height " +
  "maxWidth marginTop marginInlineStart paddingTop paddingInlineStart borderTopWidth borderBottomStyle borderRadius " +
  "borderInlineStartWidth listStyleType listStylePosition gridTemplateColumns tableLayout verticalAlign visibility";

const page = (sheets: readonly string[], content: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>${sheets
    .map((sheet) => `<link rel="stylesheet" href="${sheet}">`)
    .join("")}</head><body id="page"><main>${content}</main></body></html>`;

const NUMBER = /\d+(?:\.\d+)?/g;

/** Equal but for parts of a pixel: letters do not close up with a first one that the host has set apart. */
function isSame(one: string, other: string): boolean {
  const far = (value: string, at: number) => Math.abs(Number(value) - Number(other.match(NUMBER)?.[at])) > 0.75;
  return one.replace(NUMBER, "0") === other.replace(NUMBER, "0") && !(one.match(NUMBER) ?? []).some(far);
}

describe.skipIf(!hasBrowser)("the stylesheet in armour", () => {
  let served: Served;
  let browser: Browser;
  let tab: Page;

  beforeAll(async () => {
    const root = mkdtempSync(join(tmpdir(), "press-armour-"));
    const write = (name: string, content: string) => writeFileSync(join(root, name), content);
    const article = releasePage(parse(TEXT), someContext());
    cpSync(join(import.meta.dirname, "careless-host.css"), join(root, "host.css"));
    write("plain.css", `body{margin:0}${stylesheet()}`);
    write("armoured.css", await armouredStylesheet());
    write("plain.html", page(["plain.css"], article));
    write("host.html", page(["host.css", "armoured.css"], article));
    write("unarmoured.html", page(["host.css", "plain.css"], article));
    served = await serve(root);
    browser = await launch();
    tab = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  });

  afterAll(async () => {
    await browser?.close();
    served?.close();
  });

  const stylesOf = async (name: string) => {
    await tab.goto(`${served.base}/${name}.html`);
    return tab.evaluate(table, { selector: ".pr, .pr *", properties: PROPERTIES.split(" ") });
  };

  test.each([
    [1440, "light"],
    [1024, "dark"],
    [360, "light"],
  ] as const)("no style of a careless host reaches a release, at %i pixels in %s", async (width, colorScheme) => {
    await tab.setViewportSize({ width, height: 900 });
    await tab.emulateMedia({ colorScheme });
    const plain = await stylesOf("plain");
    const differences = (other: Readonly<Record<string, string>>) =>
      Object.entries(plain).flatMap(([name, value]) =>
        isSame(value, other[name] ?? "") ? [] : [`${name}: ${value}, not ${other[name]}`],
      );
    // The host is as careless as it is meant to be, and all of it is looked at.
    expect(differences(await stylesOf("unarmoured")).length).toBeGreaterThan(1000);
    const reached = differences(await stylesOf("host"));
    expect(reached.slice(0, 40)).toEqual([]);
  });

  test("it is themed by properties, as the plain sheet is", async () => {
    for (const name of ["plain", "host"]) {
      await tab.goto(`${served.base}/${name}.html`);
      await tab.evaluate(setProperty, { selector: ".pr", name: "--pr-voice", value: "rgb(0, 88, 78)" });
      const colours = await tab.evaluate(styles, { selector: ".pr-pull__text", property: "color" });
      expect([name, ...new Set(colours)]).toEqual([name, "rgb(0, 88, 78)"]);
    }
  });
});
