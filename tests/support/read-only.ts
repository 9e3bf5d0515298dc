import { execFileSync } from "node:child_process";
import { chmodSync, readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * Makes a folder truly read-only, with all that is in it: root is bound by no mode, so that for root it is mounted anew.
 * @returns what makes it writable again; null where root may not mount anything, as in some containers.
 */
export function makeReadOnly(folder: string): (() => void) | null {
  if (process.getuid?.() !== 0) {
    const folders = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    const all = [folder, ...folders.map((entry) => join(entry.parentPath, entry.name))];
    for (const each of all) chmodSync(each, 0o555);
    return () => {
      for (const each of all) chmodSync(each, 0o755);
    };
  }
  const mount = (...words: string[]) => execFileSync("mount", words, { stdio: "pipe" });
  try {
    mount("--bind", folder, folder);
  } catch {
    return null;
  }
  const release = () => void execFileSync("umount", [folder]);
  try {
    mount("-o", "remount,ro,bind", folder);
    return release;
  } catch {
    release();
    return null;
  }
}
