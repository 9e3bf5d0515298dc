#!/usr/bin/env node
import nodeModule from "node:module";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { loadCompiled } from "./compiled.ts";
import { isShortWork } from "./short-work.ts";

// From Node 22 on, what was compiled once need not be again: half of what a command begins with. A folder that cannot be written
// is no reason to stop. Before, we do so ourselves for what is called most often.
const { enableCompileCache } = nodeModule as { enableCompileCache?: () => unknown };
enableCompileCache?.();
const isShort = isShortWork(process.argv.slice(2));
if (isShort) {
  setFlagsFromString("--no-opt");
  // Each pattern is compiled once, not first to be interpreted and then anew: most are asked a few times.
  setFlagsFromString("--no-regexp-tier-up");
}
const compiled =
  isShort && enableCompileCache === undefined
    ? loadCompiled<typeof import("./run.ts")>(join(import.meta.dirname, "inspect.script.js"))
    : null;
const { run } = compiled?.exports ?? (await import("./run.ts"));

// A reader that has seen enough, such as `head`, closes the pipe: that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

/** Writes over the last line: to its start, and clear to its end; cut, since a line that wraps could not be taken away. */
function showInPlace(text: string): void {
  process.stderr.write(`\r\u001b[K${text.slice(0, (process.stderr.columns ?? 80) - 1)}`);
}

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  progress: process.stderr.isTTY === true ? showInPlace : null,
  colour: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb",
});
compiled?.keep();
