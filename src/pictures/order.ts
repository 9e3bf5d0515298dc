import type { PictureFile } from "../types.ts";
import type { GivenPicture } from "./given.ts";

/** A picture file with what front matter says of it. */
export interface Told {
  readonly file: PictureFile;
  readonly said: GivenPicture;
}

const NOTHING: GivenPicture = { file: null, caption: null, alt: null, credit: null };

/**
 * The pictures in the order of front matter, where that names them; those that it does not name follow. What it says without
 * a name is for the first ones that are left.
 */
export function inOrder(
  files: readonly PictureFile[],
  given: readonly GivenPicture[],
): { ordered: readonly Told[]; unknown: readonly string[] } {
  const left = new Set(files);
  const unknown: string[] = [];
  const ordered: Told[] = [];
  for (const said of given) {
    const file = said.file === null ? undefined : [...left].find((each) => isNamed(each, said.file ?? ""));
    if (said.file !== null && file === undefined) unknown.push(said.file);
    if (file === undefined) continue;
    left.delete(file);
    ordered.push({ file, said });
  }
  const nameless = given.filter(({ file }) => file === null);
  for (const [at, file] of [...left].entries()) ordered.push({ file, said: nameless[at] ?? NOTHING });
  return { ordered, unknown };
}

/** "pier.jpg" and "bridge/pier.jpg" name bridge/pier.jpg, in whatever case. */
function isNamed({ path }: PictureFile, name: string): boolean {
  const [wanted, own] = [name.replace(/^\.\//, "").toLowerCase(), path.toLowerCase()];
  return own === wanted || own.split("/").at(-1) === wanted;
}
