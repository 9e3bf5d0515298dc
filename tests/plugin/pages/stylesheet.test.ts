import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { stylesheet } from "../../../plugin/pages/index.ts";

const sheet = stylesheet();

test("the stylesheet is at most 5 KB compressed", () => {
  expect(gzipSync(sheet, { level: 9 }).length).toBeLessThanOrEqual(5 * 1024);
});

test("every rule of it is in a cascade layer, so that a site's own rules win", () => {
  // Peels off what is layered or is no rule for elements: what is left would beat a site's sheet.
  let rest = sheet.replace(/@property [^{]*\{[^}]*\}/g, "").replace(/@layer [^{};]*;/g, "");
  rest = rest.replace("@media print{", "").replace(/@page\{[^{}]*@bottom-right\{[^{}]*\}\}/, "");
  for (let from = rest.indexOf("@layer"); from >= 0; from = rest.indexOf("@layer")) {
    rest = rest.slice(0, from) + rest.slice(endOfBlock(rest, from));
  }
  expect(rest).toBe("}");
});

test("it asks for nothing from elsewhere and depends on no script", () => {
  expect(sheet).not.toMatch(/url\(|@import|@font-face/);
});

function endOfBlock(css: string, from: number): number {
  let depth = 0;
  for (let at = css.indexOf("{", from); at < css.length; at += 1) {
    if (css[at] === "{") depth += 1;
    if (css[at] === "}") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return css.length;
}
