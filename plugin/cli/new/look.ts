import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PACKAGE } from "./package.ts";

/** What stands in a folder, as far as it matters to a newsroom. */
export interface Found {
  readonly folder: string;
  /** The config of an Eleventy site, as a path in the folder, with what is in it; null where there is none. */
  readonly config: { readonly path: string; readonly code: string } | null;
  /** The input folder that the config names, in the folder: "content"; "" for the folder itself. */
  readonly input: string;
  /** The output folder that the config names; "_site" where it names none. */
  readonly output: string;
  /** The branch that the folder is on; "main" where it is on none. */
  readonly branch: string;
  /** Whether there is nothing yet that could be a page of a site. */
  readonly isEmpty: boolean;
  readonly manifest: Manifest | null;
  /** Whether package.json names Eleventy, and whether it names this plugin. */
  readonly hasEleventy: boolean;
  readonly hasPlugin: boolean;
}

interface Manifest {
  readonly type?: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** Where Eleventy looks for its config, in its order; then those that have to be named with `--config`. */
const CONFIGS = [".eleventy.js", "eleventy.config.js", "eleventy.config.mjs", "eleventy.config.cjs"];
const TYPED = ["eleventy.config.ts", "eleventy.config.mts", "eleventy.config.cts", ".eleventy.ts"];
/** What a folder may hold besides hidden files and still be an empty one: nothing of it is a page. */
const NO_PAGE = /^(?:\.|README|LICEN[CS]E|package(?:-lock)?\.json$|node_modules$|releases$)/i;

/** Looks at a folder, which need not be there. */
export function look(folder: string): Found {
  const manifest = readManifest(join(folder, "package.json"));
  const path = findConfig(folder, manifest);
  const code = path === null ? "" : readFileSync(join(folder, path), "utf8");
  const needed = { ...manifest?.devDependencies, ...manifest?.dependencies };
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return {
    folder,
    config: path === null ? null : { path, code },
    input: folderIn(code, "input"),
    output: folderIn(code, "output") || "_site",
    branch: branchOf(folder),
    isEmpty: names.every((name) => NO_PAGE.test(name)),
    manifest,
    hasEleventy: "@11ty/eleventy" in needed,
    hasPlugin: PACKAGE in needed,
  };
}

function readManifest(path: string): Manifest | null {
  try {
    const found: unknown = JSON.parse(readFileSync(path, "utf8"));
    return typeof found === "object" && found !== null ? found : null;
  } catch {
    return null;
  }
}

function findConfig(folder: string, manifest: Manifest | null): string | null {
  const scripts = Object.values(manifest?.scripts ?? {}).filter((script) => script.includes("eleventy"));
  const named = scripts.flatMap((script) => script.match(/--config[= ]["']?([^\s"']+)/)?.[1] ?? []);
  return [...named, ...CONFIGS, ...TYPED].find((name) => existsSync(join(folder, name))) ?? null;
}

/** As configs write it: `dir: { input: "content" }`, `setInputDirectory("content")`. */
const NAMED = {
  input: /(?:\bsetInputDirectory\(|\binput["']?\s*:)\s*["'`]([^"'`\n$]+)["'`]/,
  output: /(?:\bsetOutputDirectory\(|\boutput["']?\s*:)\s*["'`]([^"'`\n$]+)["'`]/,
} as const;

/** The folder that a config names, without "./" and slashes at its end; "" for none, and for the site's folder itself. */
function folderIn(code: string, which: keyof typeof NAMED): string {
  const bare = code.replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, "");
  const named = bare.match(NAMED[which])?.[1] ?? "";
  return named.replace(/^\.\/?|\/+$/g, "");
}

function branchOf(folder: string): string {
  try {
    const head = readFileSync(join(folder, ".git/HEAD"), "utf8");
    return head.match(/^ref: refs\/heads\/([\w./-]+)$/m)?.[1] ?? "main";
  } catch {
    return "main";
  }
}
