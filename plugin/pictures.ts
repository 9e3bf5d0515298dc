import { readdir, stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";

/** Formats that browsers show, by their endings. */
const PICTURES: ReadonlySet<string> = new Set([".avif", ".gif", ".jpeg", ".jpg", ".png", ".webp"]);

/** Finds the pictures of a release: `bridge.jpg` beside `bridge.txt`, and all in a folder `bridge/`. */
export interface PictureFinder {
  /** Their paths below the folder of the text, in the order of their names; none where the folder cannot be read. */
  beside(path: string): Promise<readonly string[]>;
}

/** Reads a folder once for each state of it, so that thousands of texts in one are found their pictures at once. */
export function createPictureFinder(): PictureFinder {
  const folders = new Map<string, { stamp: number; names: Promise<readonly string[]> }>();

  async function namesIn(folder: string): Promise<readonly string[]> {
    const stamp = await stat(folder).then(
      ({ mtimeMs }) => mtimeMs,
      () => null,
    );
    if (stamp === null) return [];
    const known = folders.get(folder);
    if (known?.stamp === stamp) return known.names;
    const names = readdir(folder).then(
      (found) => found.sort(),
      () => [],
    );
    folders.set(folder, { stamp, names });
    return names;
  }

  return {
    async beside(path) {
      const [folder, own] = [dirname(path), basename(path, extname(path))];
      const names = await namesIn(folder);
      const single = names.filter((name) => isPicture(name) && basename(name, extname(name)) === own);
      const inside = names.includes(own) ? await namesIn(join(folder, own)) : [];
      return [...single, ...inside.filter(isPicture).map((name) => `${own}/${name}`)];
    },
  };
}

const isPicture = (name: string): boolean => !name.startsWith(".") && PICTURES.has(extname(name).toLowerCase());
