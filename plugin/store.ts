import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { parse } from "../src/index.ts";
import type { Release } from "../src/types.ts";
import { log } from "./log.ts";
import type { Settings } from "./options.ts";
import { type Reading, readText } from "./read.ts";

/** What became of one file: a release, or the reason why it gives no page. */
export type Entry =
  | { readonly path: string; readonly release: Release; readonly refused: null }
  | { readonly path: string; readonly release: null; readonly refused: string };

export interface Store {
  /** Reads and parses a file, once for each state of it. Never throws: what cannot be read is a refusal. */
  load(path: string): Promise<Entry>;
  /** Says on the terminal what is wrong with a file, once for each state of it. */
  report(entry: Entry): void;
}

export function createStore(settings: Settings): Store {
  const entries = new Map<string, { stamp: string; entry: Promise<Entry> }>();
  const readings = new WeakMap<Entry, Reading>();
  const reported = new WeakSet<Entry>();

  async function read(path: string): Promise<Entry> {
    const reading = await readText(path, settings.fallbackEncoding);
    const entry: Entry =
      reading.refused === null
        ? { path, release: parseText(reading.text, path, settings), refused: null }
        : { path, release: null, refused: reading.refused };
    readings.set(entry, reading);
    return entry;
  }

  return {
    async load(path) {
      const key = resolve(path);
      try {
        const { mtimeMs, size } = await stat(path);
        const stamp = `${mtimeMs}:${size}`;
        const before = entries.get(key);
        if (before?.stamp === stamp) return await before.entry;
        const entry = read(path);
        entries.set(key, { stamp, entry });
        return await entry;
      } catch (error) {
        entries.delete(key);
        return { path, release: null, refused: `It cannot be read: ${error instanceof Error ? error.message : error}` };
      }
    },

    report(entry) {
      if (reported.has(entry)) return;
      reported.add(entry);
      if (entry.refused !== null) return log.say("error", `${entry.path} gives no page. ${entry.refused}`);
      const reading = readings.get(entry);
      if (reading?.assumed) {
        log.say(
          "warning",
          `${entry.path} is not UTF-8 and was read as ${reading.encoding}.`,
          "Save it as UTF-8, or set the option `fallbackEncoding`.",
        );
      }
      log.diagnostics(entry.path, entry.release.diagnostics);
    },
  };
}

/** Frozen, since Eleventy copies a plain object of data key by key unless it is. */
function parseText(text: string, file: string, { language, region }: Settings): Release {
  return Object.freeze(
    parse(text, { file, ...(language !== null && { defaultLanguage: language }), ...(region !== null && { region }) }),
  );
}
