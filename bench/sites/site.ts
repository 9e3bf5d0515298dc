import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { releaseText } from "../releases.ts";

/** A site of the same releases, in the way of one tool. */
export interface Site {
  readonly name: string;
  /** Its files beside the releases, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** Where a release stands, and what is in its file. */
  file(index: number, text: string): readonly [path: string, content: string];
  /** What builds it; null where that is not here. */
  command(disk: string): readonly [program: string, ...words: string[]] | null;
}

/** Writes a site of so many releases, and tells its folder. */
export function lay(site: Site, disk: string, count: number): string {
  const folder = join(disk, `${site.name}-${count}`);
  const put = (path: string, content: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  for (const [path, content] of Object.entries(site.files)) put(path, content);
  for (let index = 0; index < count; index += 1) put(...site.file(index, releaseText(index)));
  return folder;
}

/** Takes away what a build has written and what it has kept: the next one is the first again. */
export function clean(folder: string): void {
  for (const name of ["out", "node_modules", ".cache", "resources"])
    rmSync(join(folder, name), { recursive: true, force: true });
}

/** The Eleventy of the disk, as a site's owner runs it. */
export const eleventy = (disk: string, ...words: string[]): [string, ...string[]] => [
  process.execPath,
  join(disk, "node_modules/@11ty/eleventy/cmd.cjs"),
  "--quiet",
  ...words,
];
