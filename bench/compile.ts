import { execFileSync } from "node:child_process";
import { copyFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/**
 * Compiles engine, plugin and bench into a folder, as `npm run build` does for those who install them. What runs from
 * source by a loader is a third slower: the loader names each function again whenever it is made.
 */
export function compileInto(folder: string): void {
  const root = resolve(import.meta.dirname, "..");
  const project = join(folder, "tsconfig.json");
  const options = { declaration: false, outDir: folder, rootDir: root, typeRoots: [join(root, "node_modules/@types")] };
  const include = ["src", "plugin", "bench"].map((part) => join(root, part));
  writeFileSync(
    project,
    JSON.stringify({ extends: join(root, "tsconfig.build.json"), compilerOptions: options, include }),
  );
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  copyFileSync(join(root, "package.json"), join(folder, "package.json"));
  execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", project], { stdio: "inherit" });
  execFileSync(process.execPath, ["--import", "tsx", join(root, "scripts/copy-styles.ts"), folder], { cwd: root });
}
