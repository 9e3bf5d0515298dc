import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { ready } from "../scripts/ready.ts";

const root = resolve(import.meta.dirname, "..");

/**
 * A folder on a RAM disk, where there is one, with all packages that the repository has and beside them our own, made as
 * it is published: what runs from its sources by a loader is a third slower. The jobs of the bench stand in `jobs`.
 */
export async function prepareDisk(): Promise<string> {
  const disk = mkdtempSync(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "press-bench-"));
  const modules = join(disk, "node_modules");
  mkdirSync(modules);
  for (const name of readdirSync(join(root, "node_modules"))) {
    // A folder of its own, so that a package can be put in beside the others of that scope.
    if (!name.startsWith("@")) symlinkSync(join(root, "node_modules", name), join(modules, name));
    else {
      mkdirSync(join(modules, name));
      for (const own of readdirSync(join(root, "node_modules", name)))
        symlinkSync(join(root, "node_modules", name, own), join(modules, name, own));
    }
  }
  const { name } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { name: string };
  const own = join(modules, name);
  mkdirSync(own);
  copyFileSync(join(root, "package.json"), join(own, "package.json"));
  execFileSync(process.execPath, ["--import", "tsx", "scripts/build.ts", join(own, "dist")], { cwd: root });
  await build({
    entryPoints: [join(root, "bench/jobs/engine.ts")],
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    charset: "utf8",
    outdir: join(disk, "jobs"),
    outExtension: { ".js": ".mjs" },
    plugins: [ready],
  });
  return disk;
}
