import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * Where this process writes what is then moved into its place: within the output, since a file can be moved at once only within
 * one file system, and apart from other builds at the same time.
 */
export const draftsIn = (output: string): string => join(output, `.press-release-draft-${process.pid}`);

/** How long a build may take. What is older was left by one that was killed, whoever has its number since. */
const LONGEST_BUILD = 24 * 60 * 60 * 1000;

/** Takes away the drafts of builds that were killed. */
export function sweep(output: string): void {
  for (const name of namesIn(output)) {
    const [, process] = /^\.press-release-draft-(\d{1,10})$/.exec(name) ?? [];
    if (process === undefined) continue;
    const drafts = join(output, name);
    if (!isRunning(Number(process)) || isOlder(drafts, LONGEST_BUILD)) discard(drafts);
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

function isOlder(folder: string, age: number): boolean {
  const made = statSync(folder, { throwIfNoEntry: false })?.mtimeMs;
  return made !== undefined && Date.now() - made > age;
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
