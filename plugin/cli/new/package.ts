import { createRequire } from "node:module";

/** What this package is called. */
export const PACKAGE = "eleventy-plugin-press-release";
export const ELEVENTY = "@11ty/eleventy";

/** The package.json of a site that has none. */
export function newManifest(): string {
  // By its own name: the package knows itself wherever it has been installed.
  const own = createRequire(import.meta.url)(`${PACKAGE}/package.json`) as { version: string };
  const manifest = {
    private: true,
    type: "module",
    scripts: { build: "eleventy", start: "eleventy --serve" },
    dependencies: { [ELEVENTY]: "^3.1.0", [PACKAGE]: `^${own.version}` },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
