import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Writes the files of one build. */
export interface Writer {
  /** @throws an Error that names the file. */
  write(target: string, bytes: Uint8Array): void;
  /** Takes away what was only there for writing. */
  close(): void;
}

const DRAFTS = ".press-release-draft-";

/**
 * Writes files whole: into a folder for drafts first, and from there to their place. A disk that is full, a build that is
 * killed or another at the same time leave what was there before. What has the same bytes already is not touched, so that
 * a copy to the host has nothing to do for it.
 * @param output the output directory: a file can be moved at once only within one file system.
 */
export function createWriter(output: string): Writer {
  const drafts = join(output, `${DRAFTS}${process.pid}`);
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

/** Takes away the drafts of builds that were killed. */
function sweep(output: string): void {
  for (const name of namesIn(output)) {
    const [, process] = /^\.press-release-draft-(\d{1,10})$/.exec(name) ?? [];
    if (process !== undefined && !isRunning(Number(process))) discard(join(output, name));
  }
}

/** Takes a folder of drafts away. Where that cannot be, what has to be said of the place has been said of its files. */
function discard(drafts: string): void {
  try {
    rmSync(drafts, { recursive: true, force: true });
  } catch {
    // The next build that can takes it away.
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // A site without any page.
    return [];
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
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
