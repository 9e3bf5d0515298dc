import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** A fenced block of a Markdown file. */
export interface Block {
  readonly file: string;
  /** "js", "text". */
  readonly language: string;
  /** The word behind it, which says how the block is tried: "config" of “```js config”; "" for none. */
  readonly kind: string;
  readonly code: string;
}

/** The fenced blocks of a file, in order, without the indentation of a list they stand in. */
export function blocksOf(file: string): Block[] {
  return [...readFileSync(file, "utf8").matchAll(/^( *)```(\w+)(?: ([\w-]+))?\n([\s\S]*?)^ *```$/gm)].map(
    ([, indent = "", language = "", kind = "", code = ""]) => ({
      file,
      language,
      kind,
      code: code.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
    }),
  );
}

/** Names in back ticks in the first column of the table of a file that is headed by `head`. */
export function firstColumn(file: string, head: string): string[] {
  const [, rows = ""] = readFileSync(file, "utf8").split(`| ${head} |`);
  const [table = ""] = rows.split(/\n\n/, 1);
  return table
    .split("\n")
    .slice(2)
    .flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name));
}

/** Loads a block as a module, with the package's names led to its sources. */
export async function load(code: string): Promise<Record<string, unknown>> {
  const source = (path: string) => pathToFileURL(resolve(path)).href;
  const folder = resolve(mkdtempSync("node_modules/.docs-"));
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
