import { execFileSync } from "node:child_process";
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { once } from "./once.ts";

const root = resolve(import.meta.dirname, "../..");

/** The package as it would be published, and its path once npm has packed it: compiled, and without its sources. */
export async function packedTarball(): Promise<string> {
  const folder = await once("packed", (place) => {
    execFileSync(process.execPath, ["--import", "tsx", "scripts/build.ts", join(place, "dist")], { cwd: root });
    for (const file of ["README.md", "LICENSE", "CHANGELOG.md"]) copyFileSync(join(root, file), join(place, file));
    const { scripts: _, ...published } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    // Without the script that npm would run before it packs: that has been done, into a folder of our own.
    writeFileSync(join(place, "package.json"), JSON.stringify(published));
    execFileSync("npm", ["pack", "--silent"], { cwd: place });
  });
  const name = readdirSync(folder).find((file) => file.endsWith(".tgz"));
  if (name === undefined) throw new Error("npm packed nothing.");
  return join(folder, name);
}
