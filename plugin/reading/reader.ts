import { hash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { deserialize, serialize } from "node:v8";
import { deflateSync, inflateSync } from "node:zlib";
import type { ParseOptions } from "../../src/options.ts";
import type { Yaml } from "../../src/text/front-matter.ts";
import { asRead, uncutSource } from "../../src/text/source.ts";
import type { Diagnostic, Release, Span } from "../../src/types.ts";
import { log } from "../log.ts";
import { engine } from "./engine.ts";
import { openPack, type Pack } from "./pack.ts";

/** What was read from a text: a release without its pictures, and what a press desk would say of it. */
export interface Read {
  readonly release: Release;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads texts, once the engine is loaded. */
export interface Reader {
  /** @param yaml see `yamlFor`. */
  read(text: string, file: string, yaml: Yaml | null): Read;
  /** Begins to look up what an earlier build has read. */
  open(): void;
  /** All has been read once: keeps it for the next build. Texts that change from now on are read and not kept. */
  close(): void;
  /** How many texts were read, and not only looked up. */
  count(): number;
}

/** Reads a text, and keeps nothing. */
export function readText(text: string, file: string, yaml: Yaml | null, options: ParseOptions): Read {
  const { check, parseWith } = engine();
  const release = parseWith(yaml, text, { ...options, file });
  return { release, diagnostics: check(release) };
}

/** What is kept of a text: all but the text itself and its lines. */
interface Kept {
  readonly release: Omit<Release, "source">;
  readonly signs: readonly Span[] | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A reader that keeps what it has read for the next build, which then takes a quarter of the time of reading for it. It goes by
 * the text itself, its path, the options and the version of this package. What is kept holds the texts, also those that are held
 * back: so it is never in the output, and no page is made of it but through the gate.
 * @param folder null for keeping nothing.
 * @param texts the folder of the releases, and those below it that are a part by themselves: each part has a file of its own there.
 */
export function createReader(
  options: ParseOptions,
  folder: string | null,
  [texts, ...part]: readonly [string, ...string[]],
): Reader {
  let pack: Pack | null = null;
  let count = 0;
  let isDone = folder === null;

  /** A site is built without it as well. */
  function attempt<T>(what: () => T): T | null {
    try {
      return what();
    } catch (problem) {
      pack = null;
      isDone = true;
      log.say("warning", `What was read cannot be kept in ${folder}, and is read anew each time: ${String(problem)}`);
      return null;
    }
  }

  return {
    open() {
      if (isDone || folder === null) return;
      const name = `texts-${hash("sha256", [resolve(texts), ...part].join("\0")).slice(0, 16)}`;
      pack = attempt(() => openPack(join(folder, name), stampOf(options)));
    },
    read(text, file, yaml) {
      const key = pack === null ? "" : hash("sha256", `${file}\0${text}`);
      const before = restored(pack?.get(key) ?? null, text, file, options);
      if (before !== null) return before;
      const read = readText(text, file, yaml, options);
      count += 1;
      if (pack !== null) attempt(() => pack?.put(key, packed(read)));
      return { ...read, release: { ...read.release, source: uncutSource(read.release.source) } };
    },
    close() {
      if (pack !== null) attempt(() => pack?.close());
      pack = null;
      isDone = true;
    },
    count: () => count,
  };
}

function packed({ release: { source, ...release }, diagnostics }: Read): Uint8Array {
  const kept: Kept = { release, signs: source.signs ?? null, diagnostics };
  return deflateSync(serialize(kept), { level: 1 });
}

function restored(bytes: Uint8Array | null, text: string, file: string, options: ParseOptions): Read | null {
  if (bytes === null) return null;
  try {
    const { release, signs, diagnostics } = deserialize(inflateSync(bytes)) as Kept;
    const source = uncutSource({ ...asRead(text, options.markdown === true), file, ...(signs !== null && { signs }) });
    return { release: { ...release, source }, diagnostics };
  } catch {
    // Damaged: it is read anew.
    return null;
  }
}

/** What all readings depend on beside the texts: options, this package, and how this Node writes things down. */
function stampOf(options: ParseOptions): string {
  return JSON.stringify([options, codeStamp(), process.versions.v8]);
}

/** Tells one state of this package's code from the next. */
function codeStamp(): string {
  const own = fileURLToPath(import.meta.url);
  const { mtimeMs, size } = statSync(own);
  return `${versionAbove(own)} ${mtimeMs} ${size}`;
}

function versionAbove(file: string): string {
  for (const up of ["..", "../..", "../../..", "../../../.."]) {
    try {
      const { name, version } = JSON.parse(readFileSync(resolve(file, up, "package.json"), "utf8")) as Record<
        string,
        string
      >;
      if (name === "eleventy-plugin-press-release") return version ?? "";
    } catch {
      // Further up.
    }
  }
  return "";
}
