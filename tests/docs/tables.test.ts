import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { EleventyConfig } from "../../plugin/eleventy.ts";
import { addFilters } from "../../plugin/filters.ts";
import { settle } from "../../plugin/options.ts";
import { pageContexts } from "../../plugin/page-context.ts";
import { packs, parse } from "../../src/index.ts";
import { markerNames } from "../../src/text/markers.ts";
import { build } from "../plugin/build.ts";
import { blocksOf, firstColumn } from "../support/markdown.ts";

describe("the tables", () => {
  test("of the pages name pages that there are", () => {
    const { pages } = settle({ newsroom: "/" });
    const named = firstColumn("site/docs/newsroom.md", "page | default");
    expect(named.sort()).toEqual(Object.keys(pages).sort());
  });

  test("of the files name each file that there is", () => {
    const { files } = settle({ newsroom: "/" });
    expect(firstColumn("site/docs/newsroom.md", "file | name").sort()).toEqual(Object.keys(files).sort());
  });

  test("of the options are complete", () => {
    let message = "";
    try {
      settle({ unheardOf: 1 });
    } catch (error) {
      message = String(error);
    }
    const known = message.match(/Known options: (.+?)\./)?.[1]?.split(", ");
    expect(firstColumn("site/docs/options.md", "option | default").sort()).toEqual(known?.sort());
  });

  test("of the options give the defaults that the types tell of", () => {
    const types = readFileSync("plugin/options/public.ts", "utf8");
    const told = [...types.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s+readonly (\w+)\?/g)];
    const rows = readFileSync("site/docs/options.md", "utf8").split("\n");
    const differ = told.flatMap(([, docstring = "", name = ""]) => {
      const row = rows.find((each) => each.startsWith(`| \`${name}\` |`)) ?? "";
      const shown = row.split("|")[2] ?? "";
      const simple = /Default: ("[^"]*"|true|false|\d+)(?:[.,]|$)/.exec(
        docstring.replaceAll(/\s*\n\s*\*\s*/g, " "),
      )?.[1];
      return simple === undefined || shown.includes(simple) ? [] : [`${name}: ${simple}, shown ${shown}`];
    });
    expect(told.length).toBeGreaterThan(20);
    expect(differ).toEqual([]);
  });

  test("of a release's fields are complete", () => {
    expect(firstColumn("site/docs/data.md", "field | is").sort()).toEqual(Object.keys(parse("")).sort());
  });

  test("of a release's fields name what is in them", () => {
    const types = readFileSync("src/types.ts", "utf8");
    const [, rows = ""] = readFileSync("site/docs/data.md", "utf8").split("| field | is |");
    const within = (rows.split("\n\n", 1)[0] ?? "").split("\n").map((row) => row.split("|")[2] ?? "");
    const inBackTicks = within.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, words = ""]) => words));
    const names = inBackTicks.flatMap((words) => words.match(/\w+/g) ?? []);
    expect(names.length).toBeGreaterThan(30);
    expect(names.filter((name) => !new RegExp(`readonly ${name}\\??:|"${name}"`).test(types))).toEqual([]);
  });

  test("of the languages name each pack", () => {
    expect(firstColumn("site/docs/languages.md", "tag | language").sort()).toEqual(packs.map(({ tag }) => tag).sort());
  });

  test("of the filters are complete", () => {
    const added: string[] = [];
    const config = {
      addFilter: (name: string) => added.push(name),
      getFilter: () => undefined,
    } as unknown as EleventyConfig;
    addFilters(
      config,
      pageContexts(settle({}), (path) => path),
    );
    expect(firstColumn("site/docs/data.md", "filter").sort()).toEqual(added.sort());
  });

  test("of the markers name every role", () => {
    const named = firstColumn("site/docs/markers.md", "marker").map((marker) => marker.replace(/^\{\.|\}$/g, ""));
    expect(named.filter((name) => !markerNames.includes(name))).toEqual([]);
    const aliases = ["date-line", "end-mark"];
    expect(markerNames.filter((name) => !named.includes(name) && !aliases.includes(name))).toEqual([]);
  });

  test("of the custom properties name those that the stylesheet sets", () => {
    const sheet = readFileSync("plugin/pages/base/style.css", "utf8");
    const named = firstColumn("site/docs/theming.md", "property | default");
    expect(named.filter((name) => !sheet.includes(`${name}:`))).toEqual([]);
    expect(named.length).toBeGreaterThan(15);
  });
});

test("the keys of a page's data are all named", () => {
  const types = readFileSync("plugin/data.ts", "utf8");
  const [, body = ""] = /interface ReleaseData \{([\s\S]*?)\n\}/.exec(types) ?? [];
  const keys = [...body.matchAll(/readonly (\w+)\??:/g)].map(([, key = ""]) => key);
  const [, sentence = ""] = /Each page has (.+?):/s.exec(readFileSync("site/docs/data.md", "utf8")) ?? [];
  expect([...sentence.matchAll(/`(\w+)`/g)].map(([, key = ""]) => key).sort()).toEqual(keys.sort());
});

test.each(["README.md", "site/docs/index.md"])(
  "the first text of %s gives the pages that are promised",
  async (file) => {
    const code = blocksOf(file).find((block) => block.code.includes("Lower car park"))?.code ?? "";
    const { output } = await build({ "releases/car-park.txt": code }, { newsroom: "/releases/" });
    const address = readFileSync(file, "utf8").match(/The page is at `\/(.+?)\/`/)?.[1];
    expect(output.get(`${address}/index.html`)).toContain("Lower car park closed for three weeks in January</h1>");
    expect(output.get("releases/index.html")).toContain(`${address}/`);
  },
);
