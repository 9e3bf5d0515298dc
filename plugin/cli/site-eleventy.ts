import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { UsageError } from "./command.ts";

/**
 * Runs the Eleventy of the site, with what this process was started with, such as `--import tsx`, and some variables more.
 * @returns its exit code.
 * @throws UsageError where the site has no Eleventy.
 */
export function runEleventy(words: readonly string[], variables: Readonly<Record<string, string>>): Promise<number> {
  const given = [...process.execArgv, eleventyOfSite(), ...words];
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, given, { stdio: "inherit", env: { ...process.env, ...variables } });
    child.on("error", fail);
    child.on("close", (code) => done(code ?? 1));
  });
}

/** The command of the Eleventy that is installed in this folder or in one above. */
export function eleventyOfSite(from: string = process.cwd()): string {
  const command = join(from, "node_modules/@11ty/eleventy/cmd.cjs");
  if (existsSync(command)) return command;
  if (dirname(from) !== from) return eleventyOfSite(dirname(from));
  throw new UsageError("there is no Eleventy in this folder: run it where the site is built, after npm install.");
}
