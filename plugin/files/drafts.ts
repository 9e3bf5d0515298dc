import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/**
 * Where this process writes what is then moved into its place: within the output, since a file can be moved at once only within
 * one file system, and apart from other builds at the same time.
 */
export const draftsIn = (output: string): string => join(output, `.press-release-draft-${process.pid}`);

/** Takes away the drafts of builds that were killed. */
export function sweep(output: string): void {
  for (const name of namesIn(output)) {
    const [, process] = /^\.press-release-draft-(\d{1,10})$/.exec(name) ?? [];
    if (process !== undefined && !isRunning(Number(process))) discard(join(output, name));
  }
}

/** Takes a folder of drafts away. Where that cannot be, what has to be said of the place has been said of its files. */
export function discard(drafts: string): void {
  try {
    rmSync(drafts, { recursive: true, force: true });
  } catch {
    // The next build that can takes it away.
  }
}

const atExit = new Set<string>();

/** Leaves nothing of a build that fails. */
export function discardAtExit(drafts: string): void {
  if (atExit.size === 0) process.once("exit", () => atExit.forEach(discard));
  atExit.add(drafts);
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
