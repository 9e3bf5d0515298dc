import { build } from "esbuild";
import { ready } from "./ready.ts";

/** The modules that somebody imports or runs: the targets of `exports` and `bin` in package.json. */
const ENTRIES = ["plugin/index.ts", "src/index.ts", "plugin/cli/main.ts"];

/**
 * Joins five hundred small modules into a few: Node takes a millisecond to find, read and link each, and half a second for all is
 * what a command or a build would begin with. What is loaded only when it is used stays a file of its own.
 */
export async function bundle(target: string): Promise<void> {
  await build({
    entryPoints: ENTRIES,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    // Escaped, the words of other scripts are three times as long.
    charset: "utf8",
    outdir: target,
    outbase: ".",
    // Stylesheets are found from where their module is.
    chunkNames: "plugin/pages/[name]-[hash]",
    // Makes what the package holds ready made; see copy-styles.ts.
    external: ["./armour.ts"],
    legalComments: "none",
    logLevel: "warning",
    plugins: [ready],
  });
}
