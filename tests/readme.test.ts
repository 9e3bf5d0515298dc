import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { textView } from "../plugin/cli/check-view.ts";
import type { EleventyConfig } from "../plugin/eleventy.ts";
import { addFilters } from "../plugin/filters.ts";
import { settle } from "../plugin/options.ts";
import { pageContexts } from "../plugin/page-context.ts";
import { check, parse } from "../src/index.ts";
import { markerNames } from "../src/text/markers.ts";
import { build } from "./plugin/build.ts";

const readme = readFileSync("README.md", "utf8");

/** The fenced blocks of one language, in order, without the indentation of a list they stand in. */
const blocks = (language: string): string[] =>
  [...readme.matchAll(/^( *)```(\w+)\n([\s\S]*?)^ *```$/gm)]
    .filter(([, , name]) => name === language)
    .map(([, indent = "", , code = ""]) => code.replaceAll(new RegExp(`^${indent}`, "gm"), ""));

/** The block that holds these words; every one that a test speaks of has to be there. */
function block(language: string, words: string): string {
  const found = blocks(language).find((code) => code.includes(words));
  if (found === undefined) throw new Error(`The README has no ${language} block with “${words}”.`);
  return found;
}

/** Names in back ticks in the first column of the table that is headed by `head`. */
function firstColumn(head: string): string[] {
  const [, rows = ""] = readme.split(`| ${head} |`);
  const [table = ""] = rows.split(/\n\n/, 1);
  return table
    .split("\n")
    .slice(2)
    .flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name));
}

/** Loads a block as a module, with the package's names led to its sources. */
async function load(code: string): Promise<Record<string, unknown>> {
  const source = (path: string) => pathToFileURL(resolve(path)).href;
  const folder = resolve(mkdtempSync("node_modules/.readme-"));
  const file = join(folder, "block.ts");
  writeFileSync(
    file,
    code
      .replaceAll(`"eleventy-plugin-press-release/engine"`, `"${source("src/index.ts")}"`)
      .replaceAll(`"eleventy-plugin-press-release"`, `"${source("plugin/index.ts")}"`),
  );
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("the blocks of code", () => {
  test("the config adds the plugin", async () => {
    const { default: configure } = await load(block("js", "export default"));
    const added: unknown[][] = [];
    (configure as (config: unknown) => void)({ addPlugin: (...words: unknown[]) => added.push(words) });
    expect(added).toHaveLength(1);
    expect(added[0]?.[0]).toBeTypeOf("function");
    expect(() => settle(added[0]?.[1])).not.toThrow();
  });

  test("the first text gives the pages that are promised", async () => {
    const site = { "releases/car-park.txt": block("text", "Lower car park") };
    const { output } = await build(site, { newsroom: "/releases/" });
    const address = readme.match(/The page is at `\/(.+?)\/`/)?.[1];
    expect(output.get(`${address}/index.html`)).toContain("Lower car park closed for three weeks in January</h1>");
    expect(output.get("releases/index.html")).toContain(`${address}/`);
  });

  test("a layout of the site's own is used", async () => {
    const { output } = await build({
      "releases/car-park.txt": block("text", "Lower car park"),
      "_includes/press-release.njk": block("njk", "<!doctype html>"),
    });
    const page = [...output].find(([path]) => path.startsWith("releases/"))?.[1];
    expect(page).toContain("/assets/site.css");
    expect(page).toContain("<h1");
  });

  test("what the engine is said to print is what it prints", async () => {
    const code = block("js", "/engine");
    const said = [...code.matchAll(/^console\.log\((.+)\); \/\/ (.+)$/gm)];
    expect(said.length).toBeGreaterThan(0);
    const { printed } = await load(
      code
        .replaceAll(/^console\.log\((.+)\);.*$/gm, "printed.push($1);")
        .replace("\n\n", "\nexport const printed = [];\n\n"),
    );
    expect(printed).toEqual(said.map(([, , value = ""]) => JSON.parse(value)));
  });
});

test("`check` says of a text what it is said to say", () => {
  const shown = block("text", "embargo/no-zone");
  const line = shown.match(/1 \| (.+)/)?.[1] ?? "";
  const file = shown.slice(0, shown.indexOf(":"));
  const release = parse(`${line}\n\nLock keepers to be issued with whistles\n`, { file });
  const diagnostics = check(release).filter(({ severity }) => severity === "error");
  const said = textView((_colour, text) => text)({ path: file, release, refused: null, diagnostics });
  expect(said).toBe(`${shown}\n`);
});

describe("the tables", () => {
  test("of the pages name pages that there are", () => {
    const { pages } = settle({ newsroom: "/" });
    const named = firstColumn("page | default");
    expect(named.filter((name) => !(name in pages))).toEqual([]);
    expect(named.length).toBeGreaterThan(2);
  });

  test("of the options are complete", () => {
    let message = "";
    try {
      settle({ unheardOf: 1 });
    } catch (error) {
      message = String(error);
    }
    const known = message.match(/Known options: (.+?)\./)?.[1]?.split(", ");
    expect(firstColumn("option | default").sort()).toEqual(known?.sort());
  });

  test("of the filters are complete", () => {
    const added: string[] = [];
    const config = { addFilter: (name: string) => added.push(name) } as unknown as EleventyConfig;
    addFilters(
      config,
      pageContexts(settle({}), (path) => path),
    );
    expect(firstColumn("filter").sort()).toEqual(added.sort());
  });

  test("of the markers name every role", () => {
    const named = firstColumn("marker").map((marker) => marker.replace(/^\{\.|\}$/g, ""));
    expect(named.filter((name) => !markerNames.includes(name))).toEqual([]);
    const aliases = ["date-line", "end-mark"];
    expect(markerNames.filter((name) => !named.includes(name) && !aliases.includes(name))).toEqual([]);
  });
});
