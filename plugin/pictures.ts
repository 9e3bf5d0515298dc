import { readdir, stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";

/** Formats that browsers show, by their endings. */
const PICTURES: ReadonlySet<string> = new Set([".avif", ".gif", ".jpeg", ".jpg", ".png", ".webp"]);

/** Finds the pictures of a release: `bridge.jpg` beside `bridge.txt`, and all in a folder `bridge/`. */
export interface PictureFinder {
  /** Their paths below the folder of the text, in the order of their names; none where the folder cannot be read. */
  beside(path: string): Promise<readonly string[]>;
}

/** What a folder holds, for looking up by the name of a text. */
interface Folder {
  readonly names: ReadonlySet<string>;
  /** Its pictures by their names without ending, in the order of their names. */
  readonly pictures: ReadonlyMap<string, readonly string[]>;
}

const EMPTY: Folder = { names: new Set(), pictures: new Map() };

/** Reads a folder once for each state of it, so that thousands of texts in one are found their pictures at once. */
export function createPictureFinder(): PictureFinder {
  const folders = new Map<string, { stamp: number; content: Promise<Folder> }>();

  async function read(folder: string): Promise<Folder> {
    const stamp = await stat(folder).then(
      ({ mtimeMs }) => mtimeMs,
      () => null,
    );
    if (stamp === null) return EMPTY;
    const known = folders.get(folder);
    if (known?.stamp === stamp) return known.content;
    const content = readdir(folder).then(folderOf, () => EMPTY);
    folders.set(folder, { stamp, content });
    return content;
  }

  return {
    async beside(path) {
      const [folder, own] = [dirname(path), basename(path, extname(path))];
      const { names, pictures } = await read(folder);
      const inside = names.has(own) ? [...(await read(join(folder, own))).pictures.values()].flat() : [];
      return [...(pictures.get(own) ?? []), ...inside.sort().map((name) => `${own}/${name}`)];
    },
  };
}

function folderOf(names: readonly string[]): Folder {
  const pictures = new Map<string, string[]>();
  for (const name of [...names].sort()) {
    if (!isPicture(name)) continue;
    const own = basename(name, extname(name));
    const beside = pictures.get(own);
    if (beside === undefined) pictures.set(own, [name]);
    else beside.push(name);
  }
  return { names: new Set(names), pictures };
}

const isPicture = (name: string): boolean => !name.startsWith(".") && PICTURES.has(extname(name).toLowerCase());
