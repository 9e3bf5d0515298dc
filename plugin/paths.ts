import { existsSync, readdirSync, realpathSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";

/** Whether a path has the ending of a text file, in whatever case. */
export const isText = (path: string): boolean => path.toLowerCase().endsWith(".txt");

/** Whether a path lies in a folder, at any depth. */
export const isBelow = (folder: string, path: string): boolean => resolve(path).startsWith(resolve(folder) + sep);

/**
 * Where a symbolic link leads that stands at a path, or above it, within a folder: it may be anywhere on the machine. Null
 * for a file that really lies there, and for a link to another file of the folder; "folder" where the path goes through
 * a link to a folder, whose files would be there twice. What is not there leads nowhere.
 */
export function linkOut(folder: string, path: string): "out" | "folder" | null {
  try {
    // At once: a promise of so little costs more than the answer.
    const top = realpathSync.native(folder);
    if (!isBelow(top, realpathSync.native(path))) return "out";
    const above = realpathSync.native(dirname(path));
    return above === join(top, relative(resolve(folder), resolve(dirname(path)))) ? null : "folder";
  } catch {
    return null;
  }
}

/** Whether a folder has a template of a name without ending: "press-release" is there as "press-release.njk". */
export function hasTemplate(folder: string, name: string): boolean {
  const place = join(folder, dirname(name));
  return (
    existsSync(place) &&
    readdirSync(place).some((file) => file === basename(name) || file.startsWith(`${basename(name)}.`))
  );
}
