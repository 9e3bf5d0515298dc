import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { Files } from "../plugin/build.ts";

/**
 * A site of which a command runs Eleventy in a process of its own: it becomes the working directory.
 * @param options of the plugin, as code.
 * @param files of the input directory.
 * @returns what undoes that.
 */
export function enterSite(options: string, files: Files): () => void {
  const home = process.cwd();
  const { execArgv } = process;
  const plugin = resolve("plugin/index.ts");
  const folder = mkdtempSync(join(tmpdir(), "press-spawning-"));
  // As `node --import tsx` would have it: the plugin is TypeScript here.
  process.execArgv = ["--import", resolve("node_modules/tsx/dist/esm/index.mjs")];
  process.chdir(folder);
  symlinkSync(join(home, "node_modules"), "node_modules");
  writeFileSync("package.json", '{"type": "module"}');
  writeFileSync(
    "eleventy.config.mjs",
    `import press from ${JSON.stringify(plugin)};
export default (config) => config.addPlugin(press, ${options});
export const config = { dir: { input: "site" } };
`,
  );
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join("site", path)), { recursive: true });
    writeFileSync(join("site", path), content);
  }
  return () => {
    process.execArgv = execArgv;
    process.chdir(home);
    rmSync(folder, { recursive: true });
  };
}
