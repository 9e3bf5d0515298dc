import { describe, expect, it } from "vitest";
import { addTo, newConfig } from "../../../plugin/cli/new/config.ts";

const PACKAGE = "eleventy-plugin-press-release";
const load = `import pressRelease from "${PACKAGE}";\n`;
const require = `const pressRelease = require("${PACKAGE}");\n`;

describe("a config gets two lines more", () => {
  it.each([
    ["a function", "export default function (config) {\n\tconfig.x();\n}\n", "function (config) {\n", "\t", "config"],
    ["an async one", "export default async function(cfg) {\n  cfg.x();\n}\n", "function(cfg) {\n", "  ", "cfg"],
    ["a named one", "export default function site(e) {\n  e.x();\n}\n", "site(e) {\n", "  ", "e"],
    ["an arrow", "export default (e) => {\n    e.x();\n};\n", "=> {\n", "    ", "e"],
    ["a bare arrow", "export default e => {\n  e.x();\n};\n", "=> {\n", "  ", "e"],
    [
      "with types",
      "export default async function (e: UserConfig): Promise<void> {\n  e.x();\n}\n",
      "void> {\n",
      "  ",
      "e",
    ],
  ])("that gives %s", (_name, code, before, indent, parameter) => {
    const added = `${indent}${parameter}.addPlugin(pressRelease);\n`;
    expect(addTo(code, {})).toBe(load + code.replace(before, before + added));
  });

  it.each([
    ["module.exports = function (config) {\n  return {};\n};\n", "config"],
    ["module.exports = async (config) => {\n  return {};\n};\n", "config"],
    ["module.exports = config => {\n  return {};\n};\n", "config"],
  ])("that is CommonJS: %j", (code, parameter) => {
    expect(addTo(code, {})).toBe(require + code.replace("{\n", `{\n  ${parameter}.addPlugin(pressRelease);\n`));
  });

  it("that gives a function without a word in it", () => {
    expect(addTo("export default function (config) {}\n", {})).toBe(
      `${load}export default function (config) {\n  config.addPlugin(pressRelease);\n}\n`,
    );
  });

  it("with the options that were asked for", () => {
    const added = addTo("export default (c) => {\n  c.x();\n}", { name: 'The "Pier"', directory: "press" });
    expect(added).toContain('c.addPlugin(pressRelease, { name: "The \\"Pier\\"", directory: "press" });\n');
  });

  it("behind what has to stay at its top", () => {
    const top = "#!/usr/bin/env node\n// @ts-check\n'use strict'\n";
    expect(addTo(`${top}const x = 1;\nmodule.exports = (c) => {\n};\n`, {})).toMatch(`${top}${require}const x = 1;`);
  });

  it("with the line ends that it has", () => {
    const added = addTo("export default (c) => {\r\n  c.x();\r\n};\r\n", {});
    expect(added).toBe(
      `${load.trim()}\r\nexport default (c) => {\r\n  c.addPlugin(pressRelease);\r\n  c.x();\r\n};\r\n`,
    );
  });
});

it.each([
  ["a function declared elsewhere", "const site = (c) => {\n};\nexport default site;\n"],
  ["a function without parameter", "export default function () {\n}\n"],
  ["an object", "module.exports = {\n  dir: {},\n};\n"],
  ["a function in a call", "export default defineConfig((c) => {\n});\n"],
  ["its parameter taken apart", "export default function ({ addPlugin }) {\n}\n"],
  ["two of them", "export default (c) => {\n};\nmodule.exports = (c) => {\n};\n"],
  ["one in a comment only", "// export default (c) => {\n"],
  ["the name that the plugin would have", "const pressRelease = 1;\nexport default (c) => {\n};\n"],
  ["all on one line", "export default (c) => { c.x(); };\n"],
])("a config is left alone that has %s", (_name, code) => {
  expect(addTo(code, {})).toBeNull();
});

it("a new config names what was asked for, and what is still to be said", () => {
  const code = newConfig({ name: "Pier", newsroom: "/", directory: "press" });
  expect(code).toContain('    name: "Pier",\n    newsroom: "/",\n    directory: "press",\n    // The site');
  expect(newConfig({ url: "https://press.example/" })).not.toContain("//  url");
});
