import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { log } from "../log.ts";

/** Beside other tools' notes, and never in the output: which files the last build wrote for the newsroom, one list an output. */
const NOTES = "node_modules/.cache/eleventy-plugin-press-release";

/** One build, when its files are written. All paths are absolute. */
export interface Written {
  readonly output: string;
  /** When the build began, in milliseconds. */
  readonly began: number;
  /** What the newsroom has in it, pages and files. */
  readonly made: ReadonlySet<string>;
  /** What templates and copies of the site have. */
  readonly others: ReadonlySet<string>;
  /** Where the pages of held releases would stand. */
  readonly held: readonly string[];
}

/**
 * Takes away what an earlier build wrote for the newsroom and this one did not: Eleventy leaves the page of a release that is
 * held again, renamed or gone where it is, and it would go out with the next deployment. Only what the plugin itself has noted
 * to have written is touched; not what another template has written since, nor what is newer than this build's beginning.
 */
export function clearUp({ output, began, made, others, held }: Written): void {
  const isWanted = (file: string): boolean => made.has(file) || others.has(file);
  for (const file of noted(output)) {
    if (!isWanted(file) && file.startsWith(output + sep)) takeAway(file, began);
  }
  for (const file of held) {
    if (isWanted(file) || !existsSync(file)) continue;
    log.say("error", `${file} is still there, and its release is held back: remove it before you deploy.`);
  }
  note(output, [...made]);
}

function takeAway(file: string, began: number): void {
  try {
    // Somebody else has written it in this very build, such as a copy of a file of the site's.
    if (statSync(file).mtimeMs >= began) return;
    rmSync(file);
    log.say("info", `${file} is taken away: an earlier build wrote it, and it is no longer in the site.`);
    for (let folder = dirname(file); ; folder = dirname(folder)) rmdirSync(folder);
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException;
    // It is gone already, or a folder still holds something.
    if (code === "ENOENT" || code === "ENOTEMPTY" || code === "EEXIST") return;
    log.say(
      "error",
      `${file} is no longer in the site and cannot be taken away (${code}): remove it before you deploy.`,
    );
  }
}

const notesOf = (output: string): string =>
  join(NOTES, `written-${createHash("sha256").update(output).digest("hex").slice(0, 16)}.json`);

function noted(output: string): string[] {
  try {
    const files: unknown = JSON.parse(readFileSync(notesOf(output), "utf8"));
    return Array.isArray(files) ? files.filter((file) => typeof file === "string") : [];
  } catch {
    // The first build here.
    return [];
  }
}

function note(output: string, files: readonly string[]): void {
  try {
    mkdirSync(NOTES, { recursive: true });
    writeFileSync(notesOf(output), JSON.stringify(files));
  } catch (problem) {
    log.say("warning", `What was written cannot be noted, so that a later build cannot clear up: ${String(problem)}`);
  }
}
