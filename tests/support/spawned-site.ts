import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const root = resolve(import.meta.dirname, "../..");
const eleventy = join(root, "node_modules/@11ty/eleventy/cmd.cjs");
const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

export interface Run {
  readonly env?: Readonly<Record<string, string>>;
  /** Modules that are read first. */
  readonly first?: readonly string[];
}

/** Writes the configuration of a site into its folder: the plugin as it is here, with these options. */
export function configure(folder: string, options: object): void {
  const plugin = pathToFileURL(join(root, "plugin/index.ts")).href;
  writeFileSync(
    join(folder, "eleventy.config.mjs"),
    `import pressRelease from ${JSON.stringify(plugin)};
export default (config) => config.addPlugin(pressRelease, ${JSON.stringify(options)});
export const config = { dir: { input: "site", output: "out" } };
`,
  );
}

/** Builds with the real command, in a process of its own. @returns its exit code, null where it was killed, and what it said. */
export function runBuild(
  folder: string,
  { env, first = [] }: Run = {},
): Promise<{ code: number | null; said: string }> {
  const words = [tsx, ...first].flatMap((module) => ["--import", module]);
  const child = spawn(process.execPath, [...words, eleventy, "--quiet"], {
    cwd: folder,
    env: { ...process.env, ...env },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (piece) => {
      said += piece;
    });
  return new Promise((done, failed) => {
    child.on("error", failed);
    child.on("close", (code) => done({ code, said }));
  });
}
