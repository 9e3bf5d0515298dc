import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

/** The part of Pagefind's API for Node that is used, by shape: a site need not have it. */
export interface Pagefind {
  createIndex(options: object): Promise<{ readonly errors: readonly string[]; readonly index?: PagefindIndex }>;
  close(): Promise<unknown>;
}

export interface PagefindIndex {
  addCustomRecord(record: SearchRecord): Promise<{ readonly errors: readonly string[] }>;
  getFiles(): Promise<{
    readonly errors: readonly string[];
    readonly files: readonly { readonly path: string; readonly content: Uint8Array }[];
  }>;
}

/** What Pagefind is told of one page. */
export interface SearchRecord {
  readonly url: string;
  readonly content: string;
  readonly language: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sort: Readonly<Record<string, string>>;
}

/** The address of the package that the site in the working directory has; null where it has none. */
export function findPagefind(from: string = process.cwd()): string | null {
  const place = join(from, "node_modules/pagefind");
  if (existsSync(join(place, "package.json"))) return pathToFileURL(join(place, "lib/index.js")).href;
  return dirname(from) === from ? null : findPagefind(dirname(from));
}
