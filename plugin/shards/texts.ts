import { readdirSync } from "node:fs";
import { join } from "node:path";
import { isText } from "../paths.ts";

/** All texts below a folder, as paths; null where it cannot be read. */
export function textsBelow(folder: string): string[] | null {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter(isText)
      .map((path) => join(folder, path));
  } catch {
    return null;
  }
}
