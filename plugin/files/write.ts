import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { discard, draftsIn, sweep } from "./drafts.ts";

/** Writes the files of one build. */
export interface Writer {
  /** @throws an Error that names the file. */
  write(target: string, bytes: Uint8Array): void;
  /** Takes away what was only there for writing. */
  close(): void;
}

/**
 * Writes files whole: into a folder for drafts first, and from there to their place. A disk that is full, a build that is
 * killed or another at the same time leave what was there before. What has the same bytes already is not touched, so that
 * a copy to the host has nothing to do for it.
 * @param output the output directory: a file can be moved at once only within one file system.
 */
export function createWriter(output: string): Writer {
  const drafts = draftsIn(output);
  sweep(output);
  let count = 0;
  return {
    write(target, bytes) {
      if (holds(target, bytes)) return;
      count += 1;
      const draft = join(drafts, String(count));
      const put = (): void => {
        writeFileSync(draft, bytes);
        renameSync(draft, target);
      };
      try {
        try {
          put();
        } catch (error) {
          // Nearly every file stands beside a page that Eleventy has written: asking for its folder each time costs more.
          if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
          mkdirSync(dirname(target), { recursive: true });
          mkdirSync(drafts, { recursive: true });
          put();
        }
      } catch (error) {
        rmSync(draft, { force: true });
        throw new Error(`${target} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
      }
    },
    close: () => discard(drafts),
  };
}

/** Whether a file has just these bytes. */
function holds(file: string, bytes: Uint8Array): boolean {
  try {
    const size = statSync(file, { throwIfNoEntry: false })?.size;
    return size === bytes.length && readFileSync(file).equals(bytes);
  } catch {
    // It cannot be read, or is gone since.
    return false;
  }
}
