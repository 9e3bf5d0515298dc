import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { type Plugin, transform } from "esbuild";
import { withConstants } from "./constants.ts";
import { patternsAtFirstUse } from "./first-use.ts";

/** "// src/parse.ts": esbuild says so where a module begins. */
const MODULE = /^\/\/ (?=(?:src|plugin)\/\S+$)/gm;
/** The same as a comment that is kept, wherever it stands in its line. */
const KEPT = /\n?\/\/! (?=(?:src|plugin)\/\S+$)/gm;

/**
 * Writes what esbuild has made, made ready for V8: with constants, with patterns at their first use, and without the white space
 * that is there for people, who have the sources. Names stay for what a crash reports, and so does where a module begins.
 */
export const ready: Plugin = {
  name: "ready",
  setup({ initialOptions, onEnd }) {
    initialOptions.write = false;
    onEnd(async ({ outputFiles = [] }) => {
      for (const { path, text } of outputFiles) {
        const code = patternsAtFirstUse(await withConstants(text));
        const { code: dense } = await transform(code.replace(MODULE, "//! "), {
          minifyWhitespace: true,
          charset: "utf8",
          lineLimit: 160,
          legalComments: "inline",
        });
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, dense.replace(KEPT, "\n// "));
      }
    });
  },
};
