import { readdir, stat } from "node:fs/promises";
import { join, normalize } from "node:path";
import { isText } from "../paths.ts";

/** A text, and the folder in which it was found; null for a file that was named itself. */
export interface FoundText {
  readonly path: string;
  readonly folder: string | null;
}

/**
 * The texts that some paths stand for, in the order given: a file is itself, whatever its ending and whether or not it is
 * there; a folder is every `.txt` in it and below, by name. Hidden folders and `node_modules` hold no releases.
 */
export async function findTexts(paths: readonly string[]): Promise<FoundText[]> {
  const found = new Map<string, FoundText>();
  for (const given of paths) {
    const folder = (await isFolder(given)) ? given : null;
    for (const text of folder === null ? [given] : await textsBelow(folder)) {
      const path = normalize(text);
      if (!found.has(path)) found.set(path, { path, folder });
    }
  }
  return [...found.values()];
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function textsBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const texts: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) texts.push(...(isText(path) ? [path] : []));
    else if (!entry.name.startsWith(".") && entry.name !== "node_modules") texts.push(...(await textsBelow(path)));
  }
  return texts;
}
