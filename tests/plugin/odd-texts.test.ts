import { rmSync } from "node:fs";
import { expect, it } from "vitest";
import { build, text } from "./build.ts";

/** Bytes that look like noise and are the same in every run: a linear congruential generator. */
function noise(length: number, seed: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = seed;
  for (let at = 0; at < length; at += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    bytes[at] = state >>> 24;
  }
  return bytes;
}

const sound = text("Footbridge opens", "13 October 2021");
const odd: Record<string, string | Uint8Array> = {
  "a megabyte": `${sound}${"The weir was dry, and the mill stood still. ".repeat(24_000)}`,
  "a megabyte on one line": "word ".repeat(210_000),
  "random bytes": noise(4096, 7),
  "random bytes without zero": noise(4096, 11).map((byte) => byte || 1),
  "random letters of a foreign encoding": noise(4096, 13).map((byte) => 0xc0 | (byte & 0x3f)),
  nothing: "",
  "blank lines": "\n".repeat(100_000),
  "opening quotation marks": "“".repeat(10_000),
  "opening quotation marks, parted": `${sound}${"“ a ".repeat(10_000)}`,
  "broken front matter": `---\na: [b\n---\n${sound}`,
  "only front matter": "---\ntitle: Nothing else\n---\n",
  "lone surrogates in UTF-16": new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00, 0x00, 0xdc]),
  "template syntax": `${sound}{{ collections | dump }} {% raw %} {{ '{{' }}`,
  markup: `${sound}<script>alert(1)</script> <!-- --> </article></body>`,
};

it.each(Object.entries(odd))("ends %s in a page or a message, and builds the rest", async (_what, content) => {
  const { output, said } = await build({ "releases/odd.txt": content, "releases/sound.txt": sound });
  expect(output.get("releases/footbridge-opens/index.html") ?? "").toContain("</html>");
  const pages = [...output.keys()].filter((path) => path.endsWith(".html"));
  expect(pages.length === 2 || /odd\.txt:1:1 error file\/no-page This file gives no page\. \S/.test(said)).toBe(true);
});

it("says which file vanished while the site was built", async () => {
  const { output, said } = await build(
    { "releases/gone.txt": text("Soon gone", "1 March 2022"), "releases/sound.txt": sound },
    {},
    // Eleventy has found the file by then.
    (config) => config.addPreprocessor("vanish", "*", () => rmSync("site/releases/gone.txt", { force: true })),
  );
  expect([...output.keys()].filter((path) => path.endsWith(".html"))).toEqual(["releases/footbridge-opens/index.html"]);
  expect(said).toMatch(/site\/releases\/gone\.txt:1:1 error file\/unreadable This file cannot be read: ENOENT/);
});
