import { readFileSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";

const MEGABYTE = 1024 * 1024;
/** Bytes that are there at once: to wait for so few costs more than to read them. */
const SMALL = 64 * 1024;

/**
 * A file as a whole. What is no file is not opened: a pipe would be waited for without end.
 * @param most its bytes at most; what is larger would fill the memory of a build.
 * @throws an Error that says why it cannot be read: the file system's own, or ours.
 */
export async function readWhole(path: string, most: number): Promise<Buffer> {
  const stats = statSync(path);
  if (stats.isDirectory()) throw new Error("it is a folder");
  if (!stats.isFile()) throw new Error("it is a pipe or a device, no file");
  if (stats.size > most) throw new Error(`it has more than ${most / MEGABYTE} MB`);
  const bytes = stats.size > SMALL ? await readFile(path) : readFileSync(path);
  // Half of a file that somebody is just writing is no state of it.
  if (bytes.length !== stats.size) throw new Error("it changed while it was read; the next build will read it");
  return bytes;
}
