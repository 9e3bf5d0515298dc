import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { ParseOptions } from "../src/options.ts";
import { type Examined, examine } from "./examine.ts";
import { log } from "./log.ts";
import type { Settings } from "./options.ts";
import { createPictures, noPictures, type Pictures } from "./pictures/index.ts";
import { createReader } from "./reading/reader.ts";

export type Entry = Examined;

export interface Store {
  /** Begins a build: pictures are looked for anew. */
  begin(): void;
  /** All texts have been read once: what was read is kept for the next build. */
  keep(): void;
  /** Reads and parses a file, once for each state of it. Never throws: what cannot be read is a refusal. */
  load(path: string): Promise<Entry>;
  /** Says on the terminal what is wrong with a file, once for each state of it. */
  report(entry: Entry): void;
}

/** @param folder that of the releases: no link may lead out of it. */
export function createStore(
  { fallbackEncoding, language, region, pullQuotes, pictures: shown, cache }: Settings,
  folder: string | null = null,
): Store {
  const entries = new Map<string, { stamp: string; entry: Promise<Entry> }>();
  const reported = new WeakSet<Entry>();
  const pictures = shown === null ? noPictures : createPictures();
  const options: ParseOptions = { defaultLanguage: language, region, pullQuotes };
  const reader = createReader(options, folder === null ? null : cache, folder ?? "");

  return {
    begin() {
      pictures.forget();
      reader.open();
    },
    keep: () => reader.close(),

    async load(path) {
      const key = resolve(path);
      const stamp = await stampOf(path, pictures);
      const before = entries.get(key);
      if (before !== undefined && before.stamp === stamp) return before.entry;
      const entry = examine(path, fallbackEncoding, options, pictures, folder, reader.read);
      // A file that is gone is asked for again the next time.
      if (stamp === null) entries.delete(key);
      else entries.set(key, { stamp, entry });
      return entry;
    },

    report(entry) {
      if (reported.has(entry)) return;
      reported.add(entry);
      log.diagnostics(entry.path, entry.diagnostics);
    },
  };
}

/** Tells one state of a file and its pictures from the next; null where there is none. */
async function stampOf(path: string, pictures: Pictures): Promise<string | null> {
  try {
    // At once: a promise of so little costs more than the answer.
    const { mtimeMs, size } = statSync(path);
    return `${mtimeMs}:${size}${await pictures.stamp(path)}`;
  } catch {
    return null;
  }
}
