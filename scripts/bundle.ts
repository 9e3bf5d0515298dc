import { join } from "node:path";
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
  // What reads one text, once more as a script: what V8 made of a script can be kept; see plugin/cli/compiled.ts.
  await build({
    entryPoints: ["plugin/cli/run.ts"],
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "node20",
    packages: "external",
    charset: "utf8",
    outfile: join(target, "plugin/cli/inspect.script.js"),
    // `import()` is not to be had in such a script, and the other commands are not called in it.
    supported: { "dynamic-import": false },
    external: ["./others.ts"],
    legalComments: "none",
    logLevel: "warning",
    plugins: [ready],
  });
}
