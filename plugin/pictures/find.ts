import { readdir } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { isText } from "../paths.ts";

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

/**
 * Reads each folder once, so that thousands of texts in one are found their pictures at once: one finder serves one build, and
 * the next has another.
 */
export function createPictureFinder(): PictureFinder {
  const folders = new Map<string, Promise<Folder>>();

  function read(folder: string): Promise<Folder> {
    const known = folders.get(folder) ?? readdir(folder).then(folderOf, () => EMPTY);
    folders.set(folder, known);
    return known;
  }

  return {
    async beside(path) {
      const [folder, own] = [dirname(path), basename(path, extname(path))];
      const { names, pictures } = await read(folder);
      const inside = names.has(own) ? withoutOthers(await read(join(folder, own))) : [];
      return [...(pictures.get(own) ?? []), ...inside.sort(byName).map((name) => `${own}/${name}`)];
    },
  };
}

/** Pictures of a folder but for those beside a text in it: these are that text's own, which may be held back. */
function withoutOthers({ names, pictures }: Folder): string[] {
  const texts = new Set([...names].filter(isText).map((name) => basename(name, extname(name)).toLowerCase()));
  return [...pictures].flatMap(([own, files]) => (texts.has(own.toLowerCase()) ? [] : files));
}

function folderOf(names: readonly string[]): Folder {
  const pictures = new Map<string, string[]>();
  for (const name of [...names].sort(byName)) {
    if (!isPicture(name)) continue;
    const own = basename(name, extname(name));
    const beside = pictures.get(own);
    if (beside === undefined) pictures.set(own, [name]);
    else beside.push(name);
  }
  return { names: new Set(names), pictures };
}

const isPicture = (name: string): boolean => !name.startsWith(".") && PICTURES.has(extname(name).toLowerCase());

/** Numbers in names count: "2.jpg" is before "10.jpg". By code units, so that it is the same order on every machine. */
function byName(a: string, b: string): number {
  const [one, other] = [a, b].map((name) => name.replace(/\d+/g, (digits) => digits.padStart(12, "0")));
  return compare(one ?? "", other ?? "") || compare(a, b);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
