import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";

/** Whether a path has the ending of a text file, in whatever case. */
export const isText = (path: string): boolean => path.toLowerCase().endsWith(".txt");

/** Whether a path lies in a folder, at any depth. */
export const isBelow = (folder: string, path: string): boolean => resolve(path).startsWith(resolve(folder) + sep);

/** Whether a folder has a template of a name without ending: "press-release" is there as "press-release.njk". */
export function hasTemplate(folder: string, name: string): boolean {
  const place = join(folder, dirname(name));
  return (
    existsSync(place) &&
    readdirSync(place).some((file) => file === basename(name) || file.startsWith(`${basename(name)}.`))
  );
}
