import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import * as plugin from "../../plugin/index.ts";
import { settle } from "../../plugin/options.ts";
import { referencePage } from "../../scripts/reference/page.ts";
import { type Module, modulesOf } from "../../scripts/reference/types.ts";
import * as engine from "../../src/index.ts";

let read: Record<"plugin" | "engine", Module>;
beforeAll(() => {
  read = modulesOf({ plugin: "plugin/index.ts", engine: "src/index.ts" });
});
const names = ({ exported, others }: Module): string[] => [...exported, ...others].map(({ name }) => name);
const find = (name: string) =>
  Object.values(read)
    .flatMap(({ exported, others }) => [...exported, ...others])
    .find((each) => each.name === name);

describe("the API reference", () => {
  test("is what the types say now; else `npm run reference` is due", () => {
    expect(readFileSync("site/docs/reference.md", "utf8")).toBe(referencePage(read.plugin, read.engine));
  });

  test("has all that can be imported", () => {
    // The default export and what `require` gives are the plugin by other names.
    const values = [...Object.keys(plugin), ...Object.keys(engine)].filter(
      (name) => !/^(?:default|module\.exports)$/.test(name),
    );
    expect(values.filter((name) => find(name) === undefined)).toEqual([]);
  });

  test("has every option, and each says what it is for", () => {
    let known: string[] = [];
    try {
      settle({ unheardOf: 1 });
    } catch (error) {
      known =
        String(error)
          .match(/Known options: (.+?)\./)?.[1]
          ?.split(", ") ?? [];
    }
    const members = find("PressReleaseOptions")?.members ?? [];
    expect(members.map(({ name }) => name.replace("?", "")).sort()).toEqual(known.sort());
    expect(members.filter(({ about, type }) => about === "" || type === "")).toEqual([]);
  });

  test("follows types to where they lead, once each, and leaves out those of others", () => {
    const all = [...names(read.plugin), ...names(read.engine)];
    expect(all).toEqual(expect.arrayContaining(["Release", "Quotation", "Block", "Role", "PageContext"]));
    expect(new Set(all).size).toBe(all.length);
    for (const other of ["MarkdownIt", "EleventyConfig", "Promise"]) expect(all).not.toContain(other);
  });

  test("reads signatures, methods, unions and docstrings as they are written", () => {
    expect(find("parse")?.code).toBe("function parse(text: string, options: ParseOptions = {}): Release");
    expect(find("Severity")?.code).toBe('type Severity = "error" | "warning" | "info"');
    expect(find("Role")?.code).toMatch(/^type Role = "genre" \| "headline"/);
    expect(find("Renderer")?.members.find(({ name }) => name === "body")?.type).toMatch(
      /^\(release: Release, .*\): string$/,
    );
    expect(find("parse")?.about).toContain("Throws TypeError for a wrong option");
    expect(find("Line")?.code).toBe("extends Span");
  });
});
