import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, expect, test, vi } from "vitest";
import type { LanguagePack } from "../src/languages/pack.ts";

// The worked example of a language: the text gives what is said of it once its pack is among the others, and not before.

const guide = readFileSync("CONTRIBUTING.md", "utf8");
const [, example = ""] = guide.split("### An example: Welsh");

/** The first fenced block of a language in the example. */
function block(language: string): string {
  const code = example.match(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "m"))?.[1];
  if (code === undefined) throw new Error(`The example has no ${language} block.`);
  return code;
}

async function packOfTheExample(): Promise<LanguagePack> {
  const source = (path: string) => pathToFileURL(resolve("src/languages", path)).href;
  const folder = resolve(mkdtempSync("node_modules/.contributing-"));
  writeFileSync(
    join(folder, "cy.ts"),
    block("ts").replaceAll(/"\.\/(\w+\.ts)"/g, (_, file) => `"${source(file)}"`),
  );
  try {
    return (await import(pathToFileURL(join(folder, "cy.ts")).href)).cy;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function inspected(): Promise<Record<string, unknown>> {
  vi.resetModules();
  const { parse } = await import("../src/index.ts");
  const { inspectJson } = await import("../plugin/cli/inspect-json.ts");
  return { ...inspectJson(parse(block("text"))) };
}

// Other files of tests share what is loaded here.
afterEach(() => {
  vi.doUnmock("../src/languages/index.ts");
  vi.resetModules();
});

test("gives what the example says", async () => {
  const expected: Record<string, unknown> = JSON.parse(block("json"));
  const without = await inspected();
  // What Welsh has among the languages without a pack tells the language, the day, who speaks and whom to ask; nothing more.
  const { date, contacts } = expected;
  expect(without).toMatchObject({ language: "cy", date, contacts, release: null, photoCredits: [] });
  expect([expected.release, expected.photoCredits]).not.toContainEqual(null);
  expect(without.headline).toBe("I’w ryddhau ar unwaith");

  const cy = await packOfTheExample();
  const { packs } = await import("../src/languages/index.ts");
  vi.doMock("../src/languages/index.ts", () => ({ packs: [...packs, cy] }));
  expect(await inspected()).toMatchObject(expected);
});
