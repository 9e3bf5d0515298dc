import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";

/** A script that runs, and may keep for the next time what V8 has compiled of it. */
export interface Compiled<Exports> {
  readonly exports: Exports;
  /** Writes that beside the script, where this is allowed: who may write there may as well change the script. */
  keep(): void;
}

/**
 * Runs a CommonJS script with what was kept of it: compiling is a third of what a short command takes. Node does so by itself from
 * 22.1 on. V8 refuses what another version of it has made; of the script it asks the length alone, so that what is older counts for nothing.
 * @returns null where there is no such script: run from the sources, a command has its modules.
 */
export function loadCompiled<Exports>(path: string): Compiled<Exports> | null {
  const code = bytesOf(path)?.toString("utf8");
  if (code === undefined) return null;
  const kept = join(dirname(path), "compiled", `${process.version}-${process.arch}`);
  const cachedData = newerThan(path, kept);
  const wrapped = `(function (module, exports, require) {${code}\n})`;
  const script = new Script(wrapped, { filename: path, ...(cachedData !== null && { cachedData }) });
  const module = { exports: {} };
  script.runInThisContext()(module, module.exports, createRequire(path));
  return {
    exports: module.exports as Exports,
    keep() {
      if (cachedData !== null && script.cachedDataRejected === false) return;
      const whole = `${kept}-${process.pid}`;
      try {
        mkdirSync(dirname(kept), { recursive: true });
        // All at once: another run may look at this moment.
        writeFileSync(whole, script.createCachedData());
        renameSync(whole, kept);
      } catch {
        // A folder that cannot be written is no reason to stop.
      }
    },
  };
}

function bytesOf(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

function newerThan(path: string, kept: string): Buffer | null {
  try {
    return statSync(kept).mtimeMs >= statSync(path).mtimeMs ? readFileSync(kept) : null;
  } catch {
    return null;
  }
}
