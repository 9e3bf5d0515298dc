import { readFile } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";
import { pathOf } from "./picture-name.ts";

/**
 * Finds pictures that a document shows: within itself (`data:`) or in a file in its folder. Nothing is fetched, and nothing
 * from outside the folder is taken.
 * @returns its bytes, or why they are not at hand.
 */
export function pictureBeside(path: string): (address: string) => Promise<Uint8Array | string> {
  return async (address) => {
    const within = /^data:image\/[\w.+-]+;base64,(.*)$/is.exec(address)?.[1];
    if (within !== undefined) return Buffer.from(within, "base64");
    if (/^[a-z][a-z0-9+.-]+:|^\/\//i.test(address)) return `${address.slice(0, 200)} is not fetched`;
    const folder = dirname(path);
    const file = resolve(folder, pathOf(address));
    if (relative(folder, file).startsWith("..")) return `${address} lies outside the folder of ${path}`;
    try {
      return await readFile(file);
    } catch (error) {
      return `${address} cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`;
    }
  };
}
