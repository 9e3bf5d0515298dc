import { PACKAGE } from "./package.ts";

/** The options that a new config begins with; what is not set has no line. */
export interface FirstOptions {
  readonly name?: string | undefined;
  readonly url?: string | undefined;
  readonly directory?: string | undefined;
  readonly newsroom?: string | undefined;
}

/**
 * The config of a site that has none.
 * @param copied files that Eleventy is to copy into its output.
 * @param input the input folder; "" for the site's own.
 */
export function newConfig(options: FirstOptions, copied: readonly string[] = [], input = ""): string {
  const lines = entries(options).map((entry) => `    ${entry},\n`);
  if (options.url === undefined) {
    lines.push("    // The site's address, as soon as you know it: feeds, sitemaps and link previews need it.\n");
    lines.push('    // url: "https://press.example/",\n');
  }
  return `import pressRelease from "${PACKAGE}";

export default function (eleventyConfig) {
  // Every .txt in ${options.directory ?? "releases"}/ becomes a page.
  eleventyConfig.addPlugin(pressRelease, {
${lines.join("")}  });
${copied.map((path) => `  ${copying("eleventyConfig", path)}\n`).join("")}  // It tells about the site and is no page of it.
  eleventyConfig.ignores.add("README.md");
}
${input === "" ? "" : `\nexport const config = { dir: { input: ${JSON.stringify(input)} } };\n`}`;
}

/** The lines that add the plugin to a config, to be put there by hand: one that loads it, and those for the config's function. */
export function linesFor(code: string, options: FirstOptions, copied: readonly string[] = []): string[] {
  return [loading(code), adding("eleventyConfig", options), ...copied.map((path) => copying("eleventyConfig", path))];
}

/**
 * The function that a config gives Eleventy, up to its opening brace: `export default async function (config) {`,
 * `module.exports = (config) => {`. Refuses a function that is declared in one place and exported in another.
 */
const ENTRY =
  /^(?:export default|module\.exports ?=) ?(?:async )?(?:function ?\w* ?\((\w+)[^()\n]*\)|\(?(\w+)[^()\n]*\)? ?=>)[^{}\n]*\{ *(?=\r?\n|\})/gm;

/**
 * The config with the plugin in it: two lines more, one for each file that is to be copied, nothing else changed. Null where it is
 * not plain where they belong.
 */
export function addTo(code: string, options: FirstOptions, copied: readonly string[] = []): string | null {
  const [entry, another] = [...code.matchAll(ENTRY)];
  const parameter = entry?.[1] ?? entry?.[2];
  if (entry === undefined || another !== undefined || parameter === undefined || /\bpressRelease\b/.test(code))
    return null;
  const newline = code.includes("\r\n") ? "\r\n" : "\n";
  const body = entry.index + entry[0].length;
  const indent = code.slice(body).match(/^\r?\n([ \t]+)/)?.[1] ?? "  ";
  const more = [adding(parameter, options), ...copied.map((path) => copying(parameter, path))];
  const added = more.map((line) => `${newline}${indent}${line}`).join("") + (code[body] === "}" ? newline : "");
  const top = startOf(code);
  return `${code.slice(0, top)}${loading(code)}${newline}${code.slice(top, body)}${added}${code.slice(body)}`;
}

/** Behind what has to stay at the very top: a line for the shell, comments such as `// @ts-check`, `"use strict"`. */
function startOf(code: string): number {
  return code.match(/^(?:\uFEFF)?(?:(?:#!|\/\/|["']use strict["']).*\r?\n)*/)?.[0].length ?? 0;
}

function loading(code: string): string {
  const isCommon = /^module\.exports\b/m.test(code);
  return isCommon ? `const pressRelease = require("${PACKAGE}");` : `import pressRelease from "${PACKAGE}";`;
}

function adding(parameter: string, options: FirstOptions): string {
  const list = entries(options).join(", ");
  return `${parameter}.addPlugin(pressRelease${list === "" ? "" : `, { ${list} }`});`;
}

const copying = (parameter: string, path: string): string =>
  `${parameter}.addPassthroughCopy(${JSON.stringify(path)});`;

function entries(options: FirstOptions): string[] {
  return Object.entries(options).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${JSON.stringify(value)}`],
  );
}
