import { brotliCompressSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { armouredStylesheet, stylesheet } from "../../../plugin/pages/index.ts";
import { packs } from "../../../src/languages/index.ts";
import { marksOf } from "../../../src/render/language-marks.ts";

const sheet = stylesheet();

test("the stylesheet is at most 5 KB compressed, in armour too", async () => {
  expect(gzipSync(sheet, { level: 9 }).length).toBeLessThanOrEqual(5 * 1024);
  expect(brotliCompressSync(await armouredStylesheet()).length).toBeLessThanOrEqual(5 * 1024);
});

test("in armour every declaration is important but custom properties, and the order of the layers is reversed", async () => {
  const armoured = await armouredStylesheet();
  const inLayers = armoured.slice(armoured.indexOf("@layer pr.theme{")).replace(/@page\{[^{}]*@[^{}]*\{[^{}]*\}\}/, "");
  const declarations = [...inLayers.matchAll(/[{;]([-a-z0-9]+):([^{};]+)(?=[;}])/g)];
  const plain = [...sheet.slice(sheet.indexOf("@layer pr.theme{")).matchAll(/[{;]([-a-z0-9]+):([^{};]+)(?=[;}])/g)];
  // None is lost, and those of the reset are added.
  expect(declarations.length).toBeGreaterThan(plain.length);
  for (const [, name = "", value = ""] of declarations) {
    expect([name, value.endsWith("!important")]).toEqual([name, !name.startsWith("--")]);
  }
  const [, order] = armoured.match(/@layer ([^{;]+);/) ?? [];
  expect(order?.split(",").filter((layer) => layer.startsWith("pr.armour"))).toEqual(
    ["print", "parts", "base", "theme", "reset"].map((layer) => `pr.armour.${layer}`),
  );
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

test.each(packs.filter(({ tag }) => tag !== "en").map(({ tag }) => tag))(
  "a pulled quotation in %s has the marks of the text",
  (tag) => {
    const { double } = marksOf(tag);
    const [open, close] = double.map((mark) => mark.replace("\u202f", "\\202f"));
    // Of several rules that fit, as for zh-Hant, the last one counts.
    const rules = [...stylesheet().matchAll(/([^{}]+)\{--pr-quotes:("[^"]+") ("[^"]+") [^}]*\}/g)].filter(
      ([, selector = ""]) => [tag, tag.split("-")[0]].some((each) => selector.includes(`:lang(${each})`)),
    );
    expect(rules.at(-1)?.slice(2)).toEqual([`"${open}"`, `"${close}"`]);
  },
);
