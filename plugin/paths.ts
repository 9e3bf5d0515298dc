import { resolve, sep } from "node:path";

/** Whether a path has the ending of a text file, in whatever case. */
export const isText = (path: string): boolean => path.toLowerCase().endsWith(".txt");

/** Whether a path lies in a folder, at any depth. */
export const isBelow = (folder: string, path: string): boolean => resolve(path).startsWith(resolve(folder) + sep);
