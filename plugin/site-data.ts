import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, extname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { DataExtension } from "./eleventy.ts";

/** What a site's own data files give for a template, by key; of two that give one key, the nearer file's value. */
export type SiteDataReader = (template: string) => Promise<ReadonlyMap<string, unknown>>;

/**
 * Finds what a site's own data files give for a template: Eleventy puts what a template language says above them,
 * so the plugin has to keep silent where they speak. The files are those of Eleventy's guide, "Template and Directory
 * Specific Data Files". A data file in JavaScript is run once more than Eleventy does; one that fails gives nothing
 * here, since Eleventy itself will report it.
 *
 * One reader serves one build: it reads no directory and no file twice.
 * @param top the input directory as Eleventy writes it, "./site/"; templates are named the same way, "./site/a.txt".
 */
export function siteDataReader(top: string, extensions: ReadonlyMap<string, DataExtension>): SiteDataReader {
  const directories = new Map<string, Promise<ReadonlyMap<string, readonly string[]>>>();
  const contents = new Map<string, Promise<readonly (readonly [string, unknown])[]>>();

  async function filesNamed(directory: string, stem: string): Promise<readonly string[]> {
    const listing = directories.get(directory) ?? list(directory, extensions).catch(() => new Map());
    directories.set(directory, listing);
    return (await listing).get(stem) ?? [];
  }

  function dataOf(file: string): Promise<readonly (readonly [string, unknown])[]> {
    const found = contents.get(file) ?? load(file, extensions).then(Object.entries, () => []);
    contents.set(file, found);
    return found;
  }

  return async (template) => {
    const files = [...(await filesNamed(dirname(template), basename(template, extname(template))))];
    // `news/2024/a.txt` is spoken of by `news/2024/2024.*` and `news/news.*`, up to the input directory. Eleventy finds
    // them by comparing the paths as texts, so it finds none where the input directory was given as an absolute path.
    for (let directory = dirname(template); directory.startsWith(top); directory = dirname(directory)) {
      files.push(...(await filesNamed(directory, basename(directory))));
    }
    files.push(...(await filesNamed(top, basename(top))));
    // The last of two entries with one key stays.
    return new Map((await Promise.all(files.reverse().map(dataOf))).flat());
  };
}

/** What a site's global data give under one key, from the files of that name in its data directory; {} where there are none. */
export async function globalDataOf(
  directory: string,
  key: string,
  extensions: ReadonlyMap<string, DataExtension>,
): Promise<object> {
  const names = await readdir(directory).catch(() => []);
  const files = names.filter((name) => basename(name, extname(name)) === key).map((name) => resolve(directory, name));
  return Object.assign({}, ...(await Promise.all(files.map((file) => load(file, extensions).catch(() => ({}))))));
}

const SCRIPTS = [".js", ".cjs", ".mjs"];

/** The data files of a directory by the name they speak of: "a.json" and "a.11tydata.js" by "a". */
async function list(
  directory: string,
  extensions: ReadonlyMap<string, DataExtension>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const files = new Map<string, string[]>();
  for (const name of await readdir(directory)) {
    const ending = extname(name);
    const stem = basename(name, ending);
    const about = basename(stem, ".11tydata");
    const script = SCRIPTS.includes(ending) && stem !== about;
    if (!script && ending !== ".json" && !extensions.has(ending.slice(1))) continue;
    files.set(about, [...(files.get(about) ?? []), resolve(directory, name)]);
  }
  return files;
}

async function load(file: string, extensions: ReadonlyMap<string, DataExtension>): Promise<object> {
  const ending = extname(file);
  const own = extensions.get(ending.slice(1));
  if (own !== undefined) {
    return Object(await own.parser(own.options.read === false ? file : await readFile(file, "utf8"), file));
  }
  if (ending === ".json") return Object(JSON.parse(await readFile(file, "utf8")));
  const { mtimeMs } = await stat(file);
  const { default: data } = (await import(`${pathToFileURL(file).href}?${mtimeMs}`)) as { default: unknown };
  return Object(typeof data === "function" ? await data({}) : data);
}
