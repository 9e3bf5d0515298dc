import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { once } from "../support/once.ts";
import { packedTarball } from "../support/packed.ts";

/** What sites have beside Eleventy: its official plugins, and what the official blog needs. */
const BESIDE = {
  "@11ty/eleventy-img": "^6.0.4",
  "@11ty/eleventy-navigation": "^1.0.5",
  "@11ty/eleventy-plugin-rss": "^3.0.0",
  "@11ty/eleventy-plugin-syntaxhighlight": "^5.0.2",
  "@11ty/eleventy-plugin-webc": "^0.11.2",
  "markdown-it-mark": "^4.0.0",
  zod: "^4.4.3",
};

const npm = (folder: string, ...words: string[]) =>
  execFileSync("npm", [...words, "--no-audit", "--no-fund", "--loglevel=error"], { cwd: folder, stdio: "pipe" });

/**
 * A folder with Eleventy, its plugins and the packed plugin in it, as npm installs them. Sites are made in folders of it.
 * @param eleventy its version, as npm has it: "~3.1.0".
 */
export async function installed(eleventy: string): Promise<string> {
  const tarball = await packedTarball();
  return once(`eleventy-${eleventy}`, (folder) => {
    const dependencies = { ...BESIDE, "@11ty/eleventy": eleventy, "eleventy-plugin-press-release": `file:${tarball}` };
    writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module", dependencies }));
    // Some of the official plugins do not name the coming Eleventy yet.
    npm(folder, "install", "--legacy-peer-deps");
  });
}

/** Another Node than this one, by its major version: npm has its binaries as packages. */
export async function nodeBinary(major: number): Promise<string> {
  const name = `node-${process.platform}-${process.arch}`;
  const folder = await once(name + major, (place) => {
    writeFileSync(join(place, "package.json"), '{ "private": true }');
    npm(place, "install", `${name}@${major}`);
  });
  return join(folder, "node_modules", name, "bin/node");
}
